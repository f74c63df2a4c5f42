<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountSheet</name>
    <message>
        <source>Account of {name}</source>
        <translation>Account of {name}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Save account</translation>
    </message>
    <message>
        <source>As the journal is to name them</source>
        <translation>As the journal is to name them</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>What they are for</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Whoever is at this PC opens the office, and may do everything. With accounts everybody signs in under their own name and may do what they are there for; the window locks when nobody is at it.</source>
        <translation>Whoever is at this PC opens the office, and may do everything. With accounts everybody signs in under their own name and may do what they are there for; the window locks when nobody is at it.</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>Switch accounts on…</translation>
    </message>
    <message>
        <source>Print or save the recovery key first (Security): if all passwords are forgotten, only that key opens the office.</source>
        <translation>Print or save the recovery key first (Security): if all passwords are forgotten, only that key opens the office.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Signed in as {name}.</translation>
    </message>
    <message>
        <source>Who runs the server gives others access, and another password.</source>
        <translation>Who runs the server gives others access, and another password.</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>My password…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Manage accounts…</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V locks at once; so do locking Windows and putting it to sleep.</source>
        <translation>Ctrl+Shift+V locks at once; so do locking Windows and putting it to sleep.</translation>
    </message>
    <message>
        <source>Lock this PC&apos;s window after</source>
        <translation>Lock this PC&apos;s window after</translation>
    </message>
</context>
<context>
    <name>AccountsSheet</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Switch accounts off…</source>
        <translation>Switch accounts off…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{name} can no longer sign in. What they did stays in the journal under their name.</source>
        <translation>{name} can no longer sign in. What they did stays in the journal under their name.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>All accounts and their passwords go. The office opens on this PC without a question again, and everybody may do everything.</source>
        <translation>All accounts and their passwords go. The office opens on this PC without a question again, and everybody may do everything.</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>Switch accounts off</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>New account…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
</context>
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
    <name>AppointmentActs</name>
    <message>
        <source>Chan&amp;ge the appointment…</source>
        <translation>Chan&amp;ge the appointment…</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Move to another day…</translation>
    </message>
    <message>
        <source>Cance&amp;l the appointment…</source>
        <translation>Cance&amp;l the appointment…</translation>
    </message>
    <message>
        <source>Ta&amp;ke up a cancelled appointment again</source>
        <translation>Ta&amp;ke up a cancelled appointment again</translation>
    </message>
    <message>
        <source>Standb&amp;y list…</source>
        <translation>Standb&amp;y list…</translation>
    </message>
    <message>
        <source>This household has no appointment on the chosen day.</source>
        <translation>This household has no appointment on the chosen day.</translation>
    </message>
    <message>
        <source>This appointment was cancelled, or nobody came.</source>
        <translation>This appointment was cancelled, or nobody came.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) of the standby list can have a place now.</source>
        <translation>
            <numerusform>%n household of the standby list can have a place now.</numerusform>
            <numerusform>%n households of the standby list can have a place now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Coming appointment</source>
        <translation>Coming appointment</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Book and print</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>number {n}</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Book again</translation>
    </message>
    <message>
        <source>arrival at the reception</source>
        <translation>arrival at the reception</translation>
    </message>
    <message>
        <source>No appointment yet. F8 books the best place and prints.</source>
        <translation>No appointment yet. F8 books the best place and prints.</translation>
    </message>
    <message>
        <source>Cancelled. F8 books a new appointment.</source>
        <translation>Cancelled. F8 books a new appointment.</translation>
    </message>
    <message>
        <source>Asked for this day, but without a place. F8 looks for one.</source>
        <translation>Asked for this day, but without a place. F8 looks for one.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>{day}, without a place yet</source>
        <translation>{day}, without a place yet</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Its slip is printed: that paper will not count any more.</source>
        <translation>Its slip is printed: that paper will not count any more.</translation>
    </message>
</context>
<context>
    <name>ArriveBox</name>
    <message>
        <source>Who is here? Name or number…</source>
        <translation>Who is here? Name or number…</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Who is expected</translation>
    </message>
    <message>
        <source>Nobody expected fits this</source>
        <translation>Nobody expected fits this</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>New household, without an appointment</source>
        <translation>New household, without an appointment</translation>
    </message>
    <message>
        <source>without an appointment</source>
        <translation>without an appointment</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Who is here?</translation>
    </message>
</context>
<context>
    <name>AskedByEditor</name>
    <message>
        <source>Every {kind}</source>
        <translation>Every {kind}</translation>
    </message>
    <message>
        <source>Nothing ticked: all landlords ask for it.</source>
        <translation>Nothing ticked: all landlords ask for it.</translation>
    </message>
    <message>
        <source>Only those that are ticked ask for it.</source>
        <translation>Only those that are ticked ask for it.</translation>
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
    <name>AttendeeSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Fill in a name.</translation>
    </message>
</context>
<context>
    <name>AwayNotice</name>
    <message>
        <source>The connection with the server is gone. What you see is of {time}, {age}. You can look at everything; changes are possible again as soon as the connection is back.</source>
        <translation>The connection with the server is gone. What you see is of {time}, {age}. You can look at everything; changes are possible again as soon as the connection is back.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made every 15 minutes when something changed, when the program closes and before an import. Each is checked as soon as it is written.</source>
        <translation>Made every 15 minutes when something changed, when the program closes and before an import. Each is checked as soon as it is written.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Put back…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Beside the office</source>
        <translation>Beside the office</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>newest: {at}</source>
        <translation>newest: {at}</translation>
    </message>
    <message>
        <source>This folder cannot be reached now. Until it can, backups are kept beside the office.</source>
        <translation>This folder cannot be reached now. Until it can, backups are kept beside the office.</translation>
    </message>
    <message>
        <source>The backups are on the same disk as the office. Choose a folder on another disk or a stick, so that they remain when this disk breaks.</source>
        <translation>The backups are on the same disk as the office. Choose a folder on another disk or a stick, so that they remain when this disk breaks.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
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
        <source>&amp;Card, or new household here</source>
        <translation>&amp;Card, or new household here</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Import lists</translation>
    </message>
    <message>
        <source>Nobody is coming yet. Bring in the lists of the referrers, or add a household.</source>
        <translation>Nobody is coming yet. Bring in the lists of the referrers, or add a household.</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Plan the rest</translation>
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
    <message>
        <source>Standby list</source>
        <translation>Standby list</translation>
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
        <source>Put on the standby list</source>
        <translation>Put on the standby list</translation>
    </message>
    <message>
        <source>Book only</source>
        <translation>Book only</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Book and print</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>{day}, without a place yet</source>
        <translation>{day}, without a place yet</translation>
    </message>
    <message>
        <source>It comes on another day already: {days}. A booking here is one more.</source>
        <translation>It comes on another day already: {days}. A booking here is one more.</translation>
    </message>
</context>
<context>
    <name>BookingSide</name>
    <message>
        <source>None of the coming days has room for this.</source>
        <translation>None of the coming days has room for this.</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Its number stays. Ctrl+Z takes it back.</source>
        <translation>Its number stays. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Hidden household</source>
        <translation>Hidden household</translation>
    </message>
    <message>
        <source>Household without names</source>
        <translation>Household without names</translation>
    </message>
    <message>
        <source>{first} and {partner}</source>
        <translation>{first} and {partner}</translation>
    </message>
    <message>
        <source>{count} more without a name</source>
        <translation>{count} more without a name</translation>
    </message>
    <message>
        <source>a file of its own</source>
        <translation>a file of its own</translation>
    </message>
    <message>
        <source>Belongs with another file</source>
        <translation>Belongs with another file</translation>
    </message>
    <message>
        <source>Belongs with number {number}</source>
        <translation>Belongs with number {number}</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>comes along</translation>
    </message>
    <message>
        <source>proxy needed</source>
        <translation>proxy needed</translation>
    </message>
    <message>
        <source>proxy in order</source>
        <translation>proxy in order</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes}, then {wait} min waiting</source>
        <translation>{minutes}, then {wait} min waiting</translation>
    </message>
    <message>
        <source>{minutes}, end around {end}</source>
        <translation>{minutes}, end around {end}</translation>
    </message>
    <message>
        <source>{name}, no consent yet</source>
        <translation>{name}, no consent yet</translation>
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
        <source>Slip printed, times are fixed</source>
        <translation>Slip printed, times are fixed</translation>
    </message>
    <message>
        <source>The printed slip no longer holds</source>
        <translation>The printed slip no longer holds</translation>
    </message>
    <message>
        <source>Provisional: slip not printed yet</source>
        <translation>Provisional: slip not printed yet</translation>
    </message>
    <message>
        <source>Interpreter {language}</source>
        <translation>Interpreter {language}</translation>
    </message>
    <message>
        <source>Interpreter {language}, {start} to {end}</source>
        <translation>Interpreter {language}, {start} to {end}</translation>
    </message>
    <message>
        <source>Slip in Dutch.</source>
        <translation>Slip in Dutch.</translation>
    </message>
    <message>
        <source>Slip in Dutch and {language}.</source>
        <translation>Slip in Dutch and {language}.</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Back to the candidates</source>
        <translation>Back to the candidates</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Back to the candidates (Esc)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Updated on {day}</source>
        <translation>Updated on {day}</translation>
    </message>
    <message>
        <source>Updated by {who} on {day}</source>
        <translation>Updated by {who} on {day}</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>Other state</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>No household is open. Choose one on the page Candidates.</source>
        <translation>No household is open. Choose one on the page Candidates.</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Book and print</translation>
    </message>
    <message>
        <source>C&amp;hange this household…</source>
        <translation>C&amp;hange this household…</translation>
    </message>
    <message>
        <source>&amp;Book the best place and print</source>
        <translation>&amp;Book the best place and print</translation>
    </message>
    <message>
        <source>Book, &amp;choosing the place…</source>
        <translation>Book, &amp;choosing the place…</translation>
    </message>
    <message>
        <source>&amp;Slip of this household</source>
        <translation>&amp;Slip of this household</translation>
    </message>
    <message>
        <source>&amp;Move the appointment</source>
        <translation>&amp;Move the appointment</translation>
    </message>
    <message>
        <source>&amp;Print the papers…</source>
        <translation>&amp;Print the papers…</translation>
    </message>
    <message>
        <source>State of the chosen &amp;document…</source>
        <translation>State of the chosen &amp;document…</translation>
    </message>
    <message>
        <source>What stands &amp;on the chosen document…</source>
        <translation>What stands &amp;on the chosen document…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>&amp;Linked files…</source>
        <translation>&amp;Linked files…</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>Next pa&amp;nel</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Pre&amp;vious panel</translation>
    </message>
    <message>
        <source>Back to the &amp;candidates</source>
        <translation>Back to the &amp;candidates</translation>
    </message>
    <message>
        <source>Who looked at or changed i&amp;t…</source>
        <translation>Who looked at or changed i&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Everything about these people…</source>
        <translation>&amp;Everything about these people…</translation>
    </message>
    <message>
        <source>E&amp;rase this household…</source>
        <translation>E&amp;rase this household…</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The household brings it</source>
        <translation>The household brings it</translation>
    </message>
    <message>
        <source>The landlord fetches it</source>
        <translation>The landlord fetches it</translation>
    </message>
    <message>
        <source>Signed on the spot</source>
        <translation>Signed on the spot</translation>
    </message>
    <message>
        <source>One for the household</source>
        <translation>One for the household</translation>
    </message>
    <message>
        <source>One for each adult</source>
        <translation>One for each adult</translation>
    </message>
    <message>
        <source>One for each child</source>
        <translation>One for each child</translation>
    </message>
    <message>
        <source>One for each adult who is not there</source>
        <translation>One for each adult who is not there</translation>
    </message>
    <message>
        <source>No rule: any date will do</source>
        <translation>No rule: any date will do</translation>
    </message>
    <message>
        <source>Valid on the day itself</source>
        <translation>Valid on the day itself</translation>
    </message>
    <message>
        <source>Signed on the day itself</source>
        <translation>Signed on the day itself</translation>
    </message>
    <message>
        <source>At most so many years old</source>
        <translation>At most so many years old</translation>
    </message>
    <message>
        <source>At most so many days old</source>
        <translation>At most so many days old</translation>
    </message>
    <message>
        <source>About the last months</source>
        <translation>About the last months</translation>
    </message>
    <message>
        <source>Until so many months after leaving</source>
        <translation>Until so many months after leaving</translation>
    </message>
    <message>
        <source>For a stay of at most so many months</source>
        <translation>For a stay of at most so many months</translation>
    </message>
    <message>
        <source>About the income of so many years ago</source>
        <translation>About the income of so many years ago</translation>
    </message>
    <message>
        <source>Something must stand on it</source>
        <translation>Something must stand on it</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>until {last}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>A paper</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Change from a date</source>
        <translation>Change from a date</translation>
    </message>
    <message>
        <source>Ask for it no longer</source>
        <translation>Ask for it no longer</translation>
    </message>
    <message>
        <source>One paper serves all landlords</source>
        <translation>One paper serves all landlords</translation>
    </message>
    <message>
        <source>Each landlord keeps its own</source>
        <translation>Each landlord keeps its own</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Must be</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>Before several landlords</source>
        <translation>Before several landlords</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>never on the slip itself</source>
        <translation>never on the slip itself</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Still in Dutch</source>
        <translation>Still in Dutch</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>Where the rule comes from</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>&amp;New document…</source>
        <translation>&amp;New document…</translation>
    </message>
    <message>
        <source>&amp;Change document from a date…</source>
        <translation>&amp;Change document from a date…</translation>
    </message>
    <message>
        <source>Ask for document no &amp;longer…</source>
        <translation>Ask for document no &amp;longer…</translation>
    </message>
    <message>
        <source>&amp;Back to the households</source>
        <translation>&amp;Back to the households</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>No longer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Also what has ended</source>
        <translation>Also what has ended</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>No document in this group.</source>
        <translation>No document in this group.</translation>
    </message>
    <message>
        <source>A change holds from the date you choose. Days that are past never change.</source>
        <translation>A change holds from the date you choose. Days that are past never change.</translation>
    </message>
    <message>
        <source>&amp;Panel beside the list</source>
        <translation>&amp;Panel beside the list</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
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
    <name>ChangeSheet</name>
    <message>
        <source>Change the appointment</source>
        <translation>Change the appointment</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Nobody else moves. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>It has no place yet, and waits for one.</source>
        <translation>It has no place yet, and waits for one.</translation>
    </message>
    <message>
        <source>There is no place for this now: it goes to the standby list.</source>
        <translation>There is no place for this now: it goes to the standby list.</translation>
    </message>
    <message>
        <source>It keeps its place: be there at {time}.</source>
        <translation>It keeps its place: be there at {time}.</translation>
    </message>
    <message>
        <source>It gets another place: be there at {time}.</source>
        <translation>It gets another place: be there at {time}.</translation>
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
    <name>ClosingSheet</name>
    <message>
        <source>Follow up no longer</source>
        <translation>Follow up no longer</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Choose a reason…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>It stays in the file, with this reason.</source>
        <translation>It stays in the file, with this reason.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choose a reason first.</translation>
    </message>
