<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgainSheet</name>
    <message>
        <source>Print again: {document}</source>
        <translation>Print again: {document}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The very same pages come out; slips keep their number and their times.</source>
        <translation>The very same pages come out; slips keep their number and their times.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>From page (of {pages})</source>
        <translation>From page (of {pages})</translation>
    </message>
    <message>
        <source>There is no printer to choose.</source>
        <translation>There is no printer to choose.</translation>
    </message>
</context>
<context>
    <name>AssumptionPanel</name>
    <message>
        <source>What we assume</source>
        <translation>What we assume</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source> of 100</source>
        <translation> of 100</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Do not come</source>
        <translation>Do not come</translation>
    </message>
    <message>
        <source>Come late</source>
        <translation>Come late</translation>
    </message>
    <message>
        <source>Late, on average</source>
        <translation>Late, on average</translation>
    </message>
    <message>
        <source>Others early, up to</source>
        <translation>Others early, up to</translation>
    </message>
    <message>
        <source>Call ahead, up to</source>
        <translation>Call ahead, up to</translation>
    </message>
    <message>
        <source>Still on time, up to</source>
        <translation>Still on time, up to</translation>
    </message>
    <message>
        <source>Visits differ by</source>
        <translation>Visits differ by</translation>
    </message>
    <message>
        <source>Visits, of the plan</source>
        <translation>Visits, of the plan</translation>
    </message>
    <message>
        <source>Of 100 people about 10 do not come to a comparable federal service, 20 to a mental health centre, and 1 after a reminder by text message. The other figures are estimates: put in what you see on your own days.</source>
        <translation>Of 100 people about 10 do not come to a comparable federal service, 20 to a mental health centre, and 1 after a reminder by text message. The other figures are estimates: put in what you see on your own days.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>number {number} {name}</source>
        <translation>number {number} {name}</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>can move</source>
        <translation>can move</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>&amp;Plan the day</source>
        <translation>&amp;Plan the day</translation>
    </message>
    <message>
        <source>&amp;Stop planning</source>
        <translation>&amp;Stop planning</translation>
    </message>
    <message>
        <source>Re&amp;hearse the day…</source>
        <translation>Re&amp;hearse the day…</translation>
    </message>
    <message>
        <source>S&amp;lip of this household</source>
        <translation>S&amp;lip of this household</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Fix or release</source>
        <translation>Fix or release</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Plan the day</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Rehearse…</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Something happened…</translation>
    </message>
    <message>
        <source>&amp;Cut this visit</source>
        <translation>&amp;Cut this visit</translation>
    </message>
    <message>
        <source>Cut the whole &amp;household</source>
        <translation>Cut the whole &amp;household</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>P&amp;aste</translation>
    </message>
    <message>
        <source>Fi&amp;x or release</source>
        <translation>Fi&amp;x or release</translation>
    </message>
    <message>
        <source>This landlord on another &amp;day…</source>
        <translation>This landlord on another &amp;day…</translation>
    </message>
    <message>
        <source>Something happ&amp;ened…</source>
        <translation>Something happ&amp;ened…</translation>
    </message>
    <message>
        <source>Lea&amp;ve as it was</source>
        <translation>Lea&amp;ve as it was</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Nobody is coming yet. Bring in the lists of the referrers.</source>
        <translation>Nobody is coming yet. Bring in the lists of the referrers.</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one on the page Days.</source>
        <translation>No registration day yet. Plan the first one on the page Days.</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Plan the rest</translation>
    </message>
    <message>
        <source>Looking for the best day…</source>
        <translation>Looking for the best day…</translation>
    </message>
    <message>
        <source>{seated} households placed, {wait} min waiting in all</source>
        <translation>{seated} households placed, {wait} min waiting in all</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>{seated} of {all}</source>
        <translation>{seated} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>be there at {arrives}, {starts} to {ends}</source>
        <translation>be there at {arrives}, {starts} to {ends}</translation>
    </message>
    <message>
        <source>slip printed</source>
        <translation>slip printed</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Most in waiting room</source>
        <translation>Most in waiting room</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Proven best: more is not possible</source>
        <translation>Proven best: more is not possible</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more.</source>
        <translation>
            <numerusform>At most %n more.</numerusform>
            <numerusform>At most %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
