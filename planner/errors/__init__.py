"""Refusals: what the office answers when a wish cannot be granted.

Each is data; its sentence stands in resources/texts/refusals.*.toml under the class's name.
"""

from planner.errors.accounts import *
from planner.errors.appointments import *
from planner.errors.backups import *
from planner.errors.base import *
from planner.errors.checklists import *
from planner.errors.days import *
from planner.errors.desks import *
from planner.errors.files import *
from planner.errors.general import *
from planner.errors.households import *
from planner.errors.keys import *
from planner.errors.lists import *
from planner.errors.moves import *
from planner.errors.outcomes import *
from planner.errors.plans import *
from planner.errors.printing import *
from planner.errors.privacy import *
from planner.errors.queue import *
from planner.errors.reentry import *
from planner.errors.routes import *
from planner.errors.server import *
from planner.errors.slips import *