</context>
<context>
    <name>ClosingsSheet</name>
    <message>
        <source>Closing days</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Note closing day</source>
        <translation>Note closing day</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>for instance bridging day</source>
        <translation>for instance bridging day</translation>
    </message>
    <message>
        <source>A day that is planned then stays, with a warning beside it.</source>
        <translation>A day that is planned then stays, with a warning beside it.</translation>
    </message>
    <message>
        <source>Fill in why the office is closed.</source>
        <translation>Fill in why the office is closed.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Noted already</source>
        <translation>Noted already</translation>
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
    <name>CompanionBox</name>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>CompanionField</name>
    <message>
        <source>New: this name is added to the companions.</source>
        <translation>New: this name is added to the companions.</translation>
    </message>
</context>
<context>
    <name>CompanionForm</name>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Hours on this day</source>
        <translation>Hours on this day</translation>
    </message>
</context>
<context>
    <name>CompanionsTab</name>
    <message>
        <source>Companions</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>Households of this companion</source>
        <translation>Households of this companion</translation>
    </message>
    <message>
        <source>Consent given or not</source>
        <translation>Consent given or not</translation>
    </message>
    <message>
        <source>Without consent a companion is not told when a household comes.</source>
        <translation>Without consent a companion is not told when a household comes.</translation>
    </message>
    <message>
        <source>No household of this day has a companion.</source>
        <translation>No household of this day has a companion.</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
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
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>to ask</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>on the spot</source>
        <translation>on the spot</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>by video</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>two at once</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>outside the hours</translation>
    </message>
    <message>
        <source>{count} without consent</source>
        <translation>{count} without consent</translation>
    </message>
    <message>
        <source>at the same time as {number:03d}</source>
        <translation>at the same time as {number:03d}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>no place yet</translation>
    </message>
    <message>
        <source>Free cancellation was possible until {day} at {time}.</source>
        <translation>Free cancellation was possible until {day} at {time}.</translation>
    </message>
    <message>
        <source>Cancelling is free until {day} at {time}.</source>
        <translation>Cancelling is free until {day} at {time}.</translation>
    </message>
    <message>
        <source>outside the companion&apos;s hours</source>
        <translation>outside the companion&apos;s hours</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Companions and interpreters</source>
        <translation>Companions and interpreters</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Print lists</source>
        <translation>Print lists</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sheets for companions</source>
        <translation>Sheets for companions</translation>
    </message>
    <message>
        <source>A sheet for each. Who did not agree stands there by number only.</source>
        <translation>A sheet for each. Who did not agree stands there by number only.</translation>
    </message>
    <message>
        <source>Booking sheet for interpreters</source>
        <translation>Booking sheet for interpreters</translation>
    </message>
    <message>
        <source>Each language in one block, without names, and until when to cancel.</source>
        <translation>Each language in one block, without names, and until when to cancel.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Everybody needs it</source>
        <translation>Everybody needs it</translation>
    </message>
    <message>
        <source>Needed when all of this is true</source>
        <translation>Needed when all of this is true</translation>
    </message>
    <message>
        <source>Needed when any of this is true</source>
        <translation>Needed when any of this is true</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Adults, at least</source>
        <translation>Adults, at least</translation>
    </message>
    <message>
        <source>Children, at least</source>
        <translation>Children, at least</translation>
    </message>
    <message>
        <source>Adults not there, at least</source>
        <translation>Adults not there, at least</translation>
    </message>
    <message>
        <source>Kind of landlord</source>
        <translation>Kind of landlord</translation>
    </message>
    <message>
        <source>Way of registering</source>
        <translation>Way of registering</translation>
    </message>
    <message>
        <source>All of this is true</source>
        <translation>All of this is true</translation>
    </message>
    <message>
        <source>Any of this is true</source>
        <translation>Any of this is true</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Reads: {sentence}</source>
        <translation>Reads: {sentence}</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>At least how many</source>
        <translation>At least how many</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Add a condition to this group</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Take this condition away</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Changed by somebody else meanwhile</translation>
    </message>
    <message>
        <source>{actor} changed this at {time}, after it was put on your screen.</source>
        <translation>{actor} changed this at {time}, after it was put on your screen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Nothing is overwritten before you choose.</source>
        <translation>Nothing is overwritten before you choose.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Save mine over it</translation>
    </message>
    <message>
        <source>Keep what {actor} made of it</source>
        <translation>Keep what {actor} made of it</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>It was</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Moving on</source>
        <translation>Moving on</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>May be followed to &amp;move on</source>
        <translation>May be followed to &amp;move on</translation>
    </message>
    <message>
        <source>May be followed for &amp;updates</source>
        <translation>May be followed for &amp;updates</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>since {date}</translation>
    </message>
</context>
<context>
    <name>CurrentCard</name>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nobody. F9 calls who is next.</source>
        <translation>Nobody. F9 calls who is next.</translation>
    </message>
    <message>
        <source>Called {calls}×</source>
        <translation>Called {calls}×</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents for {landlord}: {ready} of {asked} in order</source>
        <translation>Documents for {landlord}: {ready} of {asked} in order</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>For instance 5/1, 05012027 or +14. Alt+Down opens the calendar.</source>
        <translation>For instance 5/1, 05012027 or +14. Alt+Down opens the calendar.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
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
        <source>Companions and interpreters</source>
        <translation>Companions and interpreters</translation>
    </message>
    <message>
        <source>No place yet: slips do not say where to come</source>
        <translation>No place yet: slips do not say where to come</translation>
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
    <message>
        <source>Proof of registration seen</source>
        <translation>Proof of registration seen</translation>
    </message>
    <message>
        <source>Reason, dates…</source>
        <translation>Reason, dates…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>This household does not come to this landlord.</source>
        <translation>This household does not come to this landlord.</translation>
    </message>
    <message>
        <source>Entered by hand. Delete goes back to what the desk noted.</source>
        <translation>Entered by hand. Delete goes back to what the desk noted.</translation>
    </message>
    <message>
        <source>As the desk noted it on the day.</source>
        <translation>As the desk noted it on the day.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
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
        <source>Fill in the place as well: an address alone is not kept.</source>
        <translation>Fill in the place as well: an address alone is not kept.</translation>
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
        <source>Kind of day</source>
        <translation>Kind of day</translation>
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
    <message>
        <source>Booking cannot close after the day itself.</source>
        <translation>Booking cannot close after the day itself.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>So many households at most can be booked</source>
        <translation>So many households at most can be booked</translation>
    </message>
    <message>
        <source>Booking closes on</source>
        <translation>Booking closes on</translation>
    </message>
    <message>
        <source>Most households</source>
        <translation>Most households</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Nobody comes on this day, so there is nothing to enter.</source>
        <translation>Nobody comes on this day, so there is nothing to enter.</translation>
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
    <message>
        <source>How long a household sits at a desk</source>
        <translation>How long a household sits at a desk</translation>
    </message>
    <message>
        <source>Between two households at the same desk</source>
        <translation>Between two households at the same desk</translation>
    </message>
    <message>
        <source>To walk from one desk to the next</source>
        <translation>To walk from one desk to the next</translation>
    </message>
    <message>
        <source>So much longer is a visit with an interpreter</source>
        <translation>So much longer is a visit with an interpreter</translation>
    </message>
    <message>
        <source>How long the reception takes, before the landlords</source>
        <translation>How long the reception takes, before the landlords</translation>
    </message>
    <message>
        <source>So long before its first desk a household has to be there, says its slip</source>
        <translation>So long before its first desk a household has to be there, says its slip</translation>
    </message>
    <message>
        <source>Who is no later than this keeps the route of its slip</source>
        <translation>Who is no later than this keeps the route of its slip</translation>
    </message>
    <message>
        <source>The plan lets nobody wait longer than this in all, between its desks</source>
        <translation>The plan lets nobody wait longer than this in all, between its desks</translation>
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
        <source>Copy</source>
        <translation>Copy</translation>
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
        <source>C&amp;opy this day…</source>
        <translation>C&amp;opy this day…</translation>
    </message>
    <message>
        <source>C&amp;losing days of the office…</source>
        <translation>C&amp;losing days of the office…</translation>
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
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Remove this day…</source>
        <translation>&amp;Remove this day…</translation>
    </message>
    <message>
        <source>info session</source>
        <translation>info session</translation>
    </message>
