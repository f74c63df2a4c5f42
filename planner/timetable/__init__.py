"""The timetable of a day: from what is asked to a plan, and why not everybody fits."""