</context>
<context>
    <name>BookSheet</name>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Nobody else moves. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>This household has a place on {day} at {time}.</source>
        <translation>This household has a place on {day} at {time}.</translation>
    </message>
    <message>
        <source>Its slip is printed: release it first, and print a new one after booking.</source>
        <translation>Its slip is printed: release it first, and print a new one after booking.</translation>
    </message>
    <message>
        <source>It is fixed: release it first.</source>
        <translation>It is fixed: release it first.</translation>
    </message>
    <message>
        <source>Booking on that day takes its place.</source>
        <translation>Booking on that day takes its place.</translation>
    </message>
    <message>
        <source>None of the coming days has room for this.</source>
        <translation>None of the coming days has room for this.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>How much later</source>
        <translation>How much later</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>By how much</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Is there (empty: not at all)</source>
        <translation>Is there (empty: not at all)</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Desk {number}, {landlord}</source>
        <translation>Desk {number}, {landlord}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Errors as Excel</source>
        <translation>Errors as Excel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>What is the matter</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The program has matched the columns. Change what is not right.</source>
        <translation>The program has matched the columns. Change what is not right.</translation>
    </message>
    <message>
        <source>heading in row {row}</source>
        <translation>heading in row {row}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Meaning of {heading}</source>
        <translation>Meaning of {heading}</translation>
    </message>
    <message>
        <source>Ticked for {landlord}</source>
        <translation>Ticked for {landlord}</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Change day</source>
        <translation>Change day</translation>
    </message>
    <message>
        <source>Book an interpreter</source>
        <translation>Book an interpreter</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>Change-over</translation>
    </message>
    <message>
        <source>Arrive before</source>
        <translation>Arrive before</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}, nobody yet</source>
        <translation>{asked}, nobody yet</translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n interpreter</numerusform>
            <numerusform>%n interpreters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySelector</name>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>No day planned</source>
        <translation>No day planned</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Change day</source>
        <translation>Change day</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Save day</source>
        <translation>Save day</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Appointments keep their times. Ctrl+Z takes this back.</source>
        <translation>Appointments keep their times. Ctrl+Z takes this back.</translation>
    </message>
    <message>
        <source>Fill in the hours of the day.</source>
        <translation>Fill in the hours of the day.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>How to get in</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>Change-over</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Extra with interpreter</source>
        <translation>Extra with interpreter</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Arrive before</source>
        <translation>Arrive before</translation>
    </message>
    <message>
        <source>Late tolerance</source>
        <translation>Late tolerance</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Public holiday: {name}</translation>
    </message>
    <message>
        <source>Office closed: {name}</source>
        <translation>Office closed: {name}</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>third</source>
        <translation>third</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation>Every {n} months</translation>
    </message>
    <message>
        <source>{every}, on the last day</source>
        <translation>{every}, on the last day</translation>
    </message>
    <message>
        <source>{every}, on day {day}</source>
        <translation>{every}, on day {day}</translation>
    </message>
    <message>
        <source>{every}, {nth} {weekday}</source>
        <translation>{every}, {nth} {weekday}</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>&amp;New day…</source>
        <translation>&amp;New day…</translation>
    </message>
    <message>
        <source>&amp;Change day…</source>
        <translation>&amp;Change day…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Plan the first day</source>
        <translation>Plan the first day</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one, or start a series below.</source>
        <translation>No registration day yet. Plan the first one, or start a series below.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>{seated} of {all} placed</source>
        <translation>{seated} of {all} placed</translation>
    </message>
    <message>
        <source>moved from {date}</source>
        <translation>moved from {date}</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Who sits there</translation>
    </message>
    <message>
        <source>Landlord of {desk}</source>
        <translation>Landlord of {desk}</translation>
    </message>
    <message>
        <source>Hours of {desk}</source>
        <translation>Hours of {desk}</translation>
    </message>
    <message>
        <source>Staff of {desk}</source>
        <translation>Staff of {desk}</translation>
    </message>
    <message>
        <source>Take away {desk}</source>
        <translation>Take away {desk}</translation>
    </message>