</context>
<context>
    <name>DeskEditor</name>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>as the day</source>
        <translation>as the day</translation>
    </message>
    <message>
        <source>How long a visit at this desk takes</source>
        <translation>How long a visit at this desk takes</translation>
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
        <source>Minutes of a visit at {desk}</source>
        <translation>Minutes of a visit at {desk}</translation>
    </message>
    <message>
        <source>Staff of {desk}</source>
        <translation>Staff of {desk}</translation>
    </message>
    <message>
        <source>Take away {desk}</source>
        <translation>Take away {desk}</translation>
    </message>
    <message>
        <source>kept hours</source>
        <translation>kept hours</translation>
    </message>
    <message>
        <source>Kept for people without an appointment</source>
        <translation>Kept for people without an appointment</translation>
    </message>
    <message>
        <source>Hours of {desk} kept for people without an appointment</source>
        <translation>Hours of {desk} kept for people without an appointment</translation>
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
    <name>DeskTile</name>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
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
        <source>Called {calls}×</source>
        <translation>Called {calls}×</translation>
    </message>
    <message>
        <source>Calls nobody</source>
        <translation>Calls nobody</translation>
    </message>
    <message>
        <source>Nobody next</source>
        <translation>Nobody next</translation>
    </message>
    <message>
        <source>Best choice now</source>
        <translation>Best choice now</translation>
    </message>
    <message>
        <source>Next  {household}</source>
        <translation>Next  {household}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Still to hand in</source>
        <translation>Still to hand in</translation>
    </message>
    <message>
        <source>All papers to bring</source>
        <translation>All papers to bring</translation>
    </message>
    <message>
        <source>Print the papers</source>
        <translation>Print the papers</translation>
    </message>
    <message>
        <source>Hand it over in person: it names private papers.</source>
        <translation>Hand it over in person: it names private papers.</translation>
    </message>
    <message>
        <source>Saved, but no place of that day fits any more. F8 looks for another.</source>
        <translation>Saved, but no place of that day fits any more. F8 looks for another.</translation>
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
        <source>Everybody keeps hour and desk, on another date</source>
        <translation>Everybody keeps hour and desk, on another date</translation>
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
        <source>For the households</source>
        <translation>For the households</translation>
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
    <message>
        <source>For the info session</source>
        <translation>For the info session</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>to be signed by who comes</source>
        <translation>to be signed by who comes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>a page for everybody who was there</source>
        <translation>a page for everybody who was there</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>a letter for each organisation, with lines to fill in</source>
        <translation>a letter for each organisation, with lines to fill in</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print about documents</source>
        <translation>Print about documents</translation>
    </message>
    <message>
        <source>&amp;Tick the chosen paper</source>
        <translation>&amp;Tick the chosen paper</translation>
    </message>
    <message>
        <source>Fill in &amp;date, months or promise…</source>
        <translation>Fill in &amp;date, months or promise…</translation>
    </message>
    <message>
        <source>To the papers, and &amp;back</source>
        <translation>To the papers, and &amp;back</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>&amp;Search in this list</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Show: {what}</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>Show &amp;everybody again</translation>
    </message>
    <message>
        <source>&amp;Print sheets or the call list…</source>
        <translation>&amp;Print sheets or the call list…</translation>
    </message>
    <message>
        <source>&amp;List of documents</source>
        <translation>&amp;List of documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Import lists</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet, so there are no documents to see to.</source>
        <translation>Nobody is coming on this day yet, so there are no documents to see to.</translation>
    </message>
    <message>
        <source>No household fits these filters.</source>
        <translation>No household fits these filters.</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>List of documents</translation>
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
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
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
        <source>Open the household&apos;s &amp;card</source>
        <translation>Open the household&apos;s &amp;card</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Use this one</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Households that look like this one</source>
        <translation>Households that look like this one</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n known household(s)</source>
        <translation>
            <numerusform>Looks like %n known household</numerusform>
            <numerusform>Looks like %n known households</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden household</source>
        <translation>hidden household</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>very likely</translation>
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
    <name>EditSheet</name>
    <message>
        <source>Change household</source>
        <translation>Change household</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back as a whole.</source>
        <translation>Ctrl+Z takes it back as a whole.</translation>
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
        <source>With those who have no name here. Who has a name is always counted.</source>
        <translation>With those who have no name here. Who has a name is always counted.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase this household</source>
        <translation>Erase this household</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>%n named person(s)</source>
        <translation>
            <numerusform>%n named person</numerusform>
            <numerusform>%n named persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n slip</numerusform>
            <numerusform>%n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n line of the journal</numerusform>
            <numerusform>%n lines of the journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes: {what}.</source>
        <translation>Goes: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n past appointment(s) stay as a count, without a name.</source>
        <translation>
            <numerusform>%n past appointment stays as a count, without a name.</numerusform>
            <numerusform>%n past appointments stay as a count, without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked file(s) stay as they are.</source>
        <translation>
            <numerusform>%n linked file stays as it is.</numerusform>
            <numerusform>%n linked files stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>The appointment on {day} is cancelled; its places are free.</source>
        <translation>The appointment on {day} is cancelled; its places are free.</translation>
    </message>
    <message>
        <source>Nothing brings this back, no backup either, and nothing done before can be undone.</source>
        <translation>Nothing brings this back, no backup either, and nothing done before can be undone.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Everything about these people</source>
        <translation>Everything about these people</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>The whole household</source>
        <translation>The whole household</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>About one person: the names and papers of the others are left out. Of linked files only how many there are.</source>
        <translation>About one person: the names and papers of the others are left out. Of linked files only how many there are.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A PDF to read and a JSON file with the same. That it was made is noted.</source>
        <translation>A PDF to read and a JSON file with the same. That it was made is noted.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
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
        <source>{seated} of {all} placed  ·  longest wait {wait} min  ·  at most {peak} in the waiting room  ·  end {ends}</source>
        <translation>{seated} of {all} placed  ·  longest wait {wait} min  ·  at most {peak} in the waiting room  ·  end {ends}</translation>
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
    <name>FiguresPage</name>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Report as &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Save as &amp;table…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Save as table…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Report as PDF…</translation>
    </message>
    <message>
        <source>Introduction and signals</source>
        <translation>Introduction and signals</translation>
    </message>
    <message>
        <source>Figures {first} to {last}</source>
        <translation>Figures {first} to {last}</translation>
    </message>
    <message>
        <source>&amp;Limits of the signals…</source>
        <translation>&amp;Limits of the signals…</translation>
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
    <name>FindSheet</name>
    <message>
        <source>Merge with…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Files that were found</translation>
    </message>
    <message>
        <source>Name, birth date or phone of the other file</source>
        <translation>Name, birth date or phone of the other file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Looks like this one:</source>
        <translation>Looks like this one:</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Nobody fits these words.</translation>
    </message>
    <message>
        <source>hidden household</source>
        <translation>hidden household</translation>
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
    <name>FirstAccountSheet</name>
    <message>
        <source>Switch accounts on</source>
        <translation>Switch accounts on</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>From now on everybody signs in under their own name, and the key of the office lies behind their passwords instead of on this PC. You begin as administrator; then give the others an account each. The recovery key goes on opening the office.</source>
        <translation>From now on everybody signs in under their own name, and the key of the office lies behind their passwords instead of on this PC. You begin as administrator; then give the others an account each. The recovery key goes on opening the office.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Nothing is made yet.</source>
        <translation>Nothing is made yet.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>The office is being made…</source>
        <translation>The office is being made…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connecting to the server…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Inschrijfdag plans days on which a household registers with several landlords.</source>
        <translation>Inschrijfdag plans days on which a household registers with several landlords.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>Name and phone can be changed later in Settings, desks and times per day. After this you print the recovery key: without it nobody can read the file any more once this PC breaks.</source>
        <translation>Name and phone can be changed later in Settings, desks and times per day. After this you print the recovery key: without it nobody can read the file any more once this PC breaks.</translation>
    </message>
    <message>
        <source>An office on a server</source>
        <translation>An office on a server</translation>
    </message>
    <message>
        <source>Every PC opens the same address; what one changes, the others see at once.</source>
        <translation>Every PC opens the same address; what one changes, the others see at once.</translation>
    </message>
    <message>
        <source>Make office</source>
        <translation>Make office</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Open office</translation>
    </message>
    <message>
        <source>Open an office that is there</source>
        <translation>Open an office that is there</translation>
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
    <name>FollowUp</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>complete on {date}</source>
        <translation>complete on {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>by {date}</translation>
    </message>
    <message>
        <source>proof seen</source>
        <translation>proof seen</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>No longer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Outcomes of the day</source>
        <translation>Outcomes of the day</translation>
    </message>
    <message>
        <source>Reason, dates</source>
        <translation>Reason, dates</translation>
    </message>
    <message>
        <source>For the landlord</source>
        <translation>For the landlord</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>Print about follow-up</source>
        <translation>Print about follow-up</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>For the landlord…</source>
        <translation>For the landlord…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Enter &amp;outcome, or tick proof</source>
        <translation>Enter &amp;outcome, or tick proof</translation>
    </message>
    <message>
        <source>&amp;Reminded today</source>
        <translation>&amp;Reminded today</translation>
    </message>
    <message>
        <source>Follow up &amp;no longer…</source>
        <translation>Follow up &amp;no longer…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>&amp;Search in this list</translation>
    </message>
    <message>
        <source>&amp;Print lists and letters…</source>
        <translation>&amp;Print lists and letters…</translation>
    </message>
    <message>
        <source>P&amp;anel beside the list</source>
        <translation>P&amp;anel beside the list</translation>
    </message>
    <message>
        <source>List &amp;for the landlord…</source>
        <translation>List &amp;for the landlord…</translation>
    </message>
    <message>
        <source>P&amp;anel beside the grid</source>
        <translation>P&amp;anel beside the grid</translation>
    </message>
    <message>
        <source>To the &amp;other list</source>
        <translation>To the &amp;other list</translation>
    </message>
    <message>
        <source>{known} of {visits} known</source>
        <translation>{known} of {visits} known</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>R&amp;ules of the landlords…</source>
        <translation>R&amp;ules of the landlords…</translation>
    </message>
    <message>
        <source>Landlord&apos;s list</source>
        <translation>Landlord&apos;s list</translation>
    </message>
    <message>
        <source>Landlord&apos;s list…</source>
        <translation>Landlord&apos;s list…</translation>
    </message>
    <message>
        <source>Take over a &amp;landlord&apos;s list…</source>
        <translation>Take over a &amp;landlord&apos;s list…</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“{typed}” is no date that can be here. Type 5/1/2027, or +14.</source>
        <translation>“{typed}” is no date that can be here. Type 5/1/2027, or +14.</translation>
    </message>
</context>
<context>
    <name>GoSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>List for the landlord</source>
        <translation>List for the landlord</translation>
    </message>
    <message>
        <source>What the landlord gets</source>
        <translation>What the landlord gets</translation>
    </message>
    <message>
        <source>Only households that came to this landlord, and only what concerns it. Hand the list over in person or by the way agreed with the landlord; making it is noted.</source>
        <translation>Only households that came to this landlord, and only what concerns it. Hand the list over in person or by the way agreed with the landlord; making it is noted.</translation>
    </message>
    <message>
        <source>&amp;Landlord</source>
        <translation>&amp;Landlord</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer on this PC.</source>
        <translation>No printer on this PC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as Excel or PDF…</source>
        <translation>Save as Excel or PDF…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
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
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Complete on</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandsSheet</name>
    <message>
        <source>Who sits at desk {number}?</source>
        <translation>Who sits at desk {number}?</translation>
    </message>
    <message>
        <source>Note who sits there</source>
        <translation>Note who sits there</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Search in the help</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Nothing was found. Try another word.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Ctrl+K finds every household and every command.</source>
        <translation>Ctrl+K finds every household and every command.</translation>
    </message>
    <message>
        <source>Quick card…</source>
        <translation>Quick card…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Quick card</translation>
    </message>
    <message>
        <source>Every key, on one page.</source>
        <translation>Every key, on one page.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Accessible desk</translation>
    </message>
</context>
<context>
    <name>HouseholdList</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet. Bring in the lists of the referrers, or add a household.</source>
        <translation>Nobody is coming on this day yet. Bring in the lists of the referrers, or add a household.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Nobody fits these words.</translation>
    </message>
    <message>
        <source>Nobody waits for a place on this day.</source>
        <translation>Nobody waits for a place on this day.</translation>
    </message>
    <message>
        <source>No household of this day is like that.</source>
        <translation>No household of this day is like that.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>With a place</translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Standby list</translation>
    </message>
    <message>
        <source>Cancelled or not come</source>
        <translation>Cancelled or not come</translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
    <message>
        <source>Book again</source>
        <translation>Book again</translation>
    </message>
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
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Book and print</translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
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
        <source>Documents</source>
        <translation>Documents</translation>
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
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Free place</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>from {}</translation>
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
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Import lists</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>&amp;Book the best place and print</source>
        <translation>&amp;Book the best place and print</translation>
    </message>
    <message>
        <source>Book, &amp;choosing the place…</source>
        <translation>Book, &amp;choosing the place…</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Book and print</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Print this list</source>
        <translation>&amp;Print this list</translation>
    </message>
    <message>
        <source>Only &amp;who waits for a place</source>
        <translation>Only &amp;who waits for a place</translation>
    </message>
    <message>
        <source>Merge these two</source>
        <translation>Merge these two</translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Standby list</translation>
    </message>
    <message>
        <source>Open the household&apos;s &amp;card</source>
        <translation>Open the household&apos;s &amp;card</translation>
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
        <source>How</source>
        <translation>How</translation>
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
    <name>InterpretersTab</name>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Households of this language</source>
        <translation>Households of this language</translation>
    </message>
    <message>
        <source>Book an interpreter</source>
        <translation>Book an interpreter</translation>
    </message>
    <message>
        <source>Cancel this interpreter</source>
        <translation>Cancel this interpreter</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>No household of this day asks for an interpreter, and none is booked.</source>
        <translation>No household of this day asks for an interpreter, and none is booked.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>In one block</source>
        <translation>In one block</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>no place yet</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>Nobody needs the interpreter: {gaps}</source>
        <translation>Nobody needs the interpreter: {gaps}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Slip also in</translation>
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
        <source>Shown by number only</source>
        <translation>Shown by number only</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>JoiningActs</name>
    <message>
        <source>Mer&amp;ge with another file…</source>
        <translation>Mer&amp;ge with another file…</translation>
    </message>
    <message>
        <source>Split this &amp;household…</source>
        <translation>Split this &amp;household…</translation>
    </message>
</context>
<context>
    <name>JournalSheet</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Name, birth date or phone</source>
        <translation>Name, birth date or phone</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Is it as written?</source>
        <translation>Is it as written?</translation>
    </message>
    <message>
        <source>Incident sheet…</source>
        <translation>Incident sheet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>The latest {most}; narrow the search for more.</source>
        <translation>The latest {most}; narrow the search for more.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts: {acts}. Looks at cards: {looks}. Backups that say the same: {copies}.</source>
        <translation>Acts: {acts}. Looks at cards: {looks}. Backups that say the same: {copies}.</translation>
    </message>
    <message>
        <source>The journal is as it was written.</source>
        <translation>The journal is as it was written.</translation>
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
    <name>KeyCard</name>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Recovery key…</translation>
    </message>
    <message>
        <source>Nobody has printed or saved the recovery key yet.</source>
        <translation>Nobody has printed or saved the recovery key yet.</translation>
    </message>
    <message>
        <source>The office&apos;s file and all its backups are encrypted. This PC opens them without a question; any other PC asks for the recovery key. Without that key nobody can read them any more once this PC is gone, so print it and lock it away.</source>
        <translation>The office&apos;s file and all its backups are encrypted. This PC opens them without a question; any other PC asks for the recovery key. Without that key nobody can read them any more once this PC is gone, so print it and lock it away.</translation>
    </message>
</context>
<context>
    <name>KindPick</name>
    <message>
        <source>Registration day</source>
        <translation>Registration day</translation>
    </message>
    <message>
        <source>Day for updates</source>
        <translation>Day for updates</translation>
    </message>
    <message>
        <source>Info session</source>
        <translation>Info session</translation>
    </message>
</context>
<context>
    <name>KnownAtDoor</name>
    <message>
        <source>Without an appointment</source>
        <translation>Without an appointment</translation>
    </message>
    <message>
        <source>Let in on standby</source>
        <translation>Let in on standby</translation>
    </message>
    <message>
        <source>Let in only</source>
        <translation>Let in only</translation>
    </message>
    <message>
        <source>Let in and print</source>
        <translation>Let in and print</translation>
    </message>
</context>
<context>
    <name>LandlordCard</name>
    <message>
        <source>Landlords</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Landlords…</source>
        <translation>Landlords…</translation>
    </message>
    <message>
        <source>A day gets desks of the landlords that take part on its date.</source>
        <translation>A day gets desks of the landlords that take part on its date.</translation>
    </message>
</context>
<context>
    <name>LandlordHome</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>Your organisation has no desk on this day.</source>
        <translation>Your organisation has no desk on this day.</translation>
    </message>
</context>
<context>
    <name>LandlordSheet</name>
    <message>
        <source>Landlords</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Save landlord</source>
        <translation>Save landlord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>New landlord</source>
        <translation>New landlord</translation>
    </message>
    <message>
        <source>Days that are planned keep their desks. Ctrl+Z takes this back.</source>
        <translation>Days that are planned keep their desks. Ctrl+Z takes this back.</translation>
    </message>
    <message>
        <source>Takes part from</source>
        <translation>Takes part from</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>No longer from</translation>
    </message>
    <message>
        <source>Certain to take part</source>
        <translation>Certain to take part</translation>
    </message>
    <message>
        <source>for instance: De Poort, SVK</source>
        <translation>for instance: De Poort, SVK</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Sort of landlord</source>
        <translation>&amp;Sort of landlord</translation>
    </message>
    <message>
        <source>Sort of landlord</source>
        <translation>Sort of landlord</translation>
    </message>
    <message>
        <source>&amp;Other names in lists, with commas</source>
        <translation>&amp;Other names in lists, with commas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>no longer from {date}</source>
        <translation>no longer from {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>{when}, to be confirmed</source>
        <translation>{when}, to be confirmed</translation>
    </message>
    <message>
        <source>housing company</source>
        <translation>housing company</translation>
    </message>
    <message>
        <source>social housing company</source>
        <translation>social housing company</translation>
    </message>
    <message>
        <source>social rental agency</source>
        <translation>social rental agency</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>help desk</source>
        <translation>help desk</translation>
    </message>
    <message>
        <source>Fill in the landlord&apos;s name.</source>
        <translation>Fill in the landlord&apos;s name.</translation>
    </message>
</context>
<context>
    <name>LandlordWindow</name>
    <message>
        <source>Desk of a landlord</source>
        <translation>Desk of a landlord</translation>
    </message>
    <message>
        <source>Sits at the desk</source>
        <translation>Sits at the desk</translation>
    </message>
    <message>
        <source>Done, call the next</source>
        <translation>Done, call the next</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Outcome…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Desk {number} · {landlord}</source>
        <translation>Desk {number} · {landlord}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Call the next</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
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
    <name>LimitsSheet</name>
    <message>
        <source>Limits of the signals</source>
        <translation>Limits of the signals</translation>
    </message>
    <message>
        <source>A figure past its limit proposes a sentence for the report.</source>
        <translation>A figure past its limit proposes a sentence for the report.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What is changed is kept at once; one undo takes it back.</source>
        <translation>What is changed is kept at once; one undo takes it back.</translation>
    </message>
    <message>
        <source>Limit: {signal}</source>
        <translation>Limit: {signal}</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
</context>
<context>
    <name>LinksSheet</name>
    <message>
        <source>Linked files</source>
        <translation>Linked files</translation>
    </message>
    <message>
        <source>Households that were found</source>
        <translation>Households that were found</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Files stay apart: nothing of one is shown on the card of the other.</source>
        <translation>Files stay apart: nothing of one is shown on the card of the other.</translation>
    </message>
    <message>
        <source>Link with: name, number or birth date</source>
        <translation>Link with: name, number or birth date</translation>
    </message>
    <message>
        <source>Enter links or opens. Ctrl+Z takes it back.</source>
        <translation>Enter links or opens. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No file is linked yet.</source>
        <translation>No file is linked yet.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Nobody fits these words.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>A list with a column Number or Name and a column Outcome; dates, reasons and proofs are taken over where there are columns for them.</source>
        <translation>A list with a column Number or Name and a column Outcome; dates, reasons and proofs are taken over where there are columns for them.</translation>
    </message>
    <message>
        <source>&amp;Landlord that sent the list</source>
        <translation>&amp;Landlord that sent the list</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>is taken over</translation>
    </message>
    <message>
        <source>is known already</source>
        <translation>is known already</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be taken over; one undo takes all back.</source>
        <translation>
            <numerusform>%n row will be taken over; one undo takes all back.</numerusform>
            <numerusform>%n rows will be taken over; one undo takes all back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over a landlord&apos;s list</source>
        <translation>Take over a landlord&apos;s list</translation>
    </message>
</context>
<context>
    <name>LiveQueue</name>
    <message>
        <source>Who is shown</source>
        <translation>Who is shown</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>All is saved, and what you were doing is still there. Somebody else can go on here under their own name.</source>
        <translation>All is saved, and what you were doing is still there. Somebody else can go on here under their own name.</translation>
    </message>
    <message>
        <source>All is saved, and what you were doing is still there.</source>
        <translation>All is saved, and what you were doing is still there.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Choose a logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in the program. What was saved before is safe.</source>
        <translation>Something went wrong in the program. What was saved before is safe.</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Save row</source>
        <translation>Save row</translation>
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
        <source>&amp;Companions and interpreters…</source>
        <translation>&amp;Companions and interpreters…</translation>
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
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Usual size</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Candidate</translation>
    </message>
    <message>
        <source>&amp;New household…</source>
        <translation>&amp;New household…</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Go to a day…</translation>
    </message>
    <message>
        <source>&amp;Quick card…</source>
        <translation>&amp;Quick card…</translation>
    </message>
    <message>
        <source>Only who signed in with a password of their own can lock the window.</source>
        <translation>Only who signed in with a password of their own can lock the window.</translation>
    </message>
    <message>
        <source>All is saved already: every change is kept at once.</source>
        <translation>All is saved already: every change is kept at once.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Loc&amp;k</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two files</source>
        <translation>Merge two files</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>One Ctrl+Z makes it two files again.</source>
        <translation>One Ctrl+Z makes it two files again.</translation>
    </message>
    <message>
        <source>Both come on {day}. Choose which appointment stays.</source>
        <translation>Both come on {day}. Choose which appointment stays.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>The other file</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>After merging</translation>
    </message>
    <message>
        <source>{name} (one person)</source>
        <translation>{name} (one person)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>this file</translation>
    </message>
    <message>
        <source>the other file</source>
        <translation>the other file</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choose one</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n tick</numerusform>
            <numerusform>%n ticks</numerusform>
        </translation>
    </message>
    <message>
        <source>From the other file move along: {appointments}, {ticks}, its facts, links and consents. The other file is gone then; of two ticks for one document the better stays.</source>
        <translation>From the other file move along: {appointments}, {ticks}, its facts, links and consents. The other file is gone then; of two ticks for one document the better stays.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move to another day</source>
        <translation>Move to another day</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>Days to come</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Now: {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Move only</source>
        <translation>Move only</translation>
    </message>
    <message>
        <source>Move and print</source>
        <translation>Move and print</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Nobody else moves. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>There is no other day yet. Plan one on the page Days first.</source>
        <translation>There is no other day yet. Plan one on the page Days first.</translation>
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
        <source>What it finds there</source>
        <translation>What it finds there</translation>
    </message>
    <message>
        <source>No place free: it goes to the standby list</source>
        <translation>No place free: it goes to the standby list</translation>
    </message>
    <message>
        <source>{start} desk {desk} {landlord}</source>
        <translation>{start} desk {desk} {landlord}</translation>
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
    <name>NeedsForm</name>
    <message>
        <source>Hide: show the number only</source>
        <translation>Hide: show the number only</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Dutch only</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Slip also in</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>The companion may know the hours</source>
        <translation>The companion may know the hours</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Accessible desk</translation>
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
        <source>These belong to an appointment: book one first.</source>
        <translation>These belong to an appointment: book one first.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>At least {least} characters; a short sentence is easy to remember.</source>
        <translation>At least {least} characters; a short sentence is easy to remember.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Type a password.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nobody can be called now.</source>
        <translation>Nobody can be called now.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>%n document missing</numerusform>
            <numerusform>%n documents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyComes</name>
    <message>
        <source>To the days</source>
        <translation>To the days</translation>
    </message>
    <message>
        <source>To its list of attendees</source>
        <translation>To its list of attendees</translation>
    </message>
    <message>
        <source>This day is an info session, without desks and households. Who comes stands under Follow-up.</source>
        <translation>This day is an info session, without desks and households. Who comes stands under Follow-up.</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one.</source>
        <translation>No registration day yet. Plan the first one.</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>New household</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>End it…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Plan the rest again…</source>
        <translation>Plan the rest again…</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>What helps?</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Put the backup back</source>
        <translation>Put the backup back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <message>
        <source>From {time}</source>
        <translation>From {time}</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>none yet, such as 056 00 00 00</source>
        <translation>none yet, such as 056 00 00 00</translation>
    </message>
    <message>
        <source>Landlords of</source>
        <translation>Landlords of</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translation>Name of your office</translation>
    </message>
    <message>
        <source>Phone to cancel an appointment</source>
        <translation>Phone to cancel an appointment</translation>
    </message>
    <message>
        <source>Name and phone stand on every slip, the logo on letters and posters.</source>
        <translation>Name and phone stand on every slip, the logo on letters and posters.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Desks of each landlord</source>
        <translation>Desks of each landlord</translation>
    </message>
    <message>
        <source>Length of a visit</source>
        <translation>Length of a visit</translation>
    </message>
    <message>
        <source>A new day begins with these; each day can have others.</source>
        <translation>A new day begins with these; each day can have others.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Where the file lies</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Came to {landlord} on {date}</source>
        <translation>Came to {landlord} on {date}</translation>
    </message>
    <message>
        <source>Enter outcome…</source>
        <translation>Enter outcome…</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Reminded today</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Follow up no longer…</source>
        <translation>Follow up no longer…</translation>
    </message>
    <message>
        <source>How to reach it is on the card.</source>
        <translation>How to reach it is on the card.</translation>
    </message>
    <message>
        <source>no phone number known</source>
        <translation>no phone number known</translation>
    </message>
    <message>
        <source>with {companion}</source>
        <translation>with {companion}</translation>
    </message>
    <message>
        <source>promised by {date}</source>
        <translation>promised by {date}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Was due on {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Due on {date}</translation>
    </message>
    <message>
        <source>Last reminded on {date}</source>
        <translation>Last reminded on {date}</translation>
    </message>
    <message>
        <source>Comes again on {date}</source>
        <translation>Comes again on {date}</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Proof seen</translation>
    </message>
    <message>
        <source>Update done</source>
        <translation>Update done</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Take out of this group</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Call list by household</source>
        <translation>Call list by household</translation>
    </message>
    <message>
        <source>Call list by companion</source>
        <translation>Call list by companion</translation>
    </message>
    <message>
        <source>Call list by landlord</source>
        <translation>Call list by landlord</translation>
    </message>
    <message>
        <source>Phone numbers and what is still open.</source>
        <translation>Phone numbers and what is still open.</translation>
    </message>
    <message>
        <source>One page for each household, in Dutch.</source>
        <translation>One page for each household, in Dutch.</translation>
    </message>
    <message>
        <source>Letters to all that are shown</source>
        <translation>Letters to all that are shown</translation>
    </message>
    <message>
        <source>Letter to number {number:03d}</source>
        <translation>Letter to number {number:03d}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>Name, number or phone</source>
        <translation>Name, number or phone</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Files to follow up</source>
        <translation>Files to follow up</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nothing is open: every file of the days so far is finished, or has a reason.</source>
        <translation>Nothing is open: every file of the days so far is finished, or has a reason.</translation>
    </message>
    <message>
        <source>No file fits these filters.</source>
        <translation>No file fits these filters.</translation>
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
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>All landlords</translation>
    </message>
    <message>
        <source>All companions</source>
        <translation>All companions</translation>
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
    <name>OutboxWords</name>
    <message>
        <source>Sent to printer {printer}: {document}</source>
        <translation>Sent to printer {printer}: {document}</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>End the visit</translation>
    </message>
    <message>
        <source>{who} at desk {desk}, {landlord}</source>
        <translation>{who} at desk {desk}, {landlord}</translation>
    </message>
    <message>
        <source>End and call the next</source>
        <translation>End and call the next</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Tick at least one paper that is missing, or choose another outcome.</source>
        <translation>Tick at least one paper that is missing, or choose another outcome.</translation>
    </message>
    <message>
        <source>Which papers does {landlord} still want to see?</source>
        <translation>Which papers does {landlord} still want to see?</translation>
    </message>
    <message>
        <source>This landlord asks no papers.</source>
        <translation>This landlord asks no papers.</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Panel beside the page</source>
        <translation>&amp;Panel beside the page</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
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
        <source>Household card</source>
        <translation>Household card</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PaperCounts</name>
    <message>
        <source>{ready} of {asked} documents in order</source>
        <translation>{ready} of {asked} documents in order</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Fill in a paper</source>
        <translation>Fill in a paper</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Date on the paper</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>nothing asked</source>
        <translation>nothing asked</translation>
    </message>
    <message>
        <source>for {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>without name ({count})</source>
        <translation>without name ({count})</translation>
    </message>
    <message>
        <source>Sheets of all in the list</source>
        <translation>Sheets of all in the list</translation>
    </message>
    <message>
        <source>For each household what is missing, expired or promised.</source>
        <translation>For each household what is missing, expired or promised.</translation>
    </message>
    <message>
        <source>Call list as shown</source>
        <translation>Call list as shown</translation>
    </message>
    <message>
        <source>For the office: phone numbers and what is still open.</source>
        <translation>For the office: phone numbers and what is still open.</translation>
    </message>
    <message>
        <source>Sheet of number {number:03d}</source>
        <translation>Sheet of number {number:03d}</translation>
    </message>
    <message>
        <source>Only the household that is chosen.</source>
        <translation>Only the household that is chosen.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the papers to bring</source>
        <translation>Print the papers to bring</translation>
    </message>
    <message>
        <source>No document is asked for: nobody is to be seen on this day.</source>
        <translation>No document is asked for: nobody is to be seen on this day.</translation>
    </message>
    <message>
        <source>for all landlords on {day}</source>
        <translation>for all landlords on {day}</translation>
    </message>
    <message>
        <source>tick shared papers once</source>
        <translation>tick shared papers once</translation>
    </message>
</context>
<context>
    <name>PapersModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Asked because: {reasons}.</source>
        <translation>Asked because: {reasons}.</translation>
    </message>
    <message>
        <source>Everybody brings this.</source>
        <translation>Everybody brings this.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not named</source>
        <translation>
            <numerusform>%n person not named</numerusform>
            <numerusform>%n persons not named</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers of this household</source>
        <translation>Papers of this household</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Fill in…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>no phone number known</source>
        <translation>no phone number known</translation>
    </message>
    <message>
        <source>Why: {facts}</source>
        <translation>Why: {facts}</translation>
    </message>
    <message>
        <source>Must be: {rule}</source>
        <translation>Must be: {rule}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>My password</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>New password for {name}</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Save password</translation>
    </message>
    <message>
        <source>The password that you have</source>
        <translation>The password that you have</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>decide the list</source>
        <translation>decide the list</translation>
    </message>
    <message>
        <source>Agreed to be followed</source>
        <translation>Agreed to be followed</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPick</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Another period…</source>
        <translation>Another period…</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Role of person {n}</source>
        <translation>Role of person {n}</translation>
    </message>
    <message>
        <source>Name of person {n}</source>
        <translation>Name of person {n}</translation>
    </message>
    <message>
        <source>First name of person {n}</source>
        <translation>First name of person {n}</translation>
    </message>
    <message>
        <source>Birth date of person {n}</source>
        <translation>Birth date of person {n}</translation>
    </message>
    <message>
        <source>Take away person {n}</source>
        <translation>Take away person {n}</translation>
    </message>
    <message>
        <source>date or year</source>
        <translation>date or year</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add an adult</source>
        <translation>Add an adult</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
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
    <name>Posting</name>
    <message>
        <source>{document} goes to printer {printer}</source>
        <translation>{document} goes to printer {printer}</translation>
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
    <name>PreviewCard</name>
    <message>
        <source>Choose a household of the day…</source>
        <translation>Choose a household of the day…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>Try it on a household of the office</source>
        <translation>Try it on a household of the office</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>no longer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>{name}: not asked. Now asked by: {now}</source>
        <translation>{name}: not asked. Now asked by: {now}</translation>
    </message>
    <message>
        <source>{name}: asked by {who}. Now asked by: {now}</source>
        <translation>{name}: asked by {who}. Now asked by: {now}</translation>
    </message>
    <message>
        <source>Why: {facts}</source>
        <translation>Why: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
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
        <source>As the office has it</source>
        <translation>As the office has it</translation>
    </message>
    <message>
        <source>A5, smaller</source>
        <translation>A5, smaller</translation>
    </message>
    <message>
        <source>A4, large print</source>
        <translation>A4, large print</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Roll of 80 mm</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Dutch only</translation>
    </message>
    <message>
        <source>Each household&apos;s own</source>
        <translation>Each household&apos;s own</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
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
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>From number</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
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
    <name>PrintSheet</name>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} cannot be written. Choose another folder or name.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer on this PC. Save it as PDF and print it elsewhere.</source>
        <translation>No printer on this PC. Save it as PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>Names stay after the last day</source>
        <translation>Names stay after the last day</translation>
    </message>
    <message>
        <source>Of who agreed to be followed</source>
        <translation>Of who agreed to be followed</translation>
    </message>
    <message>
        <source>Then they are erased for good, in backups that are put back too. Counts stay.</source>
        <translation>Then they are erased for good, in backups that are put back too. Counts stay.</translation>
    </message>
    <message>
        <source>Names to erase…</source>
        <translation>Names to erase…</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) to be erased now.</source>
        <translation>
            <numerusform>%n household is to be erased now.</numerusform>
            <numerusform>%n households are to be erased now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody now. The next on {day}.</source>
        <translation>Nobody now. The next on {day}.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nobody.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of info sessions to be erased now.</source>
        <translation>
            <numerusform>%n attendee of an info session to be erased now.</numerusform>
            <numerusform>%n attendees of info sessions to be erased now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) soon lose their names.</source>
        <translation>
            <numerusform>%n open file soon loses its names.</numerusform>
            <numerusform>%n open files soon lose their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n household(s) to be erased by now: Settings, Privacy.</source>
        <translation>
            <numerusform>%n household to be erased by now: Settings, Privacy.</numerusform>
            <numerusform>%n households to be erased by now: Settings, Privacy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of info sessions to be erased by now: Settings, Privacy.</source>
        <translation>
            <numerusform>%n attendee of an info session to be erased by now: Settings, Privacy.</numerusform>
            <numerusform>%n attendees of info sessions to be erased by now: Settings, Privacy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the recovery key (Settings): without it nobody can read the office any more once this PC breaks.</source>
        <translation>Print the recovery key (Settings): without it nobody can read the office any more once this PC breaks.</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) lose their names within two months: Settings, Privacy.</source>
        <translation>
            <numerusform>%n open file loses its names within two months: Settings, Privacy.</numerusform>
            <numerusform>%n open files lose their names within two months: Settings, Privacy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>The program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Folder or web page with newer versions</source>
        <translation>Folder or web page with newer versions</translation>
    </message>
    <message>
        <source>The program never calls home. A newer version makes a copy of the office first, and leaves everything else as it is.</source>
        <translation>The program never calls home. A newer version makes a copy of the office first, and leaves everything else as it is.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Look for a newer version</translation>
    </message>
    <message>
        <source>{folder} cannot be reached now.</source>
        <translation>{folder} cannot be reached now.</translation>
    </message>
    <message>
        <source>You have the newest version of those in {folder}.</source>
        <translation>You have the newest version of those in {folder}.</translation>
    </message>
    <message>
        <source>Version {number} is there. Close the program and run its setup.</source>
        <translation>Version {number} is there. Close the program and run its setup.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
    <name>Queue</name>
    <message>
        <source>Called {calls}×</source>
        <translation>Called {calls}×</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Not come</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Nobody is expected any more.</source>
        <translation>Nobody is expected any more.</translation>
    </message>
    <message>
        <source>Nobody waits here now. Note who arrives with F7.</source>
        <translation>Nobody waits here now. Note who arrives with F7.</translation>
    </message>
    <message>
        <source>Nobody sits at a desk now.</source>
        <translation>Nobody sits at a desk now.</translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>Nobody is late.</translation>
    </message>
    <message>
        <source>Nobody is done yet.</source>
        <translation>Nobody is done yet.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Called to desk {desk}</source>
        <translation>Called to desk {desk}</translation>
    </message>
    <message>
        <source>Called again to desk {desk}</source>
        <translation>Called again to desk {desk}</translation>
    </message>
    <message>
        <source>Sits at desk {desk}</source>
        <translation>Sits at desk {desk}</translation>
    </message>
    <message>
        <source>Done at desk {desk}</source>
        <translation>Done at desk {desk}</translation>
    </message>
    <message>
        <source>Sent to desk {desk}</source>
        <translation>Sent to desk {desk}</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Waits again</translation>
    </message>
    <message>
        <source>One landlord skipped</source>
        <translation>One landlord skipped</translation>
    </message>
    <message>
        <source>Noted as not come</source>
        <translation>Noted as not come</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>Expected again</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Without appointment</source>
        <translation>Without appointment</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
</context>
<context>
    <name>QueueKeys</name>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Arrived</translation>
    </message>
    <message>
        <source>&amp;Call next</source>
        <translation>&amp;Call next</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <translation>Call a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Gone, or not coming</source>
        <translation>&amp;Gone, or not coming</translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation>&amp;Put on hold</translation>
    </message>
    <message>
        <source>Change the rou&amp;te…</source>
        <translation>Change the rou&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Slip</source>
        <translation>&amp;Slip</translation>
    </message>
    <message>
        <source>Desk in focus: &amp;pause or open again</source>
        <translation>Desk in focus: &amp;pause or open again</translation>
    </message>
    <message>
        <source>Desk in focus: c&amp;lose for today</source>
        <translation>Desk in focus: c&amp;lose for today</translation>
    </message>
    <message>
        <source>Desk in focus: so&amp;mebody else sits there…</source>
        <translation>Desk in focus: so&amp;mebody else sits there…</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Pa&amp;nel</translation>
    </message>
    <message>
        <source>&amp;Waiting room on the second screen</source>
        <translation>&amp;Waiting room on the second screen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Call to desk {number}</source>
        <translation>Call to desk {number}</translation>
    </message>
    <message>
        <source>All its desks are taken</source>
        <translation>All its desks are taken</translation>
    </message>
    <message>
        <source>Sits at desk {number}</source>
        <translation>Sits at desk {number}</translation>
    </message>
    <message>
        <source>Done at desk {number}</source>
        <translation>Done at desk {number}</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Waits again</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>Without an app&amp;ointment</source>
        <translation>Without an app&amp;ointment</translation>
    </message>
    <message>
        <source>&amp;End with another outcome</source>
        <translation>&amp;End with another outcome</translation>
    </message>
    <message>
        <source>Plan the &amp;rest of the route again</source>
        <translation>Plan the &amp;rest of the route again</translation>
    </message>
    <message>
        <source>What &amp;helps a desk that runs over</source>
        <translation>What &amp;helps a desk that runs over</translation>
    </message>
    <message>
        <source>&amp;Type in what happened on paper</source>
        <translation>&amp;Type in what happened on paper</translation>
    </message>
    <message>
        <source>Look back and close the da&amp;y</source>
        <translation>Look back and close the da&amp;y</translation>
    </message>
    <message>
        <source>Landlord&apos;s &amp;screen of a desk</source>
        <translation>Landlord&apos;s &amp;screen of a desk</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>be there at {time}</source>
        <translation>be there at {time}</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Not coming</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Still to bring</source>
        <translation>Still to bring</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, {name}</source>
        <translation>{language}, {name}</translation>
    </message>
    <message>
        <source>{language}, no interpreter booked</source>
        <translation>{language}, no interpreter booked</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Accessible desk</translation>
    </message>
    <message>
        <source>{ready} of {asked} in order</source>
        <translation>{ready} of {asked} in order</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>end around {time}</source>
        <translation>end around {time}</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Outcome…</translation>
    </message>
</context>
<context>
    <name>QueueRoute</name>
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
        <source>Done, {minutes} at the desk</source>
        <translation>Done, {minutes} at the desk</translation>
    </message>
    <message>
        <source>Called, {minutes} ago</source>
        <translation>Called, {minutes} ago</translation>
    </message>
    <message>
        <source>At the desk, {minutes}</source>
        <translation>At the desk, {minutes}</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>On hold: {why}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Waits for its turn</translation>
    </message>
    <message>
        <source>Still to go</source>
        <translation>Still to go</translation>
    </message>
    <message>
        <source>{what}, around {time}</source>
        <translation>{what}, around {time}</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Next desk</source>
        <translation>Next desk</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>without</source>
        <translation>without</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>{ready} of {asked} documents in order</source>
        <translation>{ready} of {asked} documents in order</translation>
    </message>
</context>
<context>
    <name>QuickAddSheet</name>
    <message>
        <source>New household</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Save only</translation>
    </message>
    <message>
        <source>Save, book and print</source>
        <translation>Save, book and print</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Nobody else moves. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>This looks like a household that is known already. F4 uses that one; the same key again adds a new one.</source>
        <translation>This looks like a household that is known already. F4 uses that one; the same key again adds a new one.</translation>
    </message>
    <message>
        <source>Save on the standby list</source>
        <translation>Save on the standby list</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Registration day: quick card</source>
        <translation>Registration day: quick card</translation>
    </message>
    <message>
        <source>F1 explains what is on the screen. Ctrl+K finds every household and every command.</source>
        <translation>F1 explains what is on the screen. Ctrl+K finds every household and every command.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>One page with 65 signs, to be typed over on another PC. Whoever has that page and the file can read everything: keep it under lock, not near the PC. That it was given out stands in the journal.</source>
        <translation>One page with 65 signs, to be typed over on another PC. Whoever has that page and the file can read everything: keep it under lock, not near the PC. That it was given out stands in the journal.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer on this PC. Save it as PDF and print it elsewhere.</source>
        <translation>No printer on this PC. Save it as PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Sent to printer {printer}</source>
        <translation>Sent to printer {printer}</translation>
    </message>
</context>
<context>
    <name>ReentryLine</name>
    <message>
        <source>Line {line}, {field}</source>
        <translation>Line {line}, {field}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>came at</translation>
    </message>
    <message>
        <source>went home at</source>
        <translation>went home at</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>desk {number}</source>
        <translation>desk {number}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>ReentrySheet</name>
    <message>
        <source>Type in what happened on paper</source>
        <translation>Type in what happened on paper</translation>
    </message>
    <message>
        <source>Save all of it</source>
        <translation>Save all of it</translation>
    </message>
    <message>
        <source>A visit from 9:05 to 9:20: type 905-920. At another desk than planned: 4 905-920. A letter behind it: i incomplete, n not eligible, p postponed. Who did not come: x as the time it came.</source>
        <translation>A visit from 9:05 to 9:20: type 905-920. At another desk than planned: 4 905-920. A letter behind it: i incomplete, n not eligible, p postponed. Who did not come: x as the time it came.</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so. Ctrl+Z takes it all back.</source>
        <translation>Nothing is kept before you say so. Ctrl+Z takes it all back.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Nothing was typed yet.</translation>
    </message>
    <message>
        <source>Some lines cannot be read.</source>
        <translation>Some lines cannot be read.</translation>
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
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Went home</source>
        <translation>Went home</translation>
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
    <name>ReliefSheet</name>
    <message>
        <source>A desk runs over</source>
        <translation>A desk runs over</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation>Wait and see</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>Who is done sooner or later</source>
        <translation>Who is done sooner or later</translation>
    </message>
    <message>
        <source>Nothing that helps was found: more hours or one desk more for this landlord do not end it sooner.</source>
        <translation>Nothing that helps was found: more hours or one desk more for this landlord do not end it sooner.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) done at another time</source>
        <translation>
            <numerusform>%n household done at another time</numerusform>
            <numerusform>%n households done at another time</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after} min</source>
        <translation>{before} → {after} min</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Runs over</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>End of the day</translation>
    </message>
    <message>
        <source>Waiting, all together</source>
        <translation>Waiting, all together</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message numerus="yes">
        <source>{landlord} stays open %n minute(s) longer</source>
        <translation>
            <numerusform>{landlord} stays open %n minute longer</numerusform>
            <numerusform>{landlord} stays open %n minutes longer</numerusform>
        </translation>
    </message>
    <message>
        <source>One desk more for {landlord}</source>
        <translation>One desk more for {landlord}</translation>
    </message>
    <message>
        <source>Nobody&apos;s time on paper moves. Ctrl+Z takes it back.</source>
        <translation>Nobody&apos;s time on paper moves. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>RemarkField</name>
    <message>
        <source>Take the number out</source>
        <translation>Take the number out</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} of {most} characters</translation>
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
    <name>RemoveSheet</name>
    <message>
        <source>Remove this day</source>
        <translation>Remove this day</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Remove the day</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message numerus="yes">
        <source>Also %n household(s) that come(s) on no other day</source>
        <translation>
            <numerusform>Also %n household that comes on no other day</numerusform>
            <numerusform>Also %n households that come on no other day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) of this day are printed. They no longer count.</source>
        <translation>
            <numerusform>%n slip of this day is printed. It no longer counts.</numerusform>
            <numerusform>%n slips of this day are printed. They no longer count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z brings back the day and all that was on it.</source>
        <translation>Ctrl+Z brings back the day and all that was on it.</translation>
    </message>
    <message>
        <source>Nobody comes on this day yet. Its desks and interpreters go with it.</source>
        <translation>Nobody comes on this day yet. Its desks and interpreters go with it.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) of this day go with it, and its desks and interpreters. The households themselves stay.</source>
        <translation>
            <numerusform>%n appointment of this day goes with it, and its desks and interpreters. The household itself stays.</numerusform>
            <numerusform>%n appointments of this day go with it, and its desks and interpreters. The households themselves stay.</numerusform>
        </translation>
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
    <name>ReportCard</name>
    <message>
        <source>Edit the introduction…</source>
        <translation>Edit the introduction…</translation>
    </message>
    <message>
        <source>Tick what the report is to say. Each sentence can be changed.</source>
        <translation>Tick what the report is to say. Each sentence can be changed.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>No introduction yet.</source>
        <translation>No introduction yet.</translation>
    </message>
    <message>
        <source>No figure passes its limit.</source>
        <translation>No figure passes its limit.</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <translation>Change this sentence</translation>
    </message>
    <message>
        <source>Limits of the signals…</source>
        <translation>Limits of the signals…</translation>
    </message>
