"""What somebody of a landlord is told of what they may not read: as much as calling takes.

A household of theirs cannot be called while it is at another desk, on its way from one, or still to
go to the reception; nor while its interpreter or companion is with another household. So they see
that it is elsewhere, since when and for how long, never with whom: a visit's own number stands in
the place of the landlord's. The reception and the help desk are the office's own, and no secret.
Of other households they see one alone that has an interpreter or companion whom they wait for, by
no number and no name. Each function asks itself whose people ask, by the name they log in with.
"""

from __future__ import annotations

from sqlalchemy import Connection

OWN = {
    "own_landlord() returns bigint": """
select landlord_id from staff where name = session_user and role = 'verhuurder'
""",
    "own_appointment(one bigint) returns boolean": """
select exists (select from desk_visit where appointment_id = one and landlord_id = own_landlord())
""",
    "busy_elsewhere(one bigint) returns boolean": """
select exists (select from desk_visit where appointment_id = one
  and landlord_id <> own_landlord() and state in ('called', 'at_desk'))
""",
    "own_operation(one bigint) returns boolean": """
select exists (select from operation where id = one and actor = session_user)
""",
}
"""Whose somebody's rows are, for the rules of the tables."""

ELSEWHERE = {
    "elsewhere(day bigint) returns table (visit bigint, appointment bigint, landlord bigint)": """
select v.id, a.id, case when l.kind in ('intake', 'help') then l.id else -v.id end
from desk_visit v join appointment a on a.id = v.appointment_id
join landlord l on l.id = v.landlord_id
where a.day_id = day and l.id <> own_landlord() and (own_appointment(a.id)
  or v.state in ('called', 'at_desk') and exists (
    select from appointment o where o.day_id = day and own_appointment(o.id)
      and (o.interpreter_id = a.interpreter_id or o.companion_id = a.companion_id)))
""",
    """elsewhere_parties(day bigint) returns table (id bigint, household_id bigint, number int,
state text, language text, accessible boolean, companion_id bigint, interpreter_id bigint,
starts int, arrives int)""": """
select a.id, 0::bigint, 0, a.state::text, '', false, a.companion_id, a.interpreter_id, null::int,
  null::int
from appointment a where not own_appointment(a.id) and a.id in (
  select appointment from elsewhere(day))
""",
    """elsewhere_visits(day bigint) returns table (appointment_id bigint, landlord_id bigint,
name text, kind text, minutes int, desk_id bigint, start int)""": """
select e.appointment, e.landlord, coalesce(l.name, ''), coalesce(l.kind, 'wm')::text, v.minutes,
  case when l.id is not null then v.desk_id end, v.start
from elsewhere(day) e join desk_visit v on v.id = e.visit left join landlord l on l.id = e.landlord
""",
    """elsewhere_events(day bigint) returns table (id bigint, act text, at timestamp,
noted_by text, appointment_id bigint, landlord_id bigint, desk_id bigint, outcome text,
reason text)""": """
select q.id, q.act::text, q.at, '', e.appointment, e.landlord,
  case when e.landlord = q.landlord_id then q.desk_id end, null, ''
from elsewhere(day) e join desk_visit v on v.id = e.visit
join queue_event q on q.appointment_id = e.appointment and q.landlord_id = v.landlord_id
""",
}
"""What a day holds besides: shaped as the queries are that read it (planner/queue/reading.py)."""

MAKE = (
    "create or replace function {head} language sql stable security definer"
    " set search_path = {schema}, pg_temp as $${body}$$"
)
"""A table of one's own for the session comes last, so it never stands in for the office's."""


def tell_elsewhere(connection: Connection, schema: str, who: str) -> None:
    """Make the functions, and let a role ask them and nobody else."""
    run = connection.exec_driver_sql
    for head, body in (OWN | ELSEWHERE).items():
        run(MAKE.format(head=head, schema=schema, body=body))
        name = head.partition("(")[0]
        run(f"revoke all on function {name} from public")
        run(f"grant execute on function {name} to {who}")