</context>
<context>
    <name>DeskRows</name>
    <message>
        <source>Add a desk</source>
        <translation>Add a desk</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n household(s) move(s)</source>
        <translation>
            <numerusform>%n household moves</numerusform>
            <numerusform>%n households move</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Nobody moves</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a place</source>
        <translation>
            <numerusform>%n gets a place</numerusform>
            <numerusform>%n get a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose(s) the place</source>
        <translation>
            <numerusform>%n loses its place</numerusform>
            <numerusform>%n lose their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) to print again</source>
        <translation>
            <numerusform>%n slip to print again</numerusform>
            <numerusform>%n slips to print again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>For the households</source>
        <translation>For the households</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>what each household keeps in hand</source>
        <translation>what each household keeps in hand</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>a sheet per household, handed over in person</source>
        <translation>a sheet per household, handed over in person</translation>
    </message>
    <message>
        <source>Still to hand in</source>
        <translation>Still to hand in</translation>
    </message>
    <message>
        <source>a sheet per household, after its visit</source>
        <translation>a sheet per household, after its visit</translation>
    </message>
    <message>
        <source>Day pack</source>
        <translation>Day pack</translation>
    </message>
    <message>
        <source>all paper for when the power or the printer fails</source>
        <translation>all paper for when the power or the printer fails</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>For the day</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>Day list</translation>
    </message>
    <message>
        <source>everybody in order of arrival, for the reception</source>
        <translation>everybody in order of arrival, for the reception</translation>
    </message>
    <message>
        <source>Desk lists</source>
        <translation>Desk lists</translation>
    </message>
    <message>
        <source>per desk its own households and papers</source>
        <translation>per desk its own households and papers</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>two working days before, with telephone numbers</source>
        <translation>two working days before, with telephone numbers</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>a sheet for each, of who agreed to it</source>
        <translation>a sheet for each, of who agreed to it</translation>
    </message>
    <message>
        <source>Booking interpreters</source>
        <translation>Booking interpreters</translation>
    </message>
    <message>
        <source>each language in one block, and until when it is free</source>
        <translation>each language in one block, and until when it is free</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Missing papers</translation>
    </message>
    <message>
        <source>per family, with the date that was promised</source>
        <translation>per family, with the date that was promised</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>as on the page of candidates</source>
        <translation>as on the page of candidates</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>for the files, 21 to a sheet of 63.5 by 38.1 mm</source>
        <translation>for the files, 21 to a sheet of 63.5 by 38.1 mm</translation>
    </message>
    <message>
        <source>To type in afterwards</source>
        <translation>To type in afterwards</translation>
    </message>
    <message>
        <source>to note a day by hand on</source>
        <translation>to note a day by hand on</translation>
    </message>
    <message>
        <source>For announcing</source>
        <translation>For announcing</translation>
    </message>
    <message>
        <source>opens in any calendar (.ics)</source>
        <translation>opens in any calendar (.ics)</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>A4, with the next day in words</source>
        <translation>A4, with the next day in words</translation>
    </message>
    <message>
        <source>Letters to referrers</source>
        <translation>Letters to referrers</translation>
    </message>
    <message>
        <source>per referrer, with their households or lines to fill in</source>
        <translation>per referrer, with their households or lines to fill in</translation>
    </message>
    <message>
        <source>Mail text</source>
        <translation>Mail text</translation>
    </message>
    <message>
        <source>to copy into a message, without names</source>
        <translation>to copy into a message, without names</translation>
    </message>
    <message>
        <source>Calendar file of the day</source>
        <translation>Calendar file of the day</translation>
    </message>
    <message>
        <source>Calendar file of the series</source>
        <translation>Calendar file of the series</translation>
    </message>