</context>
<context>
    <name>RequirementForm</name>
    <message>
        <source>One paper serves all landlords</source>
        <translation>One paper serves all landlords</translation>
    </message>
    <message>
        <source>Sensitive: never on the slip itself</source>
        <translation>Sensitive: never on the slip itself</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Name in Dutch</translation>
    </message>
    <message>
        <source>Who needs it</source>
        <translation>Who needs it</translation>
    </message>
    <message>
        <source>Which landlords ask for it</source>
        <translation>Which landlords ask for it</translation>
    </message>
    <message>
        <source>How old it may be</source>
        <translation>How old it may be</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Name in other languages</translation>
    </message>
    <message>
        <source>The paper itself</source>
        <translation>The paper itself</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>Pictogram on paper</source>
        <translation>Pictogram on paper</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>Where the rule comes from</translation>
    </message>
</context>
<context>
    <name>RequirementSheet</name>
    <message>
        <source>Change a document</source>
        <translation>Change a document</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Apply from this date</source>
        <translation>Apply from this date</translation>
    </message>
    <message>
        <source>Days before that date stay as they were.</source>
        <translation>Days before that date stay as they were.</translation>
    </message>
    <message>
        <source>Fill in a name in Dutch.</source>
        <translation>Fill in a name in Dutch.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>Plan the rest of the route again</source>
        <translation>Plan the rest of the route again</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation>Wait and see</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Who moves</translation>
    </message>
    <message>
        <source>There is no free place for the rest of this route. The household keeps its turn after those who are on time.</source>
        <translation>There is no free place for the rest of this route. The household keeps its turn after those who are on time.</translation>
    </message>
    <message>
        <source>Without it, the household comes after those who are on time.</source>
        <translation>Without it, the household comes after those who are on time.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>The office as it is now is kept too.</source>
        <translation>The office as it is now is kept too.</translation>
    </message>
</context>
<context>
    <name>ResultGrid</name>
    <message>
        <source>Outcomes by household and landlord</source>
        <translation>Outcomes by household and landlord</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>I</source>
        <comment>key</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
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
        <source>does not come here</source>
        <translation>does not come here</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Outcome at {landlord}</source>
        <translation>Outcome at {landlord}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The rest is expected by a &amp;date</source>
        <translation>The rest is expected by a &amp;date</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>&amp;Reason, as the landlord or the household says</source>
        <translation>&amp;Reason, as the landlord or the household says</translation>
    </message>
    <message>
        <source>File complete &amp;since</source>
        <translation>File complete &amp;since</translation>
    </message>
    <message>
        <source>Tick at least one paper that is missing, or choose another outcome.</source>
        <translation>Tick at least one paper that is missing, or choose another outcome.</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Expected by</translation>
    </message>
    <message>
        <source>Which papers does {landlord} still want to see?</source>
        <translation>Which papers does {landlord} still want to see?</translation>
    </message>
    <message>
        <source>What was missing and is no longer ticked, was handed in there.</source>
        <translation>What was missing and is no longer ticked, was handed in there.</translation>
    </message>
    <message>
        <source>This landlord asks no papers.</source>
        <translation>This landlord asks no papers.</translation>
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
    <name>RetentionSheet</name>
    <message>
        <source>Names to erase</source>
        <translation>Names to erase</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>To be gone from</source>
        <translation>To be gone from</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>never came</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) to be erased now.</source>
        <translation>
            <numerusform>%n household is to be erased now.</numerusform>
            <numerusform>%n households are to be erased now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later.</source>
        <translation>
            <numerusform>%n later.</numerusform>
            <numerusform>%n later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name and mail of %n attendee(s) of info sessions go too.</source>
        <translation>
            <numerusform>Name and mail of %n attendee of an info session go too.</numerusform>
            <numerusform>Names and mails of %n attendees of info sessions go too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, phones, remarks, ticks and slips of these households go from the file, the journal and every backup that is put back. Nothing brings them back, and nothing done before can be undone. Appointments and visits stay as counts.</source>
        <translation>Names, phones, remarks, ticks and slips of these households go from the file, the journal and every backup that is put back. Nothing brings them back, and nothing done before can be undone. Appointments and visits stay as counts.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>A backup is made first.</translation>
    </message>
    <message>
        <source>Still open, and soon erased all the same: finish these files, or note that the household agrees to be followed.</source>
        <translation>Still open, and soon erased all the same: finish these files, or note that the household agrees to be followed.</translation>
    </message>
    <message>
        <source>Open files that soon lose their names</source>
        <translation>Open files that soon lose their names</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Ask for this document no longer</source>
        <translation>Ask for this document no longer</translation>
    </message>
    <message>
        <source>Stop from this date</source>
        <translation>Stop from this date</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>No longer from</translation>
    </message>
    <message>
        <source>Days before that date keep asking for it, and what was ticked stays.</source>
        <translation>Days before that date keep asking for it, and what was ticked stays.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Look back and close the day</source>
        <translation>Look back and close the day</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Not accounted for</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Desks: plan → real</source>
        <translation>Desks: plan → real</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) still in the house. Enter on a line shows it: end its visit, or note that it has gone.</source>
        <translation>
            <numerusform>%n household is still in the house. Enter on a line shows it: end its visit, or note that it has gone.</numerusform>
            <numerusform>%n households are still in the house. Enter on a line shows it: end its visit, or note that it has gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected will be noted as not come.</source>
        <translation>
            <numerusform>%n still expected will be noted as not come.</numerusform>
            <numerusform>%n still expected will be noted as not come.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z opens the day again.</source>
        <translation>Ctrl+Z opens the day again.</translation>
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
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Not come</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Still to see</source>
        <translation>Still to see</translation>
    </message>
    <message>
        <source>{planned} → {real} min</source>
        <translation>{planned} → {real} min</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
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
    <name>RouteMenu</name>
    <message>
        <source>Nothing of this route can be changed now</source>
        <translation>Nothing of this route can be changed now</translation>
    </message>
    <message>
        <source>Expect it after all</source>
        <translation>Expect it after all</translation>
    </message>
    <message>
        <source>On to desk {number}, {landlord}</source>
        <translation>On to desk {number}, {landlord}</translation>
    </message>
    <message>
        <source>Call to desk {number}, {landlord}</source>
        <translation>Call to desk {number}, {landlord}</translation>
    </message>
    <message>
        <source>{landlord} after all</source>
        <translation>{landlord} after all</translation>
    </message>
    <message>
        <source>Skip {landlord}: {reason}</source>
        <translation>Skip {landlord}: {reason}</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of the landlords</source>
        <translation>Rules of the landlords</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>Save this rule</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Rules by landlord</source>
        <translation>Rules by landlord</translation>
    </message>
    <message>
        <source>Rules of before stay as they were; one undo takes a change back.</source>
        <translation>Rules of before stay as they were; one undo takes a change back.</translation>
    </message>
    <message>
        <source>Choose a landlord in the list first.</source>
        <translation>Choose a landlord in the list first.</translation>
    </message>
    <message>
        <source>Who agreed to be followed for updates comes on the list when one is due; who does not answer in time can be struck off by the landlord.</source>
        <translation>Who agreed to be followed for updates comes on the list when one is due; who does not answer in time can be struck off by the landlord.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Take this rule back</source>
        <translation>Take this rule back</translation>
    </message>
    <message>
        <source>&amp;Holds from</source>
        <translation>&amp;Holds from</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Every</translation>
    </message>
    <message>
        <source>Time to &amp;answer</source>
        <translation>Time to &amp;answer</translation>
    </message>
    <message>
        <source>&amp;Warn ahead</source>
        <translation>&amp;Warn ahead</translation>
    </message>
    <message>
        <source>&amp;Proof expected after</source>
        <translation>&amp;Proof expected after</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>from the start</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>from {date}</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
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
    <message>
        <source>This is no slip&apos;s code: a digit is wrong. Read it once more.</source>
        <translation>This is no slip&apos;s code: a digit is wrong. Read it once more.</translation>
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
    <message>
        <source>the office&apos;s own hours</source>
        <translation>the office&apos;s own hours</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>Address of the office</source>
        <translation>Address of the office</translation>
    </message>
    <message>
        <source>Copy it as your IT service gave it. The password is not in it: that service puts it on this PC.</source>
        <translation>Copy it as your IT service gave it. The password is not in it: that service puts it on this PC.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Who comes to the info session</source>
        <translation>Who comes to the info session</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>To be signed.</source>
        <translation>To be signed.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>For everybody who was there.</source>
        <translation>For everybody who was there.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Add somebody…</translation>
    </message>
    <message>
        <source>List and certificates…</source>
        <translation>List and certificates…</translation>
    </message>
    <message>
        <source>Nobody is on the list of this info session yet.</source>
        <translation>Nobody is on the list of this info session yet.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>Announce…</translation>
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
        <source>none yet, such as 056 00 00 00</source>
        <translation>none yet, such as 056 00 00 00</translation>
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
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>The program closes and opens again, on the same page.</source>
        <translation>The program closes and opens again, on the same page.</translation>
    </message>
    <message>
        <source>Desk at which this PC stands</source>
        <translation>Desk at which this PC stands</translation>
    </message>
    <message>
        <source>F9 in the queue calls the next household to this desk.</source>
        <translation>F9 in the queue calls the next household to this desk.</translation>
    </message>
    <message>
        <source>None: ask each time</source>
        <translation>None: ask each time</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo stands on letters, posters and certificates.</source>
        <translation>The logo stands on letters, posters and certificates.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Another office…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
    <name>Shell</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Find a household or a command…</source>
        <translation>Find a household or a command…</translation>
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
    <name>SieveBar</name>
    <message>
        <source>Name, number or phone</source>
        <translation>Name, number or phone</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>All landlords</translation>
    </message>
    <message>
        <source>All companions</source>
        <translation>All companions</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Password forgotten…</source>
        <translation>Password forgotten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>An administrator can give you another password. Where nobody can, type the recovery key that was printed for this office: it lets you in as an administrator.</source>
        <translation>An administrator can give you another password. Where nobody can, type the recovery key that was printed for this office: it lets you in as an administrator.</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Mark translations that nobody has checked yet with °</source>
        <translation>Mark translations that nobody has checked yet with °</translation>
    </message>
    <message>
        <source>Texts and translations…</source>
        <translation>Texts and translations…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Slips are always in Dutch first; another language is only a translation.</source>
        <translation>Slips are always in Dutch first; another language is only a translation.</translation>
    </message>