</context>
<context>
    <name>DoublesStep</name>
    <message>
        <source>Nobody seems to be there twice.</source>
        <translation>Nobody seems to be there twice.</translation>
    </message>
    <message>
        <source>already in the office</source>
        <translation>already in the office</translation>
    </message>
    <message>
        <source>number {number} of this day</source>
        <translation>number {number} of this day</translation>
    </message>
    <message>
        <source>One household: fill in what the first one lacks</source>
        <translation>One household: fill in what the first one lacks</translation>
    </message>
    <message>
        <source>Two households: keep both</source>
        <translation>Two households: keep both</translation>
    </message>
    <message>
        <source>Leave the second one out</source>
        <translation>Leave the second one out</translation>
    </message>
    <message>
        <source>row {row} of {file}</source>
        <translation>row {row} of {file}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Landlords</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s), {minutes} min in all</source>
        <translation>
            <numerusform>%n household, {minutes} min in all</numerusform>
            <numerusform>%n households, {minutes} min in all</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}, at {time}</source>
        <translation>at most {count}, at {time}</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>Nobody has a place yet.</translation>
    </message>
    <message>
        <source>{seated} of {all} placed; more is not possible, proven.</source>
        <translation>{seated} of {all} placed; more is not possible, proven.</translation>
    </message>
    <message numerus="yes">
        <source>{seated} of {all} placed; at most %n more.</source>
        <translation>
            <numerusform>{seated} of {all} placed; at most %n more.</numerusform>
            <numerusform>{seated} of {all} placed; at most %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>CSV, TXT or XLSX, up to 20 MB each. Drop them here or choose them.</source>
        <translation>CSV, TXT or XLSX, up to 20 MB each. Drop them here or choose them.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>The first rows</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Lately</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>The slip of {number} is printed. Released, it no longer counts and has to be printed again.</source>
        <translation>The slip of {number} is printed. Released, it no longer counts and has to be printed again.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>There is no other day yet. Plan one on the page Days first.</source>
        <translation>There is no other day yet. Plan one on the page Days first.</translation>
    </message>
    <message>
        <source>{number} sees {landlord} on another day:</source>
        <translation>{number} sees {landlord} on another day:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help: {page}</source>
        <translation>Help: {page}</translation>
    </message>
    <message>
        <source>Enter does what is chosen. Ctrl+K finds everything.</source>
        <translation>Enter does what is chosen. Ctrl+K finds everything.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The chosen day as it is planned: a column for each desk, the time from top to bottom. Have the day planned, move visits by hand, and fix what must stay.</source>
        <translation>The chosen day as it is planned: a column for each desk, the time from top to bottom. Have the day planned, move visits by hand, and fix what must stay.</translation>
    </message>
    <message>
        <source>All registration days and the series they belong to. Plan a day, change its hours and desks, or book interpreters.</source>
        <translation>All registration days and the series they belong to. Plan a day, change its hours and desks, or book interpreters.</translation>
    </message>
    <message>
        <source>Who comes on the chosen day. Bring in the lists of referrers, look at a household&apos;s route, and print its slip.</source>
        <translation>Who comes on the chosen day. Bring in the lists of referrers, look at a household&apos;s route, and print its slip.</translation>
    </message>
    <message>
        <source>Every slip and list of the chosen day on paper. Look at it first, then print it or save it as PDF.</source>
        <translation>Every slip and list of the chosen day on paper. Look at it first, then print it or save it as PDF.</translation>
    </message>
    <message>
        <source>The name and phone of the office, and the language and colours of this window.</source>
        <translation>The name and phone of the office, and the language and colours of this window.</translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>birth date unknown</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Accessible desk</translation>
    </message>
    <message>
        <source>Only {hours}</source>
        <translation>Only {hours}</translation>
    </message>
    <message>
        <source>{language}, {name}</source>
        <translation>{language}, {name}</translation>
    </message>
    <message>
        <source>Interpreter {language}</source>
        <translation>Interpreter {language}</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}, after {wait} min waiting</source>
        <translation>{minutes}, after {wait} min waiting</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>No appointment</source>
        <translation>No appointment</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Not placed yet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>At a desk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>reference tenant</source>
        <translation>reference tenant</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>other adult</source>
        <translation>other adult</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