</context>
<context>
    <name>SlipHand</name>
    <message>
        <source>Slip {number} sent to printer {printer}</source>
        <translation>Slip {number} sent to printer {printer}</translation>
    </message>
    <message>
        <source>The slip of {number} is not printed yet: printer {printer} does not answer. The appointment is kept. Choose another printer, or save the slip as PDF.</source>
        <translation>The slip of {number} is not printed yet: printer {printer} does not answer. The appointment is kept. Choose another printer, or save the slip as PDF.</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split this household</source>
        <translation>Split this household</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Who gets a file of their own?</source>
        <translation>Who gets a file of their own?</translation>
    </message>
    <message>
        <source>What was ticked for them goes along, and the language of the slip. Appointments, facts, phone and remark stay with the old file. The two files are linked; neither shows what is in the other.</source>
        <translation>What was ticked for them goes along, and the language of the slip. Appointments, facts, phone and remark stay with the old file. The two files are linked; neither shows what is in the other.</translation>
    </message>
    <message>
        <source>One Ctrl+Z makes it one file again.</source>
        <translation>One Ctrl+Z makes it one file again.</translation>
    </message>
    <message>
        <source>Tick who leaves.</source>
        <translation>Tick who leaves.</translation>
    </message>
    <message>
        <source>Somebody has to stay in the old file.</source>
        <translation>Somebody has to stay in the old file.</translation>
    </message>