</context>
<context>
    <name>HouseholdsPage</name>
    <message>
        <source>&amp;Import lists…</source>
        <translation>&amp;Import lists…</translation>
    </message>
    <message>
        <source>S&amp;lip of this household</source>
        <translation>S&amp;lip of this household</translation>
    </message>
    <message>
        <source>&amp;Print this list</source>
        <translation>&amp;Print this list</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Import lists</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Import the first list</source>
        <translation>Import the first list</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet. Bring in the lists of the referrers.</source>
        <translation>Nobody is coming on this day yet. Bring in the lists of the referrers.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Nobody fits these words.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Pers.</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Be there at</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Book this household…</source>
        <translation>&amp;Book this household…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Prefix of the name</source>
        <translation>Prefix of the name</translation>
    </message>
    <message>
        <source>Family name and first name</source>
        <translation>Family name and first name</translation>
    </message>
    <message>
        <source>First name and family name</source>
        <translation>First name and family name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>Family in words</source>
        <translation>Family in words</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>One landlord</source>
        <translation>One landlord</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>When available</translation>
    </message>
    <message>
        <source>When not available</source>
        <translation>When not available</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Available until</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Referrer (not imported)</source>
        <translation>Referrer (not imported)</translation>
    </message>
    <message>
        <source>National number (never imported)</source>
        <translation>National number (never imported)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Do not import</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import lists</source>
        <translation>Import lists</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Doubles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nothing is kept yet. After importing, Ctrl+Z takes it all back.</source>
        <translation>Nothing is kept yet. After importing, Ctrl+Z takes it all back.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>Ctrl+Z takes the whole import back.</translation>
    </message>
    <message>
        <source>On to columns</source>
        <translation>On to columns</translation>
    </message>
    <message>
        <source>On to check</source>
        <translation>On to check</translation>
    </message>
    <message>
        <source>On to doubles</source>
        <translation>On to doubles</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Errors as Excel</source>
        <translation>Errors as Excel</translation>
    </message>
    <message>
        <source>errors.xlsx</source>
        <translation>errors.xlsx</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} cannot be written. Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Book interpreter</source>
        <translation>Book interpreter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fill in who interprets.</source>
        <translation>Fill in who interprets.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hours (empty: all day)</source>
        <translation>Hours (empty: all day)</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Take off this day</source>
        <translation>Take off this day</translation>
    </message>
    <message>
        <source>Booked for this day</source>
        <translation>Booked for this day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter {language} {number}</source>
        <translation>Interpreter {language} {number}</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} cannot be written. Choose another folder or name.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Printed, fixed {count}</source>
        <translation>Printed, fixed {count}</translation>
    </message>
    <message>
        <source>Can move {count}</source>
        <translation>Can move {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe.</source>
        <translation>Something went wrong in the program. What was saved before is safe.</translation>
    </message>
    <message>
        <source>Find a household or a command…</source>
        <translation>Find a household or a command…</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Keep row</source>
        <translation>Keep row</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Take in again</translation>
    </message>
    <message>
        <source>In the file: column {column}, &quot;{value}&quot;.</source>
        <translation>In the file: column {column}, &quot;{value}&quot;.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find a household or command</source>
        <translation>&amp;Find a household or command</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>Fetch a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>&amp;Previous day</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>&amp;Next day</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Help for this page</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Only this visit</source>
        <translation>Only this visit</translation>
    </message>
    <message>
        <source>Whole household</source>
        <translation>Whole household</translation>
    </message>
    <message>
        <source>{number} {name}: go to a green place with the arrows and press Ctrl+V, or drag it there.</source>
        <translation>{number} {name}: go to a green place with the arrows and press Ctrl+V, or drag it there.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} is free.</translation>
    </message>
    <message>
        <source>This visit cannot be put there.</source>
        <translation>This visit cannot be put there.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Swap the two</translation>
    </message>
    <message>
        <source>First free place: {time}</source>
        <translation>First free place: {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Free places</source>
        <translation>Free places</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Only {day}</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Coming days</translation>
    </message>
    <message>
        <source>All day long</source>
        <translation>All day long</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Shortest stay</source>
        <translation>Shortest stay</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Soonest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>First in the list</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Be there at</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{start} desk {desk} {landlord}</source>
        <translation>{start} desk {desk} {landlord}</translation>
    </message>
    <message>
        <source>There is room on {day}: be there at {time}</source>
        <translation>There is room on {day}: be there at {time}</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Sent lately</source>
        <translation>Sent lately</translation>
    </message>
    <message>
        <source>Again…</source>
        <translation>Again…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>{time} · sent to the printer</source>
        <translation>{time} · sent to the printer</translation>
    </message>
    <message>
        <source>{time} · the printer takes long. You can go on working; the document is safe.</source>
        <translation>{time} · the printer takes long. You can go on working; the document is safe.</translation>
    </message>
    <message>
        <source>{time} · on its way to the printer</source>
        <translation>{time} · on its way to the printer</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>arrived, waiting</source>
        <translation>arrived, waiting</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>at the desk</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) for the calendar.</source>
        <translation>
            <numerusform>%n day for the calendar.</numerusform>
            <numerusform>%n days for the calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file and send it along with a message.</source>
        <translation>Save the file and send it along with a message.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, smaller</source>
        <translation>A5, smaller</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Print the &amp;day pack</source>
        <translation>Print the &amp;day pack</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Save as &amp;table…</translation>
    </message>
    <message>
        <source>Day pack</source>
        <translation>Day pack</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message with Ctrl+V.</source>
        <translation>Copied. Paste it into a message with Ctrl+V.</translation>
    </message>
    <message>
        <source>One household only</source>
        <translation>One household only</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer on this PC. Save the document as PDF and print it elsewhere.</source>
        <translation>No printer on this PC. Save the document as PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>All landlords</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Save as file</translation>
    </message>
    <message>
        <source>Show all households</source>
        <translation>Show all households</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Save as table</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>Households of</source>
        <translation>Households of</translation>
    </message>
    <message>
        <source>Once its slip is printed, a household&apos;s times do not move any more.</source>
        <translation>Once its slip is printed, a household&apos;s times do not move any more.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} of 100</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>Rehearse the day</source>
        <translation>Rehearse the day</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Live this day a thousand times before it comes: who waits, which desk runs over, and how often everybody is home on time.</source>
        <translation>Live this day a thousand times before it comes: who waits, which desk runs over, and how often everybody is home on time.</translation>
    </message>
    <message>
        <source>See the same households with visits of 10, 15 and 20 minutes, and with 1, 2 and 3 desks per landlord.</source>
        <translation>See the same households with visits of 10, 15 and 20 minutes, and with 1, 2 and 3 desks per landlord.</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Rehearsing</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Only a rehearsal: nothing in the plan changes.</source>
        <translation>Only a rehearsal: nothing in the plan changes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Rehearse</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>{done} of {of} days</source>
        <translation>{done} of {of} days</translation>
    </message>
    <message numerus="yes">
        <source>{day}, rehearsed %n time(s)</source>
        <translation>
            <numerusform>{day}, rehearsed %n time</numerusform>
            <numerusform>{day}, rehearsed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>This no longer gives number {number} a place: the day changed meanwhile. Nothing was done. Plan the rest anew.</source>
        <translation>This no longer gives number {number} a place: the day changed meanwhile. Nothing was done. Plan the rest anew.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message>
        <source>A household did not come</source>
        <translation>A household did not come</translation>
    </message>
    <message>
        <source>A household came after all</source>
        <translation>A household came after all</translation>
    </message>
    <message>
        <source>A household is late</source>
        <translation>A household is late</translation>
    </message>
    <message>
        <source>A household wants one landlord more</source>
        <translation>A household wants one landlord more</translation>
    </message>
    <message>
        <source>A household drops a landlord</source>
        <translation>A household drops a landlord</translation>
    </message>
    <message>
        <source>A desk closes early</source>
        <translation>A desk closes early</translation>
    </message>
    <message>
        <source>A desk has other hours</source>
        <translation>A desk has other hours</translation>
    </message>
    <message>
        <source>An interpreter is not there, or not all day</source>
        <translation>An interpreter is not there, or not all day</translation>
    </message>
    <message>
        <source>A companion is not there, or not all day</source>
        <translation>A companion is not there, or not all day</translation>
    </message>
    <message>
        <source>The whole day starts later</source>
        <translation>The whole day starts later</translation>
    </message>
    <message>
        <source>The whole day starts earlier</source>
        <translation>The whole day starts earlier</translation>
    </message>
    <message>
        <source>The day moves to another date</source>
        <translation>The day moves to another date</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Was: time (desk)</source>
        <translation>Was: time (desk)</translation>
    </message>
    <message>
        <source>Becomes: time (desk)</source>
        <translation>Becomes: time (desk)</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>{time} at desk {desk}, {landlord}</source>
        <translation>{time} at desk {desk}, {landlord}</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>print again</translation>
    </message>
</context>
<context>
    <name>ReplanSheet</name>
    <message>
        <source>Plan again</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Nothing changes before you apply it. Ctrl+Z takes it all back.</source>
        <translation>Nothing changes before you apply it. Ctrl+Z takes it all back.</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Who moves</translation>
    </message>
    <message>
        <source>Choose what happened; who moves then stands here.</source>
        <translation>Choose what happened; who moves then stands here.</translation>
    </message>
    <message>
        <source>Still looking for better…</source>
        <translation>Still looking for better…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Book interpreters</source>
        <translation>Book interpreters</translation>
    </message>
    <message>
        <source>On to the day plan</source>
        <translation>On to the day plan</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) added</source>
        <translation>
            <numerusform>%n household added</numerusform>
            <numerusform>%n households added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with somebody known</source>
        <translation>
            <numerusform>%n merged with somebody known</numerusform>
            <numerusform>%n merged with somebody known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported</source>
        <translation>
            <numerusform>%n row not imported</numerusform>
            <numerusform>%n rows not imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody interprets yet for: {languages}.</source>
        <translation>Nobody interprets yet for: {languages}.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Overrun per desk</source>
        <translation>Overrun per desk</translation>
    </message>
    <message numerus="yes">
        <source>days; at most %n min after closing</source>
        <translation>
            <numerusform>days; at most %n min after closing</numerusform>
            <numerusform>days; at most %n min after closing</numerusform>
        </translation>
    </message>
    <message>
        <source>on average; 1 in 10 longer than {time}</source>
        <translation>on average; 1 in 10 longer than {time}</translation>
    </message>
    <message>
        <source>households a day; longest {time}</source>
        <translation>households a day; longest {time}</translation>
    </message>
    <message>
        <source>or later on 1 day in 10; {count} absent</source>
        <translation>or later on 1 day in 10; {count} absent</translation>
    </message>
    <message>
        <source>most at {time}: {usual}, on 1 day in 10 over {busy}</source>
        <translation>most at {time}: {usual}, on 1 day in 10 over {busy}</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>The whole day</translation>
    </message>
    <message>
        <source>Everybody on time</source>
        <translation>Everybody on time</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waiting over 30 min</source>
        <translation>Waiting over 30 min</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>End of the day</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>half of the days</source>
        <translation>half of the days</translation>
    </message>
    <message>
        <source>9 days in 10</source>
        <translation>9 days in 10</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>of 100 days</source>
        <translation>of 100 days</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Overrun, mean</source>
        <translation>Overrun, mean</translation>
    </message>
    <message>
        <source>1 day in 10 over</source>
        <translation>1 day in 10 over</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Into the break</source>
        <translation>Into the break</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>arrival at the reception</source>
        <translation>arrival at the reception</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Test the scanner</source>
        <translation>Test the scanner</translation>
    </message>
    <message>
        <source>Scan the square on a slip. Any keyboard setting of the scanner will do.</source>
        <translation>Scan the square on a slip. Any keyboard setting of the scanner will do.</translation>
    </message>
    <message>
        <source>Typed: {typed}. Read: {code}.</source>
        <translation>Typed: {typed}. Read: {code}.</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code, but the scanner can be read.</source>
        <translation>This is no slip&apos;s code, but the scanner can be read.</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>All figures of the plan</source>
        <translation>All figures of the plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Per landlord</source>
        <translation>Per landlord</translation>
    </message>
    <message>
        <source>Waiting room per half hour</source>
        <translation>Waiting room per half hour</translation>
    </message>
    <message>
        <source>Most in the waiting room, per half hour</source>
        <translation>Most in the waiting room, per half hour</translation>
    </message>
    <message>
        <source>Households in the waiting room</source>
        <translation>Households in the waiting room</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Idle between</source>
        <translation>Idle between</translation>
    </message>
    <message>
        <source>Half hour</source>
        <translation>Half hour</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Show all {count} in the list</source>
        <translation>Show all {count} in the list</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code: a digit is wrong. Read it once more.</source>
        <translation>This is no slip&apos;s code: a digit is wrong. Read it once more.</translation>
    </message>
    <message>
        <source>Not everybody was looked at yet…</source>
        <translation>Not everybody was looked at yet…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Nobody and nothing fits. Try part of the name.</source>
        <translation>Nobody and nothing fits. Try part of the name.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent to printer {printer}: {document}</source>
        <translation>Sent to printer {printer}: {document}</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>Plan this date</source>
        <translation>Plan this date</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Next dates</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>moved to {date}</source>
        <translation>moved to {date}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>not planned yet</translation>
    </message>
    <message>
        <source>Change series</source>
        <translation>Change series</translation>
    </message>
    <message>
        <source>No series yet: for example every 2 months, third Thursday</source>
        <translation>No series yet: for example every 2 months, third Thursday</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Change series</source>
        <translation>Change series</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Save series</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>day of the month</translation>
    </message>
    <message>
        <source>the office&apos;s own hours</source>
        <translation>the office&apos;s own hours</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Every … months</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hours, for example 08:30-12:00, 13:30-17:00</source>
        <translation>Hours, for example 08:30-12:00, 13:30-17:00</translation>
    </message>
    <message>
        <source>Desks per landlord</source>
        <translation>Desks per landlord</translation>
    </message>
    <message>
        <source>Next six dates</source>
        <translation>Next six dates</translation>
    </message>
    <message>
        <source>Days that are planned already stay as they are.</source>
        <translation>Days that are planned already stay as they are.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone to cancel an appointment</source>
        <translation>Phone to cancel an appointment</translation>
    </message>
    <message>
        <source>Name and phone stand on every slip that is printed from now on.</source>
        <translation>Name and phone stand on every slip that is printed from now on.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>As Windows has it</source>
        <translation>As Windows has it</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Each line is the same households, delays and no-shows, planned anew with other minutes per visit and desks per landlord. Read “Placed” first: a day that leaves people out is easily on time.</source>
        <translation>Each line is the same households, delays and no-shows, planned anew with other minutes per visit and desks per landlord. Read “Placed” first: a day that leaves people out is easily on time.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Desks each</source>
        <translation>Desks each</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>1 in 10 over</source>
        <translation>1 in 10 over</translation>
    </message>
    <message>
        <source>Over 30 min</source>
        <translation>Over 30 min</translation>
    </message>
    <message>
        <source>Worst overrun</source>
        <translation>Worst overrun</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message>
        <source>{seated} of {all}</source>
        <translation>{seated} of {all}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>step {now} of {all}: {name}</source>
        <translation>step {now} of {all}: {name}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Tick at least one landlord.</source>
        <translation>Tick at least one landlord.</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Free from and until</source>
        <translation>Free from and until</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Accessible desk</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Without appointment</translation>
    </message>
    <message>
        <source>Hours that are kept count too.</source>
        <translation>Hours that are kept count too.</translation>
    </message>
    <message>
        <source>The printed slip no longer counts.</source>
        <translation>The printed slip no longer counts.</translation>
    </message>
    <message>
        <source>Release the place it has</source>
        <translation>Release the place it has</translation>
    </message>
</context>
</TS>