</context>
<context>
    <name>StandbySheet</name>
    <message>
        <source>Standby list</source>
        <translation>Standby list</translation>
    </message>
    <message>
        <source>Nobody waits for a place on this day.</source>
        <translation>Nobody waits for a place on this day.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show household</source>
        <translation>Show household</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Book and print</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Nobody else moves. Ctrl+Z takes it back.</translation>
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
        <source>Pers.</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Free place</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>from {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>How do you want to begin?</translation>
    </message>
    <message>
        <source>The landlords of your region, your own name and habits. The file stays on this PC and is encrypted.</source>
        <translation>The landlords of your region, your own name and habits. The file stays on this PC and is encrypted.</translation>
    </message>
    <message>
        <source>From a colleague, a backup or another PC. If this PC does not know it yet, the recovery key is asked for.</source>
        <translation>From a colleague, a backup or another PC. If this PC does not know it yet, the recovery key is asked for.</translation>
    </message>
    <message>
        <source>For an office with several PCs. Your IT service makes it and gives you its address.</source>
        <translation>For an office with several PCs. Your IT service makes it and gives you its address.</translation>
    </message>
    <message>
        <source>An office of its own with invented households: a day that begins within the hour, and one to come. Nothing of it mixes with real people; afterwards you simply delete the file.</source>
        <translation>An office of its own with invented households: a day that begins within the hour, and one to come. Nothing of it mixes with real people; afterwards you simply delete the file.</translation>
    </message>
    <message>
        <source>Make a new office</source>
        <translation>Make a new office</translation>
    </message>
    <message>
        <source>Open an office that is there</source>
        <translation>Open an office that is there</translation>
    </message>
    <message>
        <source>Open an office on a server</source>
        <translation>Open an office on a server</translation>
    </message>
    <message>
        <source>Practise first with an example day</source>
        <translation>Practise first with an example day</translation>
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
    <name>StrangerAtDoor</name>
    <message>
        <source>New household, without an appointment</source>
        <translation>New household, without an appointment</translation>
    </message>
    <message>
        <source>Save, let in and print</source>
        <translation>Save, let in and print</translation>
    </message>
    <message>
        <source>Save, let in on standby</source>
        <translation>Save, let in on standby</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>This day is on {date}: it can only be looked at.</source>
        <translation>This day is on {date}: it can only be looked at.</translation>
    </message>
    <message>
        <source>This day is closed.</source>
        <translation>This day is closed.</translation>
    </message>
    <message>
        <source>end around {time}</source>
        <translation>end around {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, at most {longest} min</source>
        <translation>
            <numerusform>%n waiting, at most {longest} min</numerusform>
            <numerusform>%n waiting, at most {longest} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Texts on the slips</source>
        <translation>Texts on the slips</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>All checked</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Slips that were printed stay as they are. Ctrl+Z takes this back.</source>
        <translation>Slips that were printed stay as they are. Ctrl+Z takes this back.</translation>
    </message>
    <message>
        <source>Dutch itself</source>
        <translation>Dutch itself</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>On the slip</translation>
    </message>
    <message>
        <source>On the sheets with papers</source>
        <translation>On the sheets with papers</translation>
    </message>
    <message>
        <source>Names of the papers</source>
        <translation>Names of the papers</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>None: printed in Dutch</source>
        <translation>None: printed in Dutch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In this language the list of documents itself has them: page Documents.</source>
        <translation>In this language the list of documents itself has them: page Documents.</translation>
    </message>
    <message>
        <source>Checked by somebody who reads this language</source>
        <translation>Checked by somebody who reads this language</translation>
    </message>
    <message>
        <source>As the program came with it</source>
        <translation>As the program came with it</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Save text</translation>
    </message>
    <message>
        <source>What stands in braces is filled in for each household: leave it as it is.</source>
        <translation>What stands in braces is filled in for each household: leave it as it is.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Make it shorter: {most} characters fit.</source>
        <translation>Make it shorter: {most} characters fit.</translation>
    </message>
</context>
<context>
    <name>TextsEditor</name>
    <message>
        <source>Add another language</source>
        <translation>Add another language</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Another language…</translation>
    </message>
    <message>
        <source>in Dutch: {name}</source>
        <translation>in Dutch: {name}</translation>
    </message>
    <message>
        <source>On paper and on screen an empty name is given in Dutch.</source>
        <translation>On paper and on screen an empty name is given in Dutch.</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>&amp;Date or months on the paper…</source>
        <translation>&amp;Date or months on the paper…</translation>
    </message>
    <message>
        <source>Only for {landlord}</source>
        <translation>Only for {landlord}</translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Fill in…</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{landlord}: {ready} of {asked} in order</source>
        <translation>{landlord}: {ready} of {asked} in order</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Recovery key, 13 groups</source>
        <translation>Recovery key, 13 groups</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Open office</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Group {wrong} is not right: compare it with the page.</source>
        <translation>Group {wrong} is not right: compare it with the page.</translation>
    </message>
    <message>
        <source>{groups} of {all} groups</source>
        <translation>{groups} of {all} groups</translation>
    </message>
</context>
<context>
    <name>ValidityEditor</name>
    <message>
        <source>months, at least</source>
        <translation>months, at least</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>What must stand on it</source>
        <translation>What must stand on it</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>How many at least</source>
        <translation>How many at least</translation>
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
    <name>WaitingRoom</name>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>One moment please, ask at the desk</source>
        <translation>One moment please, ask at the desk</translation>
    </message>
    <message>
        <source>Welcome. Your number is called here.</source>
        <translation>Welcome. Your number is called here.</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>date or year</source>
        <translation>date or year</translation>
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
        <source>Dutch only</source>
        <translation>Dutch only</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Slip also in</translation>
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
        <source>Kept as {date}.</source>
        <translation>Kept as {date}.</translation>
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
<context>
    <name>self.grid</name>
    <message>
        <source>P</source>
        <comment>key</comment>
        <translation>P</translation>
    </message>
</context>
</TS>
