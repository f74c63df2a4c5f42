<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountSheet</name>
    <message>
        <source>Account of {name}</source>
        <translation>Account van {name}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Account opslaan</translation>
    </message>
    <message>
        <source>As the journal is to name them</source>
        <translation>Zoals het in het journaal komt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
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
        <translation>Wie aan deze pc zit, opent het kantoor en mag alles. Met accounts meldt iedereen zich aan onder de eigen naam en kan ieder wat bij de eigen rol hoort; het venster vergrendelt als er niemand aan zit.</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>Accounts inschakelen…</translation>
    </message>
    <message>
        <source>Print or save the recovery key first (Security): if all passwords are forgotten, only that key opens the office.</source>
        <translation>Druk eerst de herstelsleutel af of bewaar hem (Beveiliging): als alle wachtwoorden vergeten zijn, opent enkel die sleutel het kantoor.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Aangemeld als {name}.</translation>
    </message>
    <message>
        <source>Who runs the server gives others access, and another password.</source>
        <translation>Wie de server beheert, geeft anderen toegang en een ander wachtwoord.</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Mijn wachtwoord…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Accounts beheren…</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V locks at once; so do locking Windows and putting it to sleep.</source>
        <translation>Ctrl+Shift+V vergrendelt meteen; Windows vergrendelen of laten slapen doet dat ook.</translation>
    </message>
    <message>
        <source>Lock this PC&apos;s window after</source>
        <translation>Venster op deze pc vergrendelen na</translation>
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
        <translation>Accounts uitschakelen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>{name} can no longer sign in. What they did stays in the journal under their name.</source>
        <translation>{name} kan zich niet meer aanmelden. Wat al gebeurd is, blijft onder die naam in het journaal.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>All accounts and their passwords go. The office opens on this PC without a question again, and everybody may do everything.</source>
        <translation>Alle accounts en hun wachtwoorden verdwijnen. Het kantoor gaat op deze pc weer open zonder vraag, en iedereen mag alles.</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>Accounts uitschakelen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nieuw account…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nieuw wachtwoord…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
</context>
<context>
    <name>AgainSheet</name>
    <message>
        <source>Print again: {document}</source>
        <translation>Opnieuw afdrukken: {document}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The very same pages come out; slips keep their number and their times.</source>
        <translation>Er komen net dezelfde bladen uit; bewijzen houden hun nummer en hun uren.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>From page (of {pages})</source>
        <translation>Vanaf blad (van {pages})</translation>
    </message>
    <message>
        <source>There is no printer to choose.</source>
        <translation>Er is geen printer om te kiezen.</translation>
    </message>
</context>
<context>
    <name>AppointmentActs</name>
    <message>
        <source>Chan&amp;ge the appointment…</source>
        <translation>Afspraak &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Verplaatsen naar een andere dag…</translation>
    </message>
    <message>
        <source>Cance&amp;l the appointment…</source>
        <translation>Afspraak &amp;annuleren…</translation>
    </message>
    <message>
        <source>Ta&amp;ke up a cancelled appointment again</source>
        <translation>Geannuleerde afspraak weer &amp;opnemen</translation>
    </message>
    <message>
        <source>Standb&amp;y list…</source>
        <translation>Res&amp;ervelijst…</translation>
    </message>
    <message>
        <source>This household has no appointment on the chosen day.</source>
        <translation>Dit gezin heeft geen afspraak op de gekozen dag.</translation>
    </message>
    <message>
        <source>This appointment was cancelled, or nobody came.</source>
        <translation>Deze afspraak is geannuleerd, of er is niemand gekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) of the standby list can have a place now.</source>
        <translation>
            <numerusform>%n gezin van de reservelijst kan nu een plaats krijgen.</numerusform>
            <numerusform>%n gezinnen van de reservelijst kunnen nu een plaats krijgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Coming appointment</source>
        <translation>Komende afspraak</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Afspraak boeken</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Boek en druk af</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaats</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>nummer {n}</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Opnieuw boeken</translation>
    </message>
    <message>
        <source>arrival at the reception</source>
        <translation>aankomst aan het onthaal</translation>
    </message>
    <message>
        <source>No appointment yet. F8 books the best place and prints.</source>
        <translation>Nog geen afspraak. F8 boekt de beste plaats en drukt af.</translation>
    </message>
    <message>
        <source>Cancelled. F8 books a new appointment.</source>
        <translation>Geannuleerd. F8 boekt een nieuwe afspraak.</translation>
    </message>
    <message>
        <source>Asked for this day, but without a place. F8 looks for one.</source>
        <translation>Gevraagd voor deze dag, maar zonder plaats. F8 zoekt er een.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>{day}, without a place yet</source>
        <translation>{day}, nog zonder plaats</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>Its slip is printed: that paper will not count any more.</source>
        <translation>Het bewijs is al afgedrukt: dat papier telt dan niet meer.</translation>
    </message>
</context>
<context>
    <name>ArriveBox</name>
    <message>
        <source>Who is here? Name or number…</source>
        <translation>Wie is er? Naam of nummer…</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Wie verwacht wordt</translation>
    </message>
    <message>
        <source>Nobody expected fits this</source>
        <translation>Niemand die verwacht wordt, past hierbij</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>New household, without an appointment</source>
        <translation>Nieuw gezin, zonder afspraak</translation>
    </message>
    <message>
        <source>without an appointment</source>
        <translation>zonder afspraak</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wie is er?</translation>
    </message>
</context>
<context>
    <name>AskedByEditor</name>
    <message>
        <source>Every {kind}</source>
        <translation>Elke {kind}</translation>
    </message>
    <message>
        <source>Nothing ticked: all landlords ask for it.</source>
        <translation>Niets aangevinkt: alle verhuurders vragen het.</translation>
    </message>
    <message>
        <source>Only those that are ticked ask for it.</source>
        <translation>Alleen wie aangevinkt is, vraagt het.</translation>
    </message>
</context>
<context>
    <name>AssumptionPanel</name>
    <message>
        <source>What we assume</source>
        <translation>Wat we aannemen</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Terug naar de beginwaarden</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source> of 100</source>
        <translation> van 100</translation>
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
        <translation>Komen niet</translation>
    </message>
    <message>
        <source>Come late</source>
        <translation>Komen te laat</translation>
    </message>
    <message>
        <source>Late, on average</source>
        <translation>Te laat, gemiddeld</translation>
    </message>
    <message>
        <source>Others early, up to</source>
        <translation>Anderen vroeg, tot</translation>
    </message>
    <message>
        <source>Call ahead, up to</source>
        <translation>Eerder roepen, tot</translation>
    </message>
    <message>
        <source>Still on time, up to</source>
        <translation>Nog op tijd, tot</translation>
    </message>
    <message>
        <source>Visits differ by</source>
        <translation>Bezoeken verschillen</translation>
    </message>
    <message>
        <source>Visits, of the plan</source>
        <translation>Duur t.o.v. plan</translation>
    </message>
    <message>
        <source>Of 100 people about 10 do not come to a comparable federal service, 20 to a mental health centre, and 1 after a reminder by text message. The other figures are estimates: put in what you see on your own days.</source>
        <translation>Van 100 mensen komen er bij een vergelijkbare federale dienst zo’n 10 niet, bij een centrum voor geestelijke gezondheidszorg 20, en na een herinnering per sms 1. De andere cijfers zijn schattingen: vul in wat u op uw eigen dagen ziet.</translation>
    </message>
</context>
<context>
    <name>AttendeeSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Op de lijst zetten</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
</context>
<context>
    <name>AwayNotice</name>
    <message>
        <source>The connection with the server is gone. What you see is of {time}, {age}. You can look at everything; changes are possible again as soon as the connection is back.</source>
        <translation>De verbinding met de server is weg. Wat u ziet is van {time}, {age}. U kunt alles bekijken; wijzigen kan weer zodra de verbinding terug is.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zopas</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Made every 15 minutes when something changed, when the program closes and before an import. Each is checked as soon as it is written.</source>
        <translation>Gemaakt om de 15 minuten als er iets gewijzigd is, bij het sluiten en voor een import. Elke kopie wordt nagekeken zodra ze geschreven is.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een kopie maken</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Beside the office</source>
        <translation>Naast het kantoor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>newest: {at}</source>
        <translation>jongste: {at}</translation>
    </message>
    <message>
        <source>This folder cannot be reached now. Until it can, backups are kept beside the office.</source>
        <translation>Deze map is nu niet bereikbaar. Zolang komen de kopieën naast het kantoor.</translation>
    </message>
    <message>
        <source>The backups are on the same disk as the office. Choose a folder on another disk or a stick, so that they remain when this disk breaks.</source>
        <translation>De kopieën staan op dezelfde schijf als het kantoor. Kies een map op een andere schijf of een stick, zodat ze er nog zijn als deze schijf stukgaat.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>number {number} {name}</source>
        <translation>nummer {number} {name}</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>can move</source>
        <translation>kan nog schuiven</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>&amp;Plan the day</source>
        <translation>Dag &amp;plannen</translation>
    </message>
    <message>
        <source>&amp;Stop planning</source>
        <translation>Plannen &amp;stoppen</translation>
    </message>
    <message>
        <source>Re&amp;hearse the day…</source>
        <translation>Dag &amp;repeteren…</translation>
    </message>
    <message>
        <source>S&amp;lip of this household</source>
        <translation>&amp;Bewijs van dit gezin</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knip</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plak</translation>
    </message>
    <message>
        <source>Fix or release</source>
        <translation>Vast of los</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Dag plannen</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Dagplan</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Repeteren…</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Er gebeurde iets…</translation>
    </message>
    <message>
        <source>&amp;Cut this visit</source>
        <translation>Dit bezoek &amp;knippen</translation>
    </message>
    <message>
        <source>Cut the whole &amp;household</source>
        <translation>Het hele &amp;gezin knippen</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Fi&amp;x or release</source>
        <translation>&amp;Vastzetten of losmaken</translation>
    </message>
    <message>
        <source>This landlord on another &amp;day…</source>
        <translation>Deze verhuurder op een andere &amp;dag…</translation>
    </message>
    <message>
        <source>Something happ&amp;ened…</source>
        <translation>Er g&amp;ebeurde iets…</translation>
    </message>
    <message>
        <source>Lea&amp;ve as it was</source>
        <translation>&amp;Laten zoals het was</translation>
    </message>
    <message>
        <source>&amp;Card, or new household here</source>
        <translation>&amp;Kaart, of nieuw gezin hier</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Lijsten importeren</translation>
    </message>
    <message>
        <source>Nobody is coming yet. Bring in the lists of the referrers, or add a household.</source>
        <translation>Er komt nog niemand. Haal de lijsten van de doorverwijzers binnen, of voeg een gezin toe.</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Rest plannen</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>{seated} of {all}</source>
        <translation>{seated} van {all}</translation>
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
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>be there at {arrives}, {starts} to {ends}</source>
        <translation>aankomst {arrives}, {starts} tot {ends}</translation>
    </message>
    <message>
        <source>slip printed</source>
        <translation>bewijs afgedrukt</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Langste wachttijd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Most in waiting room</source>
        <translation>Meest in de wachtzaal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wachtzaal</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Niet geplaatst</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Proven best: more is not possible</source>
        <translation>Bewezen beste: meer kan niet</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more.</source>
        <translation>
            <numerusform>Hoogstens %n meer.</numerusform>
            <numerusform>Hoogstens %n meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Reservelijst</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Break</source>
        <translation>Middagpauze</translation>
    </message>
</context>
<context>
    <name>BookSheet</name>
    <message>
        <source>Book an appointment</source>
        <translation>Afspraak boeken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Niemand anders schuift op. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>This household has a place on {day} at {time}.</source>
        <translation>Dit gezin heeft al een plaats op {day} om {time}.</translation>
    </message>
    <message>
        <source>Its slip is printed: release it first, and print a new one after booking.</source>
        <translation>Het afspraakbewijs is afgedrukt: maak de plaats eerst los, en druk na het boeken een nieuw bewijs af.</translation>
    </message>
    <message>
        <source>It is fixed: release it first.</source>
        <translation>Die ligt vast: maak ze eerst los.</translation>
    </message>
    <message>
        <source>Booking on that day takes its place.</source>
        <translation>Boeken op die dag vervangt die plaats.</translation>
    </message>
    <message>
        <source>Put on the standby list</source>
        <translation>Op de reservelijst zetten</translation>
    </message>
    <message>
        <source>Book only</source>
        <translation>Alleen boeken</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Boek en druk af</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>{day}, without a place yet</source>
        <translation>{day}, nog zonder plaats</translation>
    </message>
    <message>
        <source>It comes on another day already: {days}. A booking here is one more.</source>
        <translation>Het komt al op een andere dag: {days}. Een boeking hier komt daar bovenop.</translation>
    </message>
</context>
<context>
    <name>BookingSide</name>
    <message>
        <source>None of the coming days has room for this.</source>
        <translation>Geen enkele komende dag heeft hiervoor plaats.</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Afspraak annuleren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Its number stays. Ctrl+Z takes it back.</source>
        <translation>Het nummer blijft. Ctrl+Z maakt het ongedaan.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Hidden household</source>
        <translation>Afgeschermd gezin</translation>
    </message>
    <message>
        <source>Household without names</source>
        <translation>Gezin zonder namen</translation>
    </message>
    <message>
        <source>{first} and {partner}</source>
        <translation>{first} en {partner}</translation>
    </message>
    <message>
        <source>{count} more without a name</source>
        <translation>nog {count} zonder naam</translation>
    </message>
    <message>
        <source>a file of its own</source>
        <translation>een apart dossier</translation>
    </message>
    <message>
        <source>Belongs with another file</source>
        <translation>Hoort bij een ander dossier</translation>
    </message>
    <message>
        <source>Belongs with number {number}</source>
        <translation>Hoort bij nummer {number}</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>huurder</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>komt mee</translation>
    </message>
    <message>
        <source>proxy needed</source>
        <translation>volmacht nodig</translation>
    </message>
    <message>
        <source>proxy in order</source>
        <translation>volmacht in orde</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes}, then {wait} min waiting</source>
        <translation>{minutes}, dan {wait} min wachten</translation>
    </message>
    <message>
        <source>{minutes}, end around {end}</source>
        <translation>{minutes}, einde rond {end}</translation>
    </message>
    <message>
        <source>{name}, no consent yet</source>
        <translation>{name}, nog geen toestemming</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Toegankelijke balie</translation>
    </message>
    <message>
        <source>Only {hours}</source>
        <translation>Alleen {hours}</translation>
    </message>
    <message>
        <source>Slip printed, times are fixed</source>
        <translation>Bewijs afgedrukt, de uren liggen vast</translation>
    </message>
    <message>
        <source>The printed slip no longer holds</source>
        <translation>Het afgedrukte bewijs klopt niet meer</translation>
    </message>
    <message>
        <source>Provisional: slip not printed yet</source>
        <translation>Voorlopig: bewijs nog niet afgedrukt</translation>
    </message>
    <message>
        <source>Interpreter {language}</source>
        <translation>Tolk {language}</translation>
    </message>
    <message>
        <source>Interpreter {language}, {start} to {end}</source>
        <translation>Tolk {language}, {start} tot {end}</translation>
    </message>
    <message>
        <source>Slip in Dutch.</source>
        <translation>Bewijs in het Nederlands.</translation>
    </message>
    <message>
        <source>Slip in Dutch and {language}.</source>
        <translation>Bewijs in het Nederlands en {language}.</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Back to the candidates</source>
        <translation>Terug naar de kandidaten</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Terug naar de kandidaten (Esc)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Updated on {day}</source>
        <translation>Bijgewerkt op {day}</translation>
    </message>
    <message>
        <source>Updated by {who} on {day}</source>
        <translation>Bijgewerkt door {who} op {day}</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Tick</source>
        <translation>Aanvinken</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>Andere toestand</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Paneel</translation>
    </message>
    <message>
        <source>No household is open. Choose one on the page Candidates.</source>
        <translation>Er is geen gezin open. Kies er een op de pagina Kandidaten.</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Boek en druk af</translation>
    </message>
    <message>
        <source>C&amp;hange this household…</source>
        <translation>Dit gezin &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Book the best place and print</source>
        <translation>&amp;Boek de beste plaats en druk af</translation>
    </message>
    <message>
        <source>Book, &amp;choosing the place…</source>
        <translation>Boek en &amp;kies de plaats…</translation>
    </message>
    <message>
        <source>&amp;Slip of this household</source>
        <translation>Be&amp;wijs van dit gezin</translation>
    </message>
    <message>
        <source>&amp;Move the appointment</source>
        <translation>&amp;Verplaats de afspraak</translation>
    </message>
    <message>
        <source>&amp;Print the papers…</source>
        <translation>&amp;Papieren afdrukken…</translation>
    </message>
    <message>
        <source>State of the chosen &amp;document…</source>
        <translation>Toestand van het gekozen &amp;stuk…</translation>
    </message>
    <message>
        <source>What stands &amp;on the chosen document…</source>
        <translation>Wat staat er &amp;op het gekozen stuk…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>&amp;Linked files…</source>
        <translation>Ge&amp;koppelde dossiers…</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>Volgend pa&amp;neel</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Vori&amp;g paneel</translation>
    </message>
    <message>
        <source>Back to the &amp;candidates</source>
        <translation>Terug naar de &amp;kandidaten</translation>
    </message>
    <message>
        <source>Who looked at or changed i&amp;t…</source>
        <translation>Wie het bekeek of wi&amp;jzigde…</translation>
    </message>
    <message>
        <source>&amp;Everything about these people…</source>
        <translation>A&amp;lles over deze mensen…</translation>
    </message>
    <message>
        <source>E&amp;rase this household…</source>
        <translation>Dit gezin &amp;wissen…</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The household brings it</source>
        <translation>Het gezin brengt het mee</translation>
    </message>
    <message>
        <source>The landlord fetches it</source>
        <translation>De verhuurder vraagt het zelf op</translation>
    </message>
    <message>
        <source>Signed on the spot</source>
        <translation>Ter plaatse ondertekend</translation>
    </message>
    <message>
        <source>One for the household</source>
        <translation>Eén voor het gezin</translation>
    </message>
    <message>
        <source>One for each adult</source>
        <translation>Eén per volwassene</translation>
    </message>
    <message>
        <source>One for each child</source>
        <translation>Eén per kind</translation>
    </message>
    <message>
        <source>One for each adult who is not there</source>
        <translation>Eén per volwassene die er niet bij is</translation>
    </message>
    <message>
        <source>No rule: any date will do</source>
        <translation>Geen regel: elke datum volstaat</translation>
    </message>
    <message>
        <source>Valid on the day itself</source>
        <translation>Geldig op de dag zelf</translation>
    </message>
    <message>
        <source>Signed on the day itself</source>
        <translation>Ondertekend op de dag zelf</translation>
    </message>
    <message>
        <source>At most so many years old</source>
        <translation>Hoogstens zoveel jaar oud</translation>
    </message>
    <message>
        <source>At most so many days old</source>
        <translation>Hoogstens zoveel dagen oud</translation>
    </message>
    <message>
        <source>About the last months</source>
        <translation>Over de laatste maanden</translation>
    </message>
    <message>
        <source>Until so many months after leaving</source>
        <translation>Tot zoveel maanden na het vertrek</translation>
    </message>
    <message>
        <source>For a stay of at most so many months</source>
        <translation>Voor een verblijf van hoogstens zoveel maanden</translation>
    </message>
    <message>
        <source>About the income of so many years ago</source>
        <translation>Over het inkomen van zoveel jaar geleden</translation>
    </message>
    <message>
        <source>Something must stand on it</source>
        <translation>Er moet iets op staan</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>tot en met {last}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>van kracht</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Een papier</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Change from a date</source>
        <translation>Wijzigen vanaf een datum</translation>
    </message>
    <message>
        <source>Ask for it no longer</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>One paper serves all landlords</source>
        <translation>Eén papier dient voor alle verhuurders</translation>
    </message>
    <message>
        <source>Each landlord keeps its own</source>
        <translation>Elke verhuurder houdt een eigen papier</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Moet zijn</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wie zorgt ervoor</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Van wie het is</translation>
    </message>
    <message>
        <source>Before several landlords</source>
        <translation>Bij meer verhuurders</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>never on the slip itself</source>
        <translation>nooit op het bewijs zelf</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Still in Dutch</source>
        <translation>Nog in het Nederlands</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>Waar de regel vandaan komt</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>&amp;New document…</source>
        <translation>&amp;Nieuw document…</translation>
    </message>
    <message>
        <source>&amp;Change document from a date…</source>
        <translation>Document &amp;wijzigen vanaf een datum…</translation>
    </message>
    <message>
        <source>Ask for document no &amp;longer…</source>
        <translation>Document &amp;niet meer vragen…</translation>
    </message>
    <message>
        <source>&amp;Back to the households</source>
        <translation>&amp;Terug naar de gezinnen</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nieuw document</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Niet meer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Gezinnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Also what has ended</source>
        <translation>Ook wat gestopt is</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Lijst van documenten</translation>
    </message>
    <message>
        <source>No document in this group.</source>
        <translation>Geen document in deze groep.</translation>
    </message>
    <message>
        <source>A change holds from the date you choose. Days that are past never change.</source>
        <translation>Een wijziging geldt vanaf de datum die u kiest. Dagen die voorbij zijn, veranderen nooit.</translation>
    </message>
    <message>
        <source>&amp;Panel beside the list</source>
        <translation>&amp;Paneel naast de lijst</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>How much later</source>
        <translation>Hoeveel later</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Sluit om</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Is there (empty: not at all)</source>
        <translation>Is er wel (leeg: helemaal niet)</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nieuwe datum</translation>
    </message>
    <message>
        <source>Desk {number}, {landlord}</source>
        <translation>Balie {number}, {landlord}</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Change the appointment</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Niemand anders schuift op. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>It has no place yet, and waits for one.</source>
        <translation>Het heeft nog geen plaats en wacht erop.</translation>
    </message>
    <message>
        <source>There is no place for this now: it goes to the standby list.</source>
        <translation>Hiervoor is nu geen plaats: het gezin komt op de reservelijst.</translation>
    </message>
    <message>
        <source>It keeps its place: be there at {time}.</source>
        <translation>Het behoudt zijn plaats: aankomst om {time}.</translation>
    </message>
    <message>
        <source>It gets another place: be there at {time}.</source>
        <translation>Het krijgt een andere plaats: aankomst om {time}.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Errors as Excel</source>
        <translation>Fouten als Excel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat is er aan de hand</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Follow up no longer</source>
        <translation>Niet meer opvolgen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Kies een reden…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>It stays in the file, with this reason.</source>
        <translation>Het blijft in het dossier staan, met deze reden.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Kies eerst een reden.</translation>
    </message>
</context>
<context>
    <name>ClosingsSheet</name>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>Note closing day</source>
        <translation>Sluitingsdag noteren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>for instance bridging day</source>
        <translation>bijvoorbeeld brugdag</translation>
    </message>
    <message>
        <source>A day that is planned then stays, with a warning beside it.</source>
        <translation>Een dag die dan gepland is, blijft staan, met een waarschuwing erbij.</translation>
    </message>
    <message>
        <source>Fill in why the office is closed.</source>
        <translation>Vul in waarom het kantoor gesloten is.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Noted already</source>
        <translation>Al genoteerd</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The program has matched the columns. Change what is not right.</source>
        <translation>Het programma heeft de kolommen herkend. Wijzig wat niet klopt.</translation>
    </message>
    <message>
        <source>heading in row {row}</source>
        <translation>titelrij {row}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kolomtitel</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Meaning of {heading}</source>
        <translation>Betekenis van {heading}</translation>
    </message>
    <message>
        <source>Ticked for {landlord}</source>
        <translation>Kruisje voor {landlord}</translation>
    </message>
</context>
<context>
    <name>CompanionBox</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>CompanionField</name>
    <message>
        <source>New: this name is added to the companions.</source>
        <translation>Nieuw: deze naam komt bij de begeleiders.</translation>
    </message>
</context>
<context>
    <name>CompanionForm</name>
    <message>
        <source>all day</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Hours on this day</source>
        <translation>Uren op deze dag</translation>
    </message>
</context>
<context>
    <name>CompanionsTab</name>
    <message>
        <source>Companions</source>
        <translation>Begeleiders</translation>
    </message>
    <message>
        <source>Households of this companion</source>
        <translation>Gezinnen van deze begeleider</translation>
    </message>
    <message>
        <source>Consent given or not</source>
        <translation>Toestemming gegeven of niet</translation>
    </message>
    <message>
        <source>Without consent a companion is not told when a household comes.</source>
        <translation>Zonder toestemming verneemt een begeleider niet wanneer het gezin komt.</translation>
    </message>
    <message>
        <source>No household of this day has a companion.</source>
        <translation>Geen enkel gezin van deze dag heeft een begeleider.</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Gezinnen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Van, tot</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>te vragen</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>on the spot</source>
        <translation>ter plaatse</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per video</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>twee tegelijk</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>buiten de uren</translation>
    </message>
    <message>
        <source>{count} without consent</source>
        <translation>{count} zonder toestemming</translation>
    </message>
    <message>
        <source>at the same time as {number:03d}</source>
        <translation>tegelijk met {number:03d}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>nog geen plaats</translation>
    </message>
    <message>
        <source>Free cancellation was possible until {day} at {time}.</source>
        <translation>Kosteloos annuleren kon tot {day} om {time}.</translation>
    </message>
    <message>
        <source>Cancelling is free until {day} at {time}.</source>
        <translation>Annuleren is kosteloos tot {day} om {time}.</translation>
    </message>
    <message>
        <source>outside the companion&apos;s hours</source>
        <translation>buiten de uren van de begeleider</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Companions and interpreters</source>
        <translation>Begeleiders en tolken</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Begeleiders</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Tolken</translation>
    </message>
    <message>
        <source>Print lists</source>
        <translation>Lijsten afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Sheets for companions</source>
        <translation>Bladen voor begeleiders</translation>
    </message>
    <message>
        <source>A sheet for each. Who did not agree stands there by number only.</source>
        <translation>Voor elk een blad. Wie geen toestemming gaf, staat er alleen met het nummer.</translation>
    </message>
    <message>
        <source>Booking sheet for interpreters</source>
        <translation>Boekingsblad voor tolken</translation>
    </message>
    <message>
        <source>Each language in one block, without names, and until when to cancel.</source>
        <translation>Elke taal in één blok, zonder namen, en tot wanneer annuleren kan.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Everybody needs it</source>
        <translation>Iedereen heeft het nodig</translation>
    </message>
    <message>
        <source>Needed when all of this is true</source>
        <translation>Nodig als dit allemaal waar is</translation>
    </message>
    <message>
        <source>Needed when any of this is true</source>
        <translation>Nodig als minstens één hiervan waar is</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Adults, at least</source>
        <translation>Volwassenen, minstens</translation>
    </message>
    <message>
        <source>Children, at least</source>
        <translation>Kinderen, minstens</translation>
    </message>
    <message>
        <source>Adults not there, at least</source>
        <translation>Afwezige volwassenen, minstens</translation>
    </message>
    <message>
        <source>Kind of landlord</source>
        <translation>Soort verhuurder</translation>
    </message>
    <message>
        <source>Way of registering</source>
        <translation>Manier van inschrijven</translation>
    </message>
    <message>
        <source>All of this is true</source>
        <translation>Dit is allemaal waar</translation>
    </message>
    <message>
        <source>Any of this is true</source>
        <translation>Minstens één hiervan is waar</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Reads: {sentence}</source>
        <translation>In woorden: {sentence}</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat gevraagd wordt</translation>
    </message>
    <message>
        <source>At least how many</source>
        <translation>Hoeveel minstens</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Een voorwaarde aan deze groep toevoegen</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Deze voorwaarde weghalen</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Intussen door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>{actor} changed this at {time}, after it was put on your screen.</source>
        <translation>{actor} heeft dit om {time} gewijzigd, nadat het op uw scherm kwam.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat verschilt</translation>
    </message>
    <message>
        <source>Nothing is overwritten before you choose.</source>
        <translation>Er wordt niets overschreven voor u kiest.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Mijn versie opslaan</translation>
    </message>
    <message>
        <source>Keep what {actor} made of it</source>
        <translation>De versie van {actor} houden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Het was</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Moving on</source>
        <translation>Doorstroom</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualisatie</translation>
    </message>
    <message>
        <source>May be followed to &amp;move on</source>
        <translation>Opvolgen voor &amp;doorstroom mag</translation>
    </message>
    <message>
        <source>May be followed for &amp;updates</source>
        <translation>Opvolgen voor &amp;actualisatie mag</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
</context>
<context>
    <name>CurrentCard</name>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Nobody. F9 calls who is next.</source>
        <translation>Niemand. F9 roept wie nu aan de beurt is.</translation>
    </message>
    <message>
        <source>Called {calls}×</source>
        <translation>{calls}× opgeroepen</translation>
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
        <translation>Documenten voor {landlord}: {ready} van {asked} in orde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>For instance 5/1, 05012027 or +14. Alt+Down opens the calendar.</source>
        <translation>Bijvoorbeeld 5/1, 05012027 of +14. Alt+pijl omlaag opent de kalender.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Change day</source>
        <translation>Dag wijzigen</translation>
    </message>
    <message>
        <source>Book an interpreter</source>
        <translation>Tolk boeken</translation>
    </message>
    <message>
        <source>Companions and interpreters</source>
        <translation>Begeleiders en tolken</translation>
    </message>
    <message>
        <source>No place yet: slips do not say where to come</source>
        <translation>Nog geen plaats: op het bewijs staat niet waar men moet zijn</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Wandeltijd</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>Wisseltijd</translation>
    </message>
    <message>
        <source>Arrive before</source>
        <translation>Vooraf aanwezig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
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
        <translation>Balies</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Tolken</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}, nobody yet</source>
        <translation>{asked}, nog niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n tolk</numerusform>
            <numerusform>%n tolken</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of registration seen</source>
        <translation>Bewijs van inschrijving gezien</translation>
    </message>
    <message>
        <source>Reason, dates…</source>
        <translation>Reden, data…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>This household does not come to this landlord.</source>
        <translation>Dit gezin komt niet bij deze verhuurder.</translation>
    </message>
    <message>
        <source>Entered by hand. Delete goes back to what the desk noted.</source>
        <translation>Met de hand ingegeven. Delete zet het terug zoals de balie het noteerde.</translation>
    </message>
    <message>
        <source>As the desk noted it on the day.</source>
        <translation>Zoals de balie het die dag noteerde.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
</context>
<context>
    <name>DaySelector</name>
    <message>
        <source>Previous day</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>No day planned</source>
        <translation>Geen dag gepland</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Change day</source>
        <translation>Dag wijzigen</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nieuwe dag</translation>
    </message>
    <message>
        <source>Save day</source>
        <translation>Dag opslaan</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Appointments keep their times. Ctrl+Z takes this back.</source>
        <translation>Afspraken houden hun uren. Ctrl+Z draait dit terug.</translation>
    </message>
    <message>
        <source>Fill in the place as well: an address alone is not kept.</source>
        <translation>Vul ook de plaats in: een adres alleen wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Fill in the hours of the day.</source>
        <translation>Vul de uren van de dag in.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Soort dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Hoe binnenkomen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>Wisseltijd</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Wandeltijd</translation>
    </message>
    <message>
        <source>Extra with interpreter</source>
        <translation>Extra met tolk</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Onthaal</translation>
    </message>
    <message>
        <source>Arrive before</source>
        <translation>Vooraf aanwezig</translation>
    </message>
    <message>
        <source>Late tolerance</source>
        <translation>Te laat mag</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Langste wachttijd</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Booking cannot close after the day itself.</source>
        <translation>De boekingen kunnen niet na de dag zelf sluiten.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>So many households at most can be booked</source>
        <translation>Zoveel gezinnen kunt u hoogstens boeken</translation>
    </message>
    <message>
        <source>Booking closes on</source>
        <translation>Boeken kan tot</translation>
    </message>
    <message>
        <source>Most households</source>
        <translation>Hoogstens gezinnen</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Nobody comes on this day, so there is nothing to enter.</source>
        <translation>Op deze dag komt niemand, dus er is niets in te geven.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Feestdag: {name}</translation>
    </message>
    <message>
        <source>Office closed: {name}</source>
        <translation>Kantoor gesloten: {name}</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>third</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierde</translation>
    </message>
    <message>
        <source>last</source>
        <translation>laatste</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation>Elke {n} maanden</translation>
    </message>
    <message>
        <source>{every}, on the last day</source>
        <translation>{every}, op de laatste dag</translation>
    </message>
    <message>
        <source>{every}, on day {day}</source>
        <translation>{every}, op dag {day}</translation>
    </message>
    <message>
        <source>{every}, {nth} {weekday}</source>
        <translation>{every}, {nth} {weekday}</translation>
    </message>
    <message>
        <source>How long a household sits at a desk</source>
        <translation>Hoelang een gezin aan een balie zit</translation>
    </message>
    <message>
        <source>Between two households at the same desk</source>
        <translation>Tussen twee gezinnen aan dezelfde balie</translation>
    </message>
    <message>
        <source>To walk from one desk to the next</source>
        <translation>Om van een balie naar de volgende te gaan</translation>
    </message>
    <message>
        <source>So much longer is a visit with an interpreter</source>
        <translation>Zoveel langer duurt een bezoek met een tolk</translation>
    </message>
    <message>
        <source>How long the reception takes, before the landlords</source>
        <translation>Hoelang het onthaal duurt, voor de verhuurders</translation>
    </message>
    <message>
        <source>So long before its first desk a household has to be there, says its slip</source>
        <translation>Zo lang voor de eerste balie moet een gezin er zijn: dat uur staat op het bewijs</translation>
    </message>
    <message>
        <source>Who is no later than this keeps the route of its slip</source>
        <translation>Wie hoogstens zoveel te laat komt, houdt de route van het bewijs</translation>
    </message>
    <message>
        <source>The plan lets nobody wait longer than this in all, between its desks</source>
        <translation>Langer laat het plan niemand wachten, alle balies samen</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>New day</source>
        <translation>Nieuwe dag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>&amp;New day…</source>
        <translation>&amp;Nieuwe dag…</translation>
    </message>
    <message>
        <source>&amp;Change day…</source>
        <translation>Dag &amp;wijzigen…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Plan the first day</source>
        <translation>Eerste dag plannen</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one, or start a series below.</source>
        <translation>Nog geen inschrijvingsdag. Plan de eerste, of begin hieronder een reeks.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Gezinnen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>{seated} of {all} placed</source>
        <translation>{seated} van {all} geplaatst</translation>
    </message>
    <message>
        <source>moved from {date}</source>
        <translation>verplaatst van {date}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove this day…</source>
        <translation>Deze dag ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>C&amp;opy this day…</source>
        <translation>Deze dag k&amp;opiëren…</translation>
    </message>
    <message>
        <source>C&amp;losing days of the office…</source>
        <translation>S&amp;luitingsdagen van het kantoor…</translation>
    </message>
    <message>
        <source>info session</source>
        <translation>infomoment</translation>
    </message>
</context>
<context>
    <name>DeskEditor</name>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Toegankelijk</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Wie zit er</translation>
    </message>
    <message>
        <source>Landlord of {desk}</source>
        <translation>Verhuurder van {desk}</translation>
    </message>
    <message>
        <source>Hours of {desk}</source>
        <translation>Uren van {desk}</translation>
    </message>
    <message>
        <source>Staff of {desk}</source>
        <translation>Medewerker van {desk}</translation>
    </message>
    <message>
        <source>Take away {desk}</source>
        <translation>{desk} weghalen</translation>
    </message>
    <message>
        <source>kept hours</source>
        <translation>vrijgehouden uren</translation>
    </message>
    <message>
        <source>Kept for people without an appointment</source>
        <translation>Vrijgehouden voor wie zonder afspraak komt</translation>
    </message>
    <message>
        <source>Hours of {desk} kept for people without an appointment</source>
        <translation>Uren van {desk} vrijgehouden voor wie zonder afspraak komt</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>as the day</source>
        <translation>als de dag</translation>
    </message>
    <message>
        <source>How long a visit at this desk takes</source>
        <translation>Hoelang een bezoek aan deze balie duurt</translation>
    </message>
    <message>
        <source>Minutes of a visit at {desk}</source>
        <translation>Minuten van een bezoek aan {desk}</translation>
    </message>
</context>
<context>
    <name>DeskRows</name>
    <message>
        <source>Add a desk</source>
        <translation>Balie toevoegen</translation>
    </message>
</context>
<context>
    <name>DeskTile</name>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wacht</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
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
        <translation>Opgeroepen {calls}×</translation>
    </message>
    <message>
        <source>Calls nobody</source>
        <translation>Roept niemand</translation>
    </message>
    <message>
        <source>Nobody next</source>
        <translation>Niemand hierna</translation>
    </message>
    <message>
        <source>Best choice now</source>
        <translation>Beste keuze nu</translation>
    </message>
    <message>
        <source>Next  {household}</source>
        <translation>Hierna  {household}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Still to hand in</source>
        <translation>Nog te bezorgen</translation>
    </message>
    <message>
        <source>All papers to bring</source>
        <translation>Alles om mee te brengen</translation>
    </message>
    <message>
        <source>Print the papers</source>
        <translation>De papieren afdrukken</translation>
    </message>
    <message>
        <source>Hand it over in person: it names private papers.</source>
        <translation>Geef het persoonlijk af: er staan private stukken op.</translation>
    </message>
    <message>
        <source>Saved, but no place of that day fits any more. F8 looks for another.</source>
        <translation>Opgeslagen, maar geen plaats op die dag past nog. F8 zoekt een andere.</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n household(s) move(s)</source>
        <translation>
            <numerusform>%n gezin schuift op</numerusform>
            <numerusform>%n gezinnen schuiven op</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody keeps hour and desk, on another date</source>
        <translation>Iedereen houdt uur en balie, op een andere datum</translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Niemand schuift op</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a place</source>
        <translation>
            <numerusform>%n krijgt een plaats</numerusform>
            <numerusform>%n krijgen een plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose(s) the place</source>
        <translation>
            <numerusform>%n verliest zijn plaats</numerusform>
            <numerusform>%n verliezen hun plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) to print again</source>
        <translation>
            <numerusform>%n bewijs opnieuw afdrukken</numerusform>
            <numerusform>%n bewijzen opnieuw afdrukken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Slips</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>what each household keeps in hand</source>
        <translation>wat elk gezin in handen houdt</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Papieren om mee te brengen</translation>
    </message>
    <message>
        <source>a sheet per household, handed over in person</source>
        <translation>een blad per gezin, persoonlijk afgegeven</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>Daglijst</translation>
    </message>
    <message>
        <source>everybody in order of arrival, for the reception</source>
        <translation>iedereen in volgorde van aankomst, voor het onthaal</translation>
    </message>
    <message>
        <source>Desk lists</source>
        <translation>Balielijsten</translation>
    </message>
    <message>
        <source>For the households</source>
        <translation>Voor de gezinnen</translation>
    </message>
    <message>
        <source>Still to hand in</source>
        <translation>Nog te bezorgen</translation>
    </message>
    <message>
        <source>a sheet per household, after its visit</source>
        <translation>een blad per gezin, na het bezoek</translation>
    </message>
    <message>
        <source>Day pack</source>
        <translation>Dagpakket</translation>
    </message>
    <message>
        <source>all paper for when the power or the printer fails</source>
        <translation>alle papier voor als de stroom of de printer uitvalt</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Voor de dag</translation>
    </message>
    <message>
        <source>per desk its own households and papers</source>
        <translation>per balie de eigen gezinnen en papieren</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>two working days before, with telephone numbers</source>
        <translation>twee werkdagen vooraf, met telefoonnummers</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Begeleiders</translation>
    </message>
    <message>
        <source>a sheet for each, of who agreed to it</source>
        <translation>een blad voor elk, van wie ermee instemde</translation>
    </message>
    <message>
        <source>Booking interpreters</source>
        <translation>Tolken boeken</translation>
    </message>
    <message>
        <source>each language in one block, and until when it is free</source>
        <translation>elke taal in één blok, en tot wanneer annuleren gratis is</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Ontbrekende papieren</translation>
    </message>
    <message>
        <source>per family, with the date that was promised</source>
        <translation>per gezin, met de datum die beloofd is</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>as on the page of candidates</source>
        <translation>zoals op de pagina Kandidaten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>for the files, 21 to a sheet of 63.5 by 38.1 mm</source>
        <translation>voor de dossiers, 21 per blad van 63,5 op 38,1 mm</translation>
    </message>
    <message>
        <source>To type in afterwards</source>
        <translation>Achteraf ingeven</translation>
    </message>
    <message>
        <source>to note a day by hand on</source>
        <translation>om een dag met de hand op te noteren</translation>
    </message>
    <message>
        <source>For announcing</source>
        <translation>Aankondigen</translation>
    </message>
    <message>
        <source>opens in any calendar (.ics)</source>
        <translation>opent in elke agenda (.ics)</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>A4, with the next day in words</source>
        <translation>A4, met de dag in woorden</translation>
    </message>
    <message>
        <source>Letters to referrers</source>
        <translation>Brieven aan verwijzers</translation>
    </message>
    <message>
        <source>per referrer, with their households or lines to fill in</source>
        <translation>per verwijzer, met hun gezinnen of lijnen om in te vullen</translation>
    </message>
    <message>
        <source>Mail text</source>
        <translation>Mailtekst</translation>
    </message>
    <message>
        <source>to copy into a message, without names</source>
        <translation>om in een bericht te kopiëren, zonder namen</translation>
    </message>
    <message>
        <source>Calendar file of the day</source>
        <translation>Agendabestand van de dag</translation>
    </message>
    <message>
        <source>Calendar file of the series</source>
        <translation>Agendabestand van de reeks</translation>
    </message>
    <message>
        <source>For the info session</source>
        <translation>Voor het infomoment</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Aanwezigheidslijst</translation>
    </message>
    <message>
        <source>to be signed by who comes</source>
        <translation>te tekenen door wie komt</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>a page for everybody who was there</source>
        <translation>een blad voor iedereen die er was</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>a letter for each organisation, with lines to fill in</source>
        <translation>een brief per organisatie, met lijnen om in te vullen</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Tick</source>
        <translation>Aanvinken</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print about documents</source>
        <translation>Documenten afdrukken</translation>
    </message>
    <message>
        <source>&amp;Tick the chosen paper</source>
        <translation>Het gekozen papier &amp;aanvinken</translation>
    </message>
    <message>
        <source>Fill in &amp;date, months or promise…</source>
        <translation>&amp;Datum, maanden of belofte invullen…</translation>
    </message>
    <message>
        <source>To the papers, and &amp;back</source>
        <translation>Naar de papieren, en &amp;terug</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>&amp;Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Tonen: {what}</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>Opnieuw &amp;iedereen tonen</translation>
    </message>
    <message>
        <source>&amp;Print sheets or the call list…</source>
        <translation>&amp;Bladen of bellijst afdrukken…</translation>
    </message>
    <message>
        <source>&amp;List of documents</source>
        <translation>&amp;Lijst van documenten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Lijsten importeren</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet, so there are no documents to see to.</source>
        <translation>Op deze dag komt nog niemand. Er zijn dus nog geen documenten na te gaan.</translation>
    </message>
    <message>
        <source>No household fits these filters.</source>
        <translation>Geen enkel gezin past bij deze filters.</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Lijst van documenten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the household&apos;s &amp;card</source>
        <translation>&amp;Kaart van het gezin openen</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Use this one</source>
        <translation>Gebruik deze</translation>
    </message>
    <message>
        <source>Households that look like this one</source>
        <translation>Gezinnen die hierop lijken</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n known household(s)</source>
        <translation>
            <numerusform>Lijkt op %n bekend gezin</numerusform>
            <numerusform>Lijkt op %n bekende gezinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden household</source>
        <translation>afgeschermd gezin</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>zeer waarschijnlijk</translation>
    </message>
</context>
<context>
    <name>DoublesStep</name>
    <message>
        <source>Nobody seems to be there twice.</source>
        <translation>Niemand lijkt er twee keer in te staan.</translation>
    </message>
    <message>
        <source>already in the office</source>
        <translation>al in het kantoor</translation>
    </message>
    <message>
        <source>number {number} of this day</source>
        <translation>nummer {number} van deze dag</translation>
    </message>
    <message>
        <source>One household: fill in what the first one lacks</source>
        <translation>Eén gezin: vul aan wat bij het eerste ontbreekt</translation>
    </message>
    <message>
        <source>Two households: keep both</source>
        <translation>Twee gezinnen: houd beide</translation>
    </message>
    <message>
        <source>Leave the second one out</source>
        <translation>Sla het tweede over</translation>
    </message>
    <message>
        <source>row {row} of {file}</source>
        <translation>rij {row} van {file}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Verhuurders</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Change household</source>
        <translation>Gezin wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back as a whole.</source>
        <translation>Ctrl+Z neemt alles in één keer terug.</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>With those who have no name here. Who has a name is always counted.</source>
        <translation>Ook wie hier geen naam heeft. Wie een naam heeft, telt altijd mee.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase this household</source>
        <translation>Dit gezin wissen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n named person(s)</source>
        <translation>
            <numerusform>%n persoon met naam</numerusform>
            <numerusform>%n personen met naam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n lijn in het journaal</numerusform>
            <numerusform>%n lijnen in het journaal</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes: {what}.</source>
        <translation>Weg gaan: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n past appointment(s) stay as a count, without a name.</source>
        <translation>
            <numerusform>%n voorbije afspraak blijft als getal, zonder naam.</numerusform>
            <numerusform>%n voorbije afspraken blijven als getal, zonder naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked file(s) stay as they are.</source>
        <translation>
            <numerusform>%n dossier dat erbij hoort, blijft zoals het is.</numerusform>
            <numerusform>%n dossiers die erbij horen, blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The appointment on {day} is cancelled; its places are free.</source>
        <translation>De afspraak op {day} wordt geannuleerd; de plaatsen komen vrij.</translation>
    </message>
    <message>
        <source>Nothing brings this back, no backup either, and nothing done before can be undone.</source>
        <translation>Niets brengt dit terug, ook geen reservekopie, en wat ervoor gedaan werd, kan niet meer ongedaan gemaakt worden.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Everything about these people</source>
        <translation>Alles over deze mensen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>The whole household</source>
        <translation>Het hele gezin</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>About one person: the names and papers of the others are left out. Of linked files only how many there are.</source>
        <translation>Over één persoon: namen en documenten van de anderen staan er niet in. Van dossiers die erbij horen enkel hoeveel er zijn.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>A PDF to read and a JSON file with the same. That it was made is noted.</source>
        <translation>Een pdf om te lezen en een JSON-bestand met hetzelfde. Dat u dit maakt, wordt genoteerd.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s), {minutes} min in all</source>
        <translation>
            <numerusform>%n gezin, samen {minutes} min</numerusform>
            <numerusform>%n gezinnen, samen {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}, at {time}</source>
        <translation>hoogstens {count}, om {time}</translation>
    </message>
    <message>
        <source>{seated} of {all} placed  ·  longest wait {wait} min  ·  at most {peak} in the waiting room  ·  end {ends}</source>
        <translation>{seated} van {all} geplaatst  ·  langste wacht {wait} min  ·  hoogstens {peak} in de wachtzaal  ·  einde {ends}</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>Nog niemand heeft een plaats.</translation>
    </message>
    <message>
        <source>{seated} of {all} placed; more is not possible, proven.</source>
        <translation>{seated} van {all} geplaatst; meer kan niet, bewezen.</translation>
    </message>
    <message numerus="yes">
        <source>{seated} of {all} placed; at most %n more.</source>
        <translation>
            <numerusform>{seated} van {all} geplaatst; hoogstens %n meer.</numerusform>
            <numerusform>{seated} van {all} geplaatst; hoogstens %n meer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Verslag als &amp;pdf…</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Opslaan als &amp;tabel…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Opslaan als tabel…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Verslag als pdf…</translation>
    </message>
    <message>
        <source>Introduction and signals</source>
        <translation>Inleiding en signalen</translation>
    </message>
    <message>
        <source>Figures {first} to {last}</source>
        <translation>Cijfers {first} tot {last}</translation>
    </message>
    <message>
        <source>&amp;Limits of the signals…</source>
        <translation>&amp;Grenzen van de signalen…</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose files</source>
        <translation>Bestanden kiezen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>CSV, TXT or XLSX, up to 20 MB each. Drop them here or choose them.</source>
        <translation>CSV, TXT of XLSX, elk tot 20 MB. Sleep ze hierheen of kies ze.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De eerste rijen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bladen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Gevonden dossiers</translation>
    </message>
    <message>
        <source>Name, birth date or phone of the other file</source>
        <translation>Naam, geboortedatum of telefoon van het andere dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Looks like this one:</source>
        <translation>Lijkt op dit gezin:</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Niemand past bij deze woorden.</translation>
    </message>
    <message>
        <source>hidden household</source>
        <translation>afgeschermd gezin</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Onlangs</translation>
    </message>
</context>
<context>
    <name>FirstAccountSheet</name>
    <message>
        <source>Switch accounts on</source>
        <translation>Accounts inschakelen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>From now on everybody signs in under their own name, and the key of the office lies behind their passwords instead of on this PC. You begin as administrator; then give the others an account each. The recovery key goes on opening the office.</source>
        <translation>Vanaf nu meldt iedereen zich aan onder de eigen naam, en ligt de sleutel van het kantoor achter die wachtwoorden in plaats van op deze pc. U begint als beheerder; geef daarna de anderen elk een account. De herstelsleutel blijft het kantoor openen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Nothing is made yet.</source>
        <translation>Er is nog niets gemaakt.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Taal van het programma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The office is being made…</source>
        <translation>Het kantoor wordt gemaakt…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Verbinding met de server…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Inschrijfdag plans days on which a household registers with several landlords.</source>
        <translation>Inschrijfdag plant dagen waarop een gezin zich bij verschillende verhuurders inschrijft.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Uw kantoor</translation>
    </message>
    <message>
        <source>Name and phone can be changed later in Settings, desks and times per day. After this you print the recovery key: without it nobody can read the file any more once this PC breaks.</source>
        <translation>Naam en telefoon kunt u later bij Instellingen wijzigen, balies en tijden per dag. Hierna drukt u de herstelsleutel af: zonder die sleutel kan niemand het bestand nog lezen als deze pc stukgaat.</translation>
    </message>
    <message>
        <source>An office on a server</source>
        <translation>Een kantoor op een server</translation>
    </message>
    <message>
        <source>Every PC opens the same address; what one changes, the others see at once.</source>
        <translation>Elke pc opent hetzelfde adres; wat de ene wijzigt, ziet de andere meteen.</translation>
    </message>
    <message>
        <source>Make office</source>
        <translation>Kantoor maken</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Kantoor openen</translation>
    </message>
    <message>
        <source>Open an office that is there</source>
        <translation>Een bestaand kantoor openen</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>The slip of {number} is printed. Released, it no longer counts and has to be printed again.</source>
        <translation>Het bewijs van {number} is afgedrukt. Maakt u het los, dan telt dat bewijs niet meer en moet er een nieuw komen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>There is no other day yet. Plan one on the page Days first.</source>
        <translation>Er is nog geen andere dag. Plan er eerst een op de pagina Dagen.</translation>
    </message>
    <message>
        <source>{number} sees {landlord} on another day:</source>
        <translation>{number} gaat op een andere dag naar {landlord}:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>complete on {date}</source>
        <translation>volledig op {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>tegen {date}</translation>
    </message>
    <message>
        <source>proof seen</source>
        <translation>bewijs gezien</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Herinnerd</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Niet meer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Outcomes of the day</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Reason, dates</source>
        <translation>Reden, data</translation>
    </message>
    <message>
        <source>For the landlord</source>
        <translation>Voor de verhuurder</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Wat nog open is</translation>
    </message>
    <message>
        <source>Print about follow-up</source>
        <translation>Afdrukken over opvolging</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>For the landlord…</source>
        <translation>Voor de verhuurder…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Enter &amp;outcome, or tick proof</source>
        <translation>&amp;Uitkomst ingeven, of bewijs aanvinken</translation>
    </message>
    <message>
        <source>&amp;Reminded today</source>
        <translation>Vandaag &amp;herinnerd</translation>
    </message>
    <message>
        <source>Follow up &amp;no longer…</source>
        <translation>&amp;Niet meer opvolgen…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>&amp;Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>&amp;Print lists and letters…</source>
        <translation>Lijsten en brieven &amp;afdrukken…</translation>
    </message>
    <message>
        <source>P&amp;anel beside the list</source>
        <translation>&amp;Paneel naast de lijst</translation>
    </message>
    <message>
        <source>List &amp;for the landlord…</source>
        <translation>Lijst &amp;voor de verhuurder…</translation>
    </message>
    <message>
        <source>P&amp;anel beside the grid</source>
        <translation>&amp;Paneel naast het rooster</translation>
    </message>
    <message>
        <source>To the &amp;other list</source>
        <translation>Naar de &amp;andere lijst</translation>
    </message>
    <message>
        <source>{known} of {visits} known</source>
        <translation>{known} van {visits} gekend</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regels…</translation>
    </message>
    <message>
        <source>R&amp;ules of the landlords…</source>
        <translation>&amp;Regels van de verhuurders…</translation>
    </message>
    <message>
        <source>Landlord&apos;s list</source>
        <translation>Lijst van verhuurder</translation>
    </message>
    <message>
        <source>Landlord&apos;s list…</source>
        <translation>Lijst van verhuurder…</translation>
    </message>
    <message>
        <source>Take over a &amp;landlord&apos;s list…</source>
        <translation>&amp;Lijst van een verhuurder overnemen…</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was er</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“{typed}” is no date that can be here. Type 5/1/2027, or +14.</source>
        <translation>“{typed}” is geen datum die hier kan. Typ 5/1/2027, of +14.</translation>
    </message>
</context>
<context>
    <name>GoSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>Ga naar een dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Gezinnen</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>List for the landlord</source>
        <translation>Lijst voor de verhuurder</translation>
    </message>
    <message>
        <source>What the landlord gets</source>
        <translation>Wat de verhuurder krijgt</translation>
    </message>
    <message>
        <source>Only households that came to this landlord, and only what concerns it. Hand the list over in person or by the way agreed with the landlord; making it is noted.</source>
        <translation>Alleen gezinnen die bij deze verhuurder kwamen, en alleen wat hem aangaat. Geef de lijst persoonlijk af, of zoals met de verhuurder afgesproken is; dat ze gemaakt is, wordt genoteerd.</translation>
    </message>
    <message>
        <source>&amp;Landlord</source>
        <translation>&amp;Verhuurder</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer on this PC.</source>
        <translation>Geen printer op deze pc.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as Excel or PDF…</source>
        <translation>Opslaan als Excel of pdf…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Volledig op</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandsSheet</name>
    <message>
        <source>Who sits at desk {number}?</source>
        <translation>Wie zit er aan balie {number}?</translation>
    </message>
    <message>
        <source>Note who sits there</source>
        <translation>Noteren wie er zit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Toetsen op deze pagina</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoek in de uitleg</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagina&apos;s van de uitleg</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every household and every command.</source>
        <translation>Ctrl+K vindt elk gezin en elke opdracht.</translation>
    </message>
    <message>
        <source>Quick card…</source>
        <translation>Snelkaart…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Snelkaart</translation>
    </message>
    <message>
        <source>Every key, on one page.</source>
        <translation>Alle toetsen, op één blad.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Toegankelijke balie</translation>
    </message>
</context>
<context>
    <name>HouseholdList</name>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet. Bring in the lists of the referrers, or add a household.</source>
        <translation>Op deze dag komt nog niemand. Haal de lijsten van de doorverwijzers binnen, of voeg een gezin toe.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Niemand past bij deze woorden.</translation>
    </message>
    <message>
        <source>Nobody waits for a place on this day.</source>
        <translation>Niemand wacht op een plaats op deze dag.</translation>
    </message>
    <message>
        <source>No household of this day is like that.</source>
        <translation>Geen enkel gezin van deze dag is zo.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>Met een plaats</translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Reservelijst</translation>
    </message>
    <message>
        <source>Cancelled or not come</source>
        <translation>Geannuleerd of niet gekomen</translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
    <message>
        <source>Book again</source>
        <translation>Boek opnieuw</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n volwassene</numerusform>
            <numerusform>%n volwassenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinderen</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>geboortedatum onbekend</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Toegankelijke balie</translation>
    </message>
    <message>
        <source>Only {hours}</source>
        <translation>Enkel {hours}</translation>
    </message>
    <message>
        <source>{language}, {name}</source>
        <translation>{language}, {name}</translation>
    </message>
    <message>
        <source>Interpreter {language}</source>
        <translation>Tolk {language}</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
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
        <translation>{minutes}, na {wait} min wachten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Boek en druk af</translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Pers.</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Aankomst</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Vrije plaats</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>vanaf {}</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>No appointment</source>
        <translation>Geen afspraak</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Nog te plaatsen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Vroeger weg</translation>
    </message>
    <message>
        <source>reference tenant</source>
        <translation>referentiehuurder</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>other adult</source>
        <translation>andere volwassene</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
</context>
<context>
    <name>HouseholdsPage</name>
    <message>
        <source>&amp;Import lists…</source>
        <translation>Lijsten &amp;importeren…</translation>
    </message>
    <message>
        <source>S&amp;lip of this household</source>
        <translation>&amp;Bewijs van dit gezin</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Lijsten importeren</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>&amp;Book the best place and print</source>
        <translation>De beste plaats b&amp;oeken en afdrukken</translation>
    </message>
    <message>
        <source>Book, &amp;choosing the place…</source>
        <translation>Boeken met plaats naar &amp;keuze…</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Boek en druk af</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Print this list</source>
        <translation>Deze lijst af&amp;drukken</translation>
    </message>
    <message>
        <source>Only &amp;who waits for a place</source>
        <translation>Alleen &amp;wie op een plaats wacht</translation>
    </message>
    <message>
        <source>Merge these two</source>
        <translation>Deze twee samenvoegen</translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Reservelijst</translation>
    </message>
    <message>
        <source>Open the household&apos;s &amp;card</source>
        <translation>&amp;Kaart van het gezin openen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix of the name</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name and first name</source>
        <translation>Naam en voornaam</translation>
    </message>
    <message>
        <source>First name and family name</source>
        <translation>Voornaam en naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Aantal personen</translation>
    </message>
    <message>
        <source>Family in words</source>
        <translation>Gezin in woorden</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Verhuurders</translation>
    </message>
    <message>
        <source>One landlord</source>
        <translation>Eén verhuurder</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>When not available</source>
        <translation>Wanneer niet beschikbaar</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Beschikbaar vanaf</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Beschikbaar tot</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Voormiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Namiddag</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Rolstoel</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Referrer (not imported)</source>
        <translation>Doorverwijzer (niet importeren)</translation>
    </message>
    <message>
        <source>National number (never imported)</source>
        <translation>Rijksregisternummer (nooit importeren)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Niet importeren</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import lists</source>
        <translation>Lijsten importeren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Dubbels</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Nothing is kept yet. After importing, Ctrl+Z takes it all back.</source>
        <translation>Er is nog niets bewaard. Na het importeren draait Ctrl+Z alles terug.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>Ctrl+Z draait het hele importeren terug.</translation>
    </message>
    <message>
        <source>On to columns</source>
        <translation>Verder naar kolommen</translation>
    </message>
    <message>
        <source>On to check</source>
        <translation>Verder naar controle</translation>
    </message>
    <message>
        <source>On to doubles</source>
        <translation>Verder naar dubbels</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n rij importeren</numerusform>
            <numerusform>%n rijen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Errors as Excel</source>
        <translation>Fouten als Excel</translation>
    </message>
    <message>
        <source>errors.xlsx</source>
        <translation>fouten.xlsx</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} kan niet bewaard worden. Kies een andere map of naam.</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>Interpreters</source>
        <translation>Tolken</translation>
    </message>
    <message>
        <source>Book interpreter</source>
        <translation>Tolk boeken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Fill in who interprets.</source>
        <translation>Vul in wie tolkt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Hours (empty: all day)</source>
        <translation>Uren (leeg: hele dag)</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Take off this day</source>
        <translation>Van deze dag halen</translation>
    </message>
    <message>
        <source>Booked for this day</source>
        <translation>Geboekt voor deze dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter {language} {number}</source>
        <translation>Tolk {language} {number}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
</context>
<context>
    <name>InterpretersTab</name>
    <message>
        <source>Interpreters</source>
        <translation>Tolken</translation>
    </message>
    <message>
        <source>Households of this language</source>
        <translation>Gezinnen van deze taal</translation>
    </message>
    <message>
        <source>Book an interpreter</source>
        <translation>Tolk boeken</translation>
    </message>
    <message>
        <source>Cancel this interpreter</source>
        <translation>Deze tolk annuleren</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Gezinnen</translation>
    </message>
    <message>
        <source>No household of this day asks for an interpreter, and none is booked.</source>
        <translation>Geen enkel gezin van deze dag vraagt een tolk, en er is er geen geboekt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>In one block</source>
        <translation>In één blok</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Van, tot</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>nog geen plaats</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>nakijken</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>Nobody needs the interpreter: {gaps}</source>
        <translation>Niemand heeft de tolk nodig: {gaps}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Bewijs ook in</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Shown by number only</source>
        <translation>Alleen met nummer getoond</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>JoiningActs</name>
    <message>
        <source>Mer&amp;ge with another file…</source>
        <translation>Sa&amp;menvoegen met een ander dossier…</translation>
    </message>
    <message>
        <source>Split this &amp;household…</source>
        <translation>Dit gezin sp&amp;litsen…</translation>
    </message>
</context>
<context>
    <name>JournalSheet</name>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Name, birth date or phone</source>
        <translation>Naam, geboortedatum of telefoon</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Is it as written?</source>
        <translation>Journaal nakijken</translation>
    </message>
    <message>
        <source>Incident sheet…</source>
        <translation>Incidentblad…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>The latest {most}; narrow the search for more.</source>
        <translation>De laatste {most}; zoek nauwer om er meer te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n lijn</numerusform>
            <numerusform>%n lijnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts: {acts}. Looks at cards: {looks}. Backups that say the same: {copies}.</source>
        <translation>Handelingen: {acts}. Kaarten bekeken: {looks}. Reservekopieën die hetzelfde zeggen: {copies}.</translation>
    </message>
    <message>
        <source>The journal is as it was written.</source>
        <translation>Het journaal is zoals het geschreven werd.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} kan niet bewaard worden. Kies een andere map of naam.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Herstelsleutel…</translation>
    </message>
    <message>
        <source>Nobody has printed or saved the recovery key yet.</source>
        <translation>Niemand heeft de herstelsleutel al afgedrukt of bewaard.</translation>
    </message>
    <message>
        <source>The office&apos;s file and all its backups are encrypted. This PC opens them without a question; any other PC asks for the recovery key. Without that key nobody can read them any more once this PC is gone, so print it and lock it away.</source>
        <translation>Het kantoorbestand en alle reservekopieën zijn versleuteld. Deze pc opent ze zonder vraag; elke andere pc vraagt de herstelsleutel. Zonder die sleutel kan niemand ze nog lezen als deze pc er niet meer is: druk hem af en leg hem achter slot.</translation>
    </message>
</context>
<context>
    <name>KindPick</name>
    <message>
        <source>Registration day</source>
        <translation>Inschrijvingsdag</translation>
    </message>
    <message>
        <source>Day for updates</source>
        <translation>Actualisatiedag</translation>
    </message>
    <message>
        <source>Info session</source>
        <translation>Infomoment</translation>
    </message>
</context>
<context>
    <name>KnownAtDoor</name>
    <message>
        <source>Without an appointment</source>
        <translation>Zonder afspraak</translation>
    </message>
    <message>
        <source>Let in on standby</source>
        <translation>Binnenlaten op de reservelijst</translation>
    </message>
    <message>
        <source>Let in only</source>
        <translation>Enkel binnenlaten</translation>
    </message>
    <message>
        <source>Let in and print</source>
        <translation>Binnenlaten en afdrukken</translation>
    </message>
</context>
<context>
    <name>LandlordCard</name>
    <message>
        <source>Landlords</source>
        <translation>Verhuurders</translation>
    </message>
    <message>
        <source>Landlords…</source>
        <translation>Verhuurders…</translation>
    </message>
    <message>
        <source>A day gets desks of the landlords that take part on its date.</source>
        <translation>Een dag krijgt balies van de verhuurders die op die datum meedoen.</translation>
    </message>
</context>
<context>
    <name>LandlordHome</name>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>Your organisation has no desk on this day.</source>
        <translation>Uw organisatie heeft op deze dag geen balie.</translation>
    </message>
</context>
<context>
    <name>LandlordSheet</name>
    <message>
        <source>Landlords</source>
        <translation>Verhuurders</translation>
    </message>
    <message>
        <source>Save landlord</source>
        <translation>Verhuurder opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>New landlord</source>
        <translation>Nieuwe verhuurder</translation>
    </message>
    <message>
        <source>Days that are planned keep their desks. Ctrl+Z takes this back.</source>
        <translation>Geplande dagen houden hun balies. Ctrl+Z draait dit terug.</translation>
    </message>
    <message>
        <source>Takes part from</source>
        <translation>Doet mee vanaf</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>Niet meer vanaf</translation>
    </message>
    <message>
        <source>Certain to take part</source>
        <translation>Zeker dat hij meedoet</translation>
    </message>
    <message>
        <source>for instance: De Poort, SVK</source>
        <translation>bijvoorbeeld: De Poort, SVK</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Sort of landlord</source>
        <translation>&amp;Soort verhuurder</translation>
    </message>
    <message>
        <source>Sort of landlord</source>
        <translation>Soort verhuurder</translation>
    </message>
    <message>
        <source>&amp;Other names in lists, with commas</source>
        <translation>&amp;Andere namen in lijsten, met een komma ertussen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>no longer from {date}</source>
        <translation>niet meer vanaf {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>{when}, to be confirmed</source>
        <translation>{when}, te bevestigen</translation>
    </message>
    <message>
        <source>housing company</source>
        <translation>woonmaatschappij</translation>
    </message>
    <message>
        <source>social rental agency</source>
        <translation>sociaal verhuurkantoor</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>onthaal</translation>
    </message>
    <message>
        <source>help desk</source>
        <translation>hulpbalie</translation>
    </message>
    <message>
        <source>social housing company</source>
        <translation>sociale huisvestingsmaatschappij</translation>
    </message>
    <message>
        <source>Fill in the landlord&apos;s name.</source>
        <translation>Vul de naam van de verhuurder in.</translation>
    </message>
</context>
<context>
    <name>LandlordWindow</name>
    <message>
        <source>Desk of a landlord</source>
        <translation>Balie van een verhuurder</translation>
    </message>
    <message>
        <source>Sits at the desk</source>
        <translation>Zit aan de balie</translation>
    </message>
    <message>
        <source>Done, call the next</source>
        <translation>Klaar, volgende roepen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Herhaal oproep</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Afloop…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Desk {number} · {landlord}</source>
        <translation>Balie {number} · {landlord}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Volgende roepen</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Printed, fixed {count}</source>
        <translation>Afgedrukt, vast {count}</translation>
    </message>
    <message>
        <source>Can move {count}</source>
        <translation>Schuift nog {count}</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <source>Limits of the signals</source>
        <translation>Grenzen van de signalen</translation>
    </message>
    <message>
        <source>A figure past its limit proposes a sentence for the report.</source>
        <translation>Een cijfer voorbij zijn grens stelt een zin voor het verslag voor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What is changed is kept at once; one undo takes it back.</source>
        <translation>Wat u wijzigt, is meteen bewaard; één keer ongedaan maken neemt het terug.</translation>
    </message>
    <message>
        <source>Limit: {signal}</source>
        <translation>Grens: {signal}</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
</context>
<context>
    <name>LinksSheet</name>
    <message>
        <source>Linked files</source>
        <translation>Gekoppelde dossiers</translation>
    </message>
    <message>
        <source>Households that were found</source>
        <translation>Gevonden gezinnen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Ontkoppelen</translation>
    </message>
    <message>
        <source>Files stay apart: nothing of one is shown on the card of the other.</source>
        <translation>De dossiers blijven apart: op de kaart van het ene staat niets van het andere.</translation>
    </message>
    <message>
        <source>Link with: name, number or birth date</source>
        <translation>Koppelen met: naam, nummer of geboortedatum</translation>
    </message>
    <message>
        <source>Enter links or opens. Ctrl+Z takes it back.</source>
        <translation>Enter koppelt of opent. Ctrl+Z neemt het terug.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No file is linked yet.</source>
        <translation>Nog geen dossier gekoppeld.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Niemand past bij deze woorden.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>A list with a column Number or Name and a column Outcome; dates, reasons and proofs are taken over where there are columns for them.</source>
        <translation>Een lijst met een kolom Nummer of Naam en een kolom Resultaat; data, redenen en bewijzen komen mee als daar kolommen voor zijn.</translation>
    </message>
    <message>
        <source>&amp;Landlord that sent the list</source>
        <translation>&amp;Verhuurder die de lijst stuurde</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>wordt overgenomen</translation>
    </message>
    <message>
        <source>is known already</source>
        <translation>was al gekend</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be taken over; one undo takes all back.</source>
        <translation>
            <numerusform>%n rij wordt overgenomen; één keer ongedaan maken zet alles terug.</numerusform>
            <numerusform>%n rijen worden overgenomen; één keer ongedaan maken zet alles terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over a landlord&apos;s list</source>
        <translation>Lijst van een verhuurder overnemen</translation>
    </message>
</context>
<context>
    <name>LiveQueue</name>
    <message>
        <source>Who is shown</source>
        <translation>Wie getoond wordt</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>All is saved, and what you were doing is still there. Somebody else can go on here under their own name.</source>
        <translation>Alles is bewaard, en waar u mee bezig was, staat er nog. Iemand anders kan hier verder onder de eigen naam.</translation>
    </message>
    <message>
        <source>All is saved, and what you were doing is still there.</source>
        <translation>Alles is bewaard, en waar u mee bezig was, staat er nog.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in the program. What was saved before is safe.</source>
        <translation>Er ging iets mis in het programma. Wat eerder bewaard is, is veilig.</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Save row</source>
        <translation>Rij opslaan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>In the file: column {column}, &quot;{value}&quot;.</source>
        <translation>In het bestand: kolom {column}, &quot;{value}&quot;.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Find a household or command</source>
        <translation>Gezin of opdracht &amp;zoeken</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>&amp;Vorige dag</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>V&amp;olgende dag</translation>
    </message>
    <message>
        <source>&amp;Companions and interpreters…</source>
        <translation>&amp;Begeleiders en tolken…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Help bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Groter</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Ge&amp;wone grootte</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidaat</translation>
    </message>
    <message>
        <source>&amp;New household…</source>
        <translation>&amp;Nieuw gezin…</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Ga naar een dag…</translation>
    </message>
    <message>
        <source>Only who signed in with a password of their own can lock the window.</source>
        <translation>Alleen wie zich met een eigen wachtwoord aanmeldde, kan het venster vergrendelen.</translation>
    </message>
    <message>
        <source>All is saved already: every change is kept at once.</source>
        <translation>Alles is al opgeslagen: elke wijziging wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>&amp;Quick card…</source>
        <translation>&amp;Snelkaart…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Ver&amp;grendelen</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two files</source>
        <translation>Twee dossiers samenvoegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>One Ctrl+Z makes it two files again.</source>
        <translation>Eén keer Ctrl+Z maakt er weer twee dossiers van.</translation>
    </message>
    <message>
        <source>Both come on {day}. Choose which appointment stays.</source>
        <translation>Beide komen op {day}. Kies welke afspraak blijft.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Dit dossier</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Het andere dossier</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Na het samenvoegen</translation>
    </message>
    <message>
        <source>{name} (one person)</source>
        <translation>{name} (één persoon)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>dit dossier</translation>
    </message>
    <message>
        <source>the other file</source>
        <translation>het andere dossier</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n aangevinkt document</numerusform>
            <numerusform>%n aangevinkte documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>From the other file move along: {appointments}, {ticks}, its facts, links and consents. The other file is gone then; of two ticks for one document the better stays.</source>
        <translation>Uit het andere dossier gaan mee: {appointments}, {ticks}, de feiten, koppelingen en toestemmingen. Het andere dossier is dan weg; van twee vinkjes voor één document blijft het beste.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move to another day</source>
        <translation>Verplaatsen naar een andere dag</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>Komende dagen</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Nu: {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Move only</source>
        <translation>Alleen verplaatsen</translation>
    </message>
    <message>
        <source>Move and print</source>
        <translation>Verplaats en druk af</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Niemand anders schuift op. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>There is no other day yet. Plan one on the page Days first.</source>
        <translation>Er is nog geen andere dag. Plan er eerst een op de pagina Dagen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Aankomst</translation>
    </message>
    <message>
        <source>What it finds there</source>
        <translation>Wat er vrij is</translation>
    </message>
    <message>
        <source>No place free: it goes to the standby list</source>
        <translation>Geen plaats vrij: het gezin komt op de reservelijst</translation>
    </message>
    <message>
        <source>{start} desk {desk} {landlord}</source>
        <translation>{start} balie {desk} {landlord}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Only this visit</source>
        <translation>Alleen dit bezoek</translation>
    </message>
    <message>
        <source>Whole household</source>
        <translation>Heel het gezin</translation>
    </message>
    <message>
        <source>{number} {name}: go to a green place with the arrows and press Ctrl+V, or drag it there.</source>
        <translation>{number} {name}: ga met de pijltjes naar een groene plaats en druk Ctrl+V, of sleep.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} is vrij.</translation>
    </message>
    <message>
        <source>This visit cannot be put there.</source>
        <translation>Dit bezoek kan daar niet.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Wissel beide</translation>
    </message>
    <message>
        <source>First free place: {time}</source>
        <translation>Eerste vrije plaats: {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>Hide: show the number only</source>
        <translation>Afschermen: alleen het nummer tonen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Bewijs ook in</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>The companion may know the hours</source>
        <translation>De begeleider mag de uren kennen</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Toegankelijke balie</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>These belong to an appointment: book one first.</source>
        <translation>Dit hoort bij een afspraak: boek er eerst een.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>At least {least} characters; a short sentence is easy to remember.</source>
        <translation>Minstens {least} tekens; een korte zin is goed te onthouden.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog eens hetzelfde</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Typ een wachtwoord.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>Nobody can be called now.</source>
        <translation>Er kan nu niemand geroepen worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>%n document ontbreekt</numerusform>
            <numerusform>%n documenten ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>wacht %n min</numerusform>
            <numerusform>wacht %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyComes</name>
    <message>
        <source>To the days</source>
        <translation>Naar de dagen</translation>
    </message>
    <message>
        <source>To its list of attendees</source>
        <translation>Naar de lijst van aanwezigen</translation>
    </message>
    <message>
        <source>This day is an info session, without desks and households. Who comes stands under Follow-up.</source>
        <translation>Deze dag is een infomoment, zonder balies en gezinnen. Wie komt, staat onder Opvolging.</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one.</source>
        <translation>Nog geen inschrijvingsdag. Plan de eerste.</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Nieuw gezin</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Apart zetten</translation>
    </message>
    <message>
        <source>Plan the rest again…</source>
        <translation>Rest herplannen…</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Wat helpt?</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Put the backup back</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Alleen {day}</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Komende dagen</translation>
    </message>
    <message>
        <source>All day long</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Voormiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Namiddag</translation>
    </message>
    <message>
        <source>Shortest stay</source>
        <translation>Kortst verblijf</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Eerst mogelijk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Dagdeel</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>Bovenaan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Wees er om</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
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
        <translation>geen</translation>
    </message>
    <message>
        <source>{start} desk {desk} {landlord}</source>
        <translation>{start} balie {desk} {landlord}</translation>
    </message>
    <message>
        <source>There is room on {day}: be there at {time}</source>
        <translation>Wel plaats op {day}: wees er om {time}</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>Vanaf {time}</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>none yet, such as 056 00 00 00</source>
        <translation>nog geen, bv. 056 00 00 00</translation>
    </message>
    <message>
        <source>Landlords of</source>
        <translation>Verhuurders van</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translation>Naam van uw kantoor</translation>
    </message>
    <message>
        <source>Phone to cancel an appointment</source>
        <translation>Telefoon om af te zeggen</translation>
    </message>
    <message>
        <source>Name and phone stand on every slip, the logo on letters and posters.</source>
        <translation>Naam en telefoon staan op elk bewijs, het logo op brieven en affiches.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Desks of each landlord</source>
        <translation>Balies per verhuurder</translation>
    </message>
    <message>
        <source>Length of a visit</source>
        <translation>Duur van een bezoek</translation>
    </message>
    <message>
        <source>A new day begins with these; each day can have others.</source>
        <translation>Hiermee begint een nieuwe dag; elke dag kan er andere hebben.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Waar het bestand staat</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Andere plaats…</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>Came to {landlord} on {date}</source>
        <translation>Kwam bij {landlord} op {date}</translation>
    </message>
    <message>
        <source>Enter outcome…</source>
        <translation>Uitkomst ingeven…</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Vandaag herinnerd</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Follow up no longer…</source>
        <translation>Niet meer opvolgen…</translation>
    </message>
    <message>
        <source>How to reach it is on the card.</source>
        <translation>Hoe u het bereikt, staat op de kaart.</translation>
    </message>
    <message>
        <source>no phone number known</source>
        <translation>geen telefoonnummer bekend</translation>
    </message>
    <message>
        <source>with {companion}</source>
        <translation>met {companion}</translation>
    </message>
    <message>
        <source>promised by {date}</source>
        <translation>beloofd tegen {date}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Moest er zijn op {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Tegen {date}</translation>
    </message>
    <message>
        <source>Last reminded on {date}</source>
        <translation>Laatst herinnerd op {date}</translation>
    </message>
    <message>
        <source>Comes again on {date}</source>
        <translation>Komt opnieuw op {date}</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Bewijs gezien</translation>
    </message>
    <message>
        <source>Update done</source>
        <translation>Actualisatie gedaan</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Uit deze groep halen</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Call list by household</source>
        <translation>Bellijst per gezin</translation>
    </message>
    <message>
        <source>Call list by companion</source>
        <translation>Bellijst per begeleider</translation>
    </message>
    <message>
        <source>Call list by landlord</source>
        <translation>Bellijst per verhuurder</translation>
    </message>
    <message>
        <source>Phone numbers and what is still open.</source>
        <translation>Telefoonnummers en wat nog open is.</translation>
    </message>
    <message>
        <source>One page for each household, in Dutch.</source>
        <translation>Eén blad per gezin, in het Nederlands.</translation>
    </message>
    <message>
        <source>Letters to all that are shown</source>
        <translation>Brieven aan wie getoond wordt</translation>
    </message>
    <message>
        <source>Letter to number {number:03d}</source>
        <translation>Brief aan nummer {number:03d}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Wat nog open is</translation>
    </message>
    <message>
        <source>Name, number or phone</source>
        <translation>Naam, nummer of telefoon</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Files to follow up</source>
        <translation>Dossiers om op te volgen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Nothing is open: every file of the days so far is finished, or has a reason.</source>
        <translation>Er staat niets open: elk dossier van de voorbije dagen is rond, of heeft een reden.</translation>
    </message>
    <message>
        <source>No file fits these filters.</source>
        <translation>Geen dossier past bij deze filters.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Herinnerd</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>Alle verhuurders</translation>
    </message>
    <message>
        <source>All companions</source>
        <translation>Alle begeleiders</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Sent lately</source>
        <translation>Laatst verzonden</translation>
    </message>
    <message>
        <source>Again…</source>
        <translation>Opnieuw…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>{time} · sent to the printer</source>
        <translation>{time} · verzonden naar printer</translation>
    </message>
    <message>
        <source>{time} · the printer takes long. You can go on working; the document is safe.</source>
        <translation>{time} · de printer doet er lang over. U kunt verder werken; het document is veilig.</translation>
    </message>
    <message>
        <source>{time} · on its way to the printer</source>
        <translation>{time} · onderweg naar de printer</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Sent to printer {printer}: {document}</source>
        <translation>Verzonden naar printer {printer}: {document}</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>How did it end?</source>
        <translation>Hoe liep het af?</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>Bezoek afsluiten</translation>
    </message>
    <message>
        <source>{who} at desk {desk}, {landlord}</source>
        <translation>{who} aan balie {desk}, {landlord}</translation>
    </message>
    <message>
        <source>End and call the next</source>
        <translation>Afsluiten en volgende roepen</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>Tick at least one paper that is missing, or choose another outcome.</source>
        <translation>Vink minstens één document aan dat ontbreekt, of kies een ander resultaat.</translation>
    </message>
    <message>
        <source>Which papers does {landlord} still want to see?</source>
        <translation>Welke documenten wil {landlord} nog zien?</translation>
    </message>
    <message>
        <source>This landlord asks no papers.</source>
        <translation>Deze verhuurder vraagt geen documenten.</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Beloofd tegen</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Panel beside the page</source>
        <translation>&amp;Paneel naast de pagina</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Dagplan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>Kaart van een gezin</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>PaperCounts</name>
    <message>
        <source>{ready} of {asked} documents in order</source>
        <translation>{ready} van {asked} stukken in orde</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ontbreekt</numerusform>
            <numerusform>%n ontbreken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Fill in a paper</source>
        <translation>Papier invullen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Beloofd tegen</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Datum op het stuk</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>nothing asked</source>
        <translation>niets gevraagd</translation>
    </message>
    <message>
        <source>for {date}</source>
        <translation>tegen {date}</translation>
    </message>
    <message>
        <source>without name ({count})</source>
        <translation>zonder naam ({count})</translation>
    </message>
    <message>
        <source>Sheets of all in the list</source>
        <translation>Bladen van iedereen in de lijst</translation>
    </message>
    <message>
        <source>For each household what is missing, expired or promised.</source>
        <translation>Per gezin wat ontbreekt, niet meer geldig of beloofd is.</translation>
    </message>
    <message>
        <source>Call list as shown</source>
        <translation>Bellijst zoals in beeld</translation>
    </message>
    <message>
        <source>For the office: phone numbers and what is still open.</source>
        <translation>Voor het bureau: telefoonnummers en wat nog moet.</translation>
    </message>
    <message>
        <source>Sheet of number {number:03d}</source>
        <translation>Blad van nummer {number:03d}</translation>
    </message>
    <message>
        <source>Only the household that is chosen.</source>
        <translation>Alleen het gekozen gezin.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print the papers to bring</source>
        <translation>De mee te brengen papieren afdrukken</translation>
    </message>
    <message>
        <source>No document is asked for: nobody is to be seen on this day.</source>
        <translation>Er wordt geen stuk gevraagd: op deze dag is er geen verhuurder te zien.</translation>
    </message>
    <message>
        <source>for all landlords on {day}</source>
        <translation>voor alle verhuurders op {day}</translation>
    </message>
    <message>
        <source>tick shared papers once</source>
        <translation>gedeelde stukken een keer aanvinken</translation>
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
        <translation>Gevraagd omdat: {reasons}.</translation>
    </message>
    <message>
        <source>Everybody brings this.</source>
        <translation>Iedereen brengt dit mee.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not named</source>
        <translation>
            <numerusform>%n persoon zonder naam</numerusform>
            <numerusform>%n personen zonder naam</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers of this household</source>
        <translation>Papieren van dit gezin</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Aanvinken</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Invullen…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>no phone number known</source>
        <translation>geen telefoonnummer bekend</translation>
    </message>
    <message>
        <source>Why: {facts}</source>
        <translation>Waarom: {facts}</translation>
    </message>
    <message>
        <source>Must be: {rule}</source>
        <translation>Moet zijn: {rule}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>My password</source>
        <translation>Mijn wachtwoord</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Nieuw wachtwoord voor {name}</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Wachtwoord opslaan</translation>
    </message>
    <message>
        <source>The password that you have</source>
        <translation>Uw huidige wachtwoord</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>decide the list</source>
        <translation>bepalen de lijst</translation>
    </message>
    <message>
        <source>Agreed to be followed</source>
        <translation>Mag gevolgd worden</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPick</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Jaar {year}</translation>
    </message>
    <message>
        <source>Another period…</source>
        <translation>Andere periode…</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Role of person {n}</source>
        <translation>Rol van persoon {n}</translation>
    </message>
    <message>
        <source>Name of person {n}</source>
        <translation>Naam van persoon {n}</translation>
    </message>
    <message>
        <source>First name of person {n}</source>
        <translation>Voornaam van persoon {n}</translation>
    </message>
    <message>
        <source>Birth date of person {n}</source>
        <translation>Geboortedatum van persoon {n}</translation>
    </message>
    <message>
        <source>Take away person {n}</source>
        <translation>Persoon {n} weghalen</translation>
    </message>
    <message>
        <source>date or year</source>
        <translation>datum of jaar</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add an adult</source>
        <translation>Volwassene erbij</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind erbij</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>arrived, waiting</source>
        <translation>aangekomen, wacht</translation>
    </message>
    <message>
        <source>called</source>
        <translation>opgeroepen</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>aan de balie</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>wacht even</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>{document} goes to printer {printer}</source>
        <translation>{document} gaat naar printer {printer}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) for the calendar.</source>
        <translation>
            <numerusform>%n dag voor de agenda.</numerusform>
            <numerusform>%n dagen voor de agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file and send it along with a message.</source>
        <translation>Bewaar het bestand en stuur het mee met een bericht.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Choose a household of the day…</source>
        <translation>Kies een gezin van de dag…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Voor wie het telt</translation>
    </message>
    <message>
        <source>Try it on a household of the office</source>
        <translation>Proberen op een echt gezin</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>niet meer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{name}: not asked. Now asked by: {now}</source>
        <translation>{name}: niet gevraagd. Nu gevraagd door: {now}</translation>
    </message>
    <message>
        <source>{name}: asked by {who}. Now asked by: {now}</source>
        <translation>{name}: gevraagd door {who}. Nu gevraagd door: {now}</translation>
    </message>
    <message>
        <source>Why: {facts}</source>
        <translation>Waarom: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papier</numerusform>
            <numerusform>%n papieren</numerusform>
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
        <translation>Zoals het kantoor</translation>
    </message>
    <message>
        <source>A5, smaller</source>
        <translation>A5, kleiner</translation>
    </message>
    <message>
        <source>A4, large print</source>
        <translation>A4, grote letters</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rol van 80 mm</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Enkel Nederlands</translation>
    </message>
    <message>
        <source>Each household&apos;s own</source>
        <translation>Die van elk gezin zelf</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Print the &amp;day pack</source>
        <translation>&amp;Dagpakket afdrukken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als &amp;pdf…</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Opslaan als &amp;tabel…</translation>
    </message>
    <message>
        <source>Day pack</source>
        <translation>Dagpakket</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message with Ctrl+V.</source>
        <translation>Gekopieerd. Plak het in een bericht met Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer on this PC. Save the document as PDF and print it elsewhere.</source>
        <translation>Geen printer op deze pc. Bewaar het document als pdf en druk het elders af.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>Alle verhuurders</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>One household only</source>
        <translation>Alleen één gezin</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all households</source>
        <translation>Alle gezinnen tonen</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Opslaan als tabel</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Vanaf nummer</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>Households of</source>
        <translation>Gezinnen van</translation>
    </message>
    <message>
        <source>Once its slip is printed, a household&apos;s times do not move any more.</source>
        <translation>Zodra het bewijs afgedrukt is, schuiven de uren van een gezin niet meer.</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} kan niet worden bewaard. Kies een andere map of naam.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer on this PC. Save it as PDF and print it elsewhere.</source>
        <translation>Geen printer op deze pc. Bewaar het als pdf en druk het elders af.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
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
        <translation> dagen</translation>
    </message>
    <message>
        <source> months</source>
        <translation> maanden</translation>
    </message>
    <message>
        <source>Names stay after the last day</source>
        <translation>Namen blijven na de laatste dag</translation>
    </message>
    <message>
        <source>Of who agreed to be followed</source>
        <translation>Van wie akkoord ging met opvolging</translation>
    </message>
    <message>
        <source>Then they are erased for good, in backups that are put back too. Counts stay.</source>
        <translation>Daarna worden ze voorgoed gewist, ook in reservekopieën die u terugzet. Getallen blijven.</translation>
    </message>
    <message>
        <source>Names to erase…</source>
        <translation>Namen die weg moeten…</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journaal…</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) to be erased now.</source>
        <translation>
            <numerusform>%n gezin moet nu weg.</numerusform>
            <numerusform>%n gezinnen moeten nu weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody now. The next on {day}.</source>
        <translation>Nu niemand. De volgende op {day}.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of info sessions to be erased now.</source>
        <translation>
            <numerusform>%n deelnemer aan een infomoment nu te wissen.</numerusform>
            <numerusform>%n deelnemers aan infomomenten nu te wissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) soon lose their names.</source>
        <translation>
            <numerusform>%n open dossier verliest binnenkort zijn namen.</numerusform>
            <numerusform>%n open dossiers verliezen binnenkort hun namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n household(s) to be erased by now: Settings, Privacy.</source>
        <translation>
            <numerusform>%n gezin moet gewist worden: Instellingen, Privacy.</numerusform>
            <numerusform>%n gezinnen moeten gewist worden: Instellingen, Privacy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of info sessions to be erased by now: Settings, Privacy.</source>
        <translation>
            <numerusform>%n deelnemer aan een infomoment moet gewist worden: Instellingen, Privacy.</numerusform>
            <numerusform>%n deelnemers aan infomomenten moeten gewist worden: Instellingen, Privacy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the recovery key (Settings): without it nobody can read the office any more once this PC breaks.</source>
        <translation>Druk de herstelsleutel af (Instellingen): zonder kan niemand het kantoor nog lezen als deze pc stukgaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) lose their names within two months: Settings, Privacy.</source>
        <translation>
            <numerusform>%n open dossier verliest binnen twee maanden zijn namen: Instellingen, Privacy.</numerusform>
            <numerusform>%n open dossiers verliezen binnen twee maanden hun namen: Instellingen, Privacy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>The program</source>
        <translation>Het programma</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versie {number}</translation>
    </message>
    <message>
        <source>Folder or web page with newer versions</source>
        <translation>Map of webpagina met nieuwere versies</translation>
    </message>
    <message>
        <source>The program never calls home. A newer version makes a copy of the office first, and leaves everything else as it is.</source>
        <translation>Het programma zoekt nooit zelf contact. Een nieuwere versie maakt eerst een kopie van het kantoor en laat al het andere zoals het is.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nieuwere versie zoeken</translation>
    </message>
    <message>
        <source>{folder} cannot be reached now.</source>
        <translation>{folder} is nu niet bereikbaar.</translation>
    </message>
    <message>
        <source>You have the newest version of those in {folder}.</source>
        <translation>U hebt de nieuwste versie van die in {folder}.</translation>
    </message>
    <message>
        <source>Version {number} is there. Close the program and run its setup.</source>
        <translation>Versie {number} is er. Sluit het programma en voer de installatie ervan uit.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Planning</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Looking for the best day…</source>
        <translation>De beste dag wordt gezocht…</translation>
    </message>
    <message>
        <source>{seated} households placed, {wait} min waiting in all</source>
        <translation>{seated} gezinnen geplaatst, samen {wait} min wachten</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Called {calls}×</source>
        <translation>Opgeroepen {calls}×</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Opgeroepen</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wacht even</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Vroeger weg</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Nobody is expected any more.</source>
        <translation>Niemand wordt nog verwacht.</translation>
    </message>
    <message>
        <source>Nobody waits here now. Note who arrives with F7.</source>
        <translation>Er wacht nu niemand. Meld wie aankomt met F7.</translation>
    </message>
    <message>
        <source>Nobody sits at a desk now.</source>
        <translation>Er zit nu niemand aan een balie.</translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>Niemand is te laat.</translation>
    </message>
    <message>
        <source>Nobody is done yet.</source>
        <translation>Nog niemand is klaar.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Called to desk {desk}</source>
        <translation>Opgeroepen aan balie {desk}</translation>
    </message>
    <message>
        <source>Called again to desk {desk}</source>
        <translation>Opnieuw opgeroepen aan balie {desk}</translation>
    </message>
    <message>
        <source>Sits at desk {desk}</source>
        <translation>Zit aan balie {desk}</translation>
    </message>
    <message>
        <source>Done at desk {desk}</source>
        <translation>Klaar aan balie {desk}</translation>
    </message>
    <message>
        <source>Sent to desk {desk}</source>
        <translation>Doorgestuurd naar balie {desk}</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Wacht opnieuw</translation>
    </message>
    <message>
        <source>One landlord skipped</source>
        <translation>Een verhuurder overgeslagen</translation>
    </message>
    <message>
        <source>Noted as not come</source>
        <translation>Genoteerd als niet gekomen</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>Toch nog verwacht</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Without appointment</source>
        <translation>Zonder afspraak</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
</context>
<context>
    <name>QueueKeys</name>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Aangekomen</translation>
    </message>
    <message>
        <source>&amp;Call next</source>
        <translation>&amp;Roep volgende</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <translation>&amp;Herhaal oproep</translation>
    </message>
    <message>
        <source>&amp;Gone, or not coming</source>
        <translation>&amp;Weg, of komt niet</translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation>Wacht &amp;even</translation>
    </message>
    <message>
        <source>&amp;Slip</source>
        <translation>&amp;Bewijs</translation>
    </message>
    <message>
        <source>Desk in focus: &amp;pause or open again</source>
        <translation>Balie in beeld: &amp;pauze of heropenen</translation>
    </message>
    <message>
        <source>Desk in focus: c&amp;lose for today</source>
        <translation>Balie in beeld: &amp;sluiten voor vandaag</translation>
    </message>
    <message>
        <source>Desk in focus: so&amp;mebody else sits there…</source>
        <translation>Balie in beeld: iemand &amp;anders zit er…</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Pa&amp;neel</translation>
    </message>
    <message>
        <source>&amp;Waiting room on the second screen</source>
        <translation>&amp;Wachtzaal op het tweede scherm</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Call to desk {number}</source>
        <translation>Roep naar balie {number}</translation>
    </message>
    <message>
        <source>All its desks are taken</source>
        <translation>Alle balies bezet</translation>
    </message>
    <message>
        <source>Sits at desk {number}</source>
        <translation>Zit aan balie {number}</translation>
    </message>
    <message>
        <source>Done at desk {number}</source>
        <translation>Klaar aan balie {number}</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Wacht opnieuw</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>Without an app&amp;ointment</source>
        <translation>Z&amp;onder afspraak</translation>
    </message>
    <message>
        <source>&amp;End with another outcome</source>
        <translation>Af&amp;sluiten met een ander resultaat</translation>
    </message>
    <message>
        <source>Plan the &amp;rest of the route again</source>
        <translation>&amp;Rest van de route herplannen</translation>
    </message>
    <message>
        <source>What &amp;helps a desk that runs over</source>
        <translation>Wat &amp;helpt een balie die uitloopt</translation>
    </message>
    <message>
        <source>&amp;Type in what happened on paper</source>
        <translation>&amp;Intypen wat op papier gebeurde</translation>
    </message>
    <message>
        <source>Look back and close the da&amp;y</source>
        <translation>Terug&amp;blikken en de dag afsluiten</translation>
    </message>
    <message>
        <source>Change the rou&amp;te…</source>
        <translation>Rou&amp;te wijzigen…</translation>
    </message>
    <message>
        <source>Landlord&apos;s &amp;screen of a desk</source>
        <translation>&amp;Scherm van de verhuurder voor een balie</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Roep volgende</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Herhaal</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Paneel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>be there at {time}</source>
        <translation>wees er om {time}</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Is weg</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Komt niet</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wacht even</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Still to bring</source>
        <translation>Nog mee te brengen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, {name}</source>
        <translation>{language}, {name}</translation>
    </message>
    <message>
        <source>{language}, no interpreter booked</source>
        <translation>{language}, geen tolk geboekt</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Toegankelijke balie</translation>
    </message>
    <message>
        <source>{ready} of {asked} in order</source>
        <translation>{ready} van {asked} in orde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>end around {time}</source>
        <translation>einde rond {time}</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Afloop…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
</context>
<context>
    <name>QueueRoute</name>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
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
        <translation>Klaar, {minutes} aan de balie</translation>
    </message>
    <message>
        <source>Called, {minutes} ago</source>
        <translation>Opgeroepen, {minutes} geleden</translation>
    </message>
    <message>
        <source>At the desk, {minutes}</source>
        <translation>Aan de balie, {minutes}</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>Wacht even: {why}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wacht, straks aan de beurt</translation>
    </message>
    <message>
        <source>Still to go</source>
        <translation>Nog te gaan</translation>
    </message>
    <message>
        <source>{what}, around {time}</source>
        <translation>{what}, rond {time}</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Next desk</source>
        <translation>Volgende balie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>without</source>
        <translation>zonder</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>{ready} of {asked} documents in order</source>
        <translation>{ready} van {asked} documenten in orde</translation>
    </message>
</context>
<context>
    <name>QuickAddSheet</name>
    <message>
        <source>New household</source>
        <translation>Nieuw gezin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Alleen opslaan</translation>
    </message>
    <message>
        <source>Save, book and print</source>
        <translation>Opslaan, boeken en afdrukken</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Niemand anders schuift op. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>This looks like a household that is known already. F4 uses that one; the same key again adds a new one.</source>
        <translation>Dit lijkt op een gezin dat al bekend is. F4 gebruikt dat gezin; dezelfde toets nog eens voegt een nieuw gezin toe.</translation>
    </message>
    <message>
        <source>Save on the standby list</source>
        <translation>Opslaan op de reservelijst</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Registration day: quick card</source>
        <translation>Inschrijfdag: snelkaart</translation>
    </message>
    <message>
        <source>F1 explains what is on the screen. Ctrl+K finds every household and every command.</source>
        <translation>F1 legt uit wat op het scherm staat. Ctrl+K vindt elk gezin en elke opdracht.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>One page with 65 signs, to be typed over on another PC. Whoever has that page and the file can read everything: keep it under lock, not near the PC. That it was given out stands in the journal.</source>
        <translation>Eén blad met 65 tekens, om op een andere pc over te typen. Wie dat blad en het bestand heeft, kan alles lezen: bewaar het achter slot, niet bij de pc. Dat de sleutel gegeven werd, staat in het logboek.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer on this PC. Save it as PDF and print it elsewhere.</source>
        <translation>Geen printer op deze pc. Bewaar het als pdf en druk het elders af.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Sent to printer {printer}</source>
        <translation>Naar printer {printer} gestuurd</translation>
    </message>
</context>
<context>
    <name>ReentryLine</name>
    <message>
        <source>Line {line}, {field}</source>
        <translation>Lijn {line}, {field}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>gekomen om</translation>
    </message>
    <message>
        <source>went home at</source>
        <translation>naar huis om</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>desk {number}</source>
        <translation>balie {number}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
</context>
<context>
    <name>ReentrySheet</name>
    <message>
        <source>Type in what happened on paper</source>
        <translation>Intypen wat op papier gebeurde</translation>
    </message>
    <message>
        <source>Save all of it</source>
        <translation>Alles opslaan</translation>
    </message>
    <message>
        <source>A visit from 9:05 to 9:20: type 905-920. At another desk than planned: 4 905-920. A letter behind it: i incomplete, n not eligible, p postponed. Who did not come: x as the time it came.</source>
        <translation>Een bezoek van 9:05 tot 9:20: typ 905-920. Aan een andere balie dan gepland: 4 905-920. Een letter erachter: o onvolledig, n niet in aanmerking, u uitgesteld. Wie niet kwam: x bij het uur van aankomst.</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so. Ctrl+Z takes it all back.</source>
        <translation>Er wordt niets bewaard voor u het zegt. Ctrl+Z maakt alles ongedaan.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Er is nog niets getypt.</translation>
    </message>
    <message>
        <source>Some lines cannot be read.</source>
        <translation>Sommige lijnen zijn niet te lezen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekomen</translation>
    </message>
    <message>
        <source>Went home</source>
        <translation>Naar huis</translation>
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
        <translation>{count} van 100</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>Rehearse the day</source>
        <translation>Dag repeteren</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Deze dag</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Live this day a thousand times before it comes: who waits, which desk runs over, and how often everybody is home on time.</source>
        <translation>Beleef deze dag duizend keer voor hij er is: wie wacht, welke balie loopt uit, en hoe vaak is iedereen op tijd klaar?</translation>
    </message>
    <message>
        <source>See the same households with visits of 10, 15 and 20 minutes, and with 1, 2 and 3 desks per landlord.</source>
        <translation>Bekijk dezelfde gezinnen met bezoeken van 10, 15 en 20 minuten, en met 1, 2 en 3 balies per verhuurder.</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Aan het repeteren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Only a rehearsal: nothing in the plan changes.</source>
        <translation>Alleen een repetitie: er verandert niets aan het plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Repeteren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>{done} of {of} days</source>
        <translation>{done} van {of} dagen</translation>
    </message>
    <message numerus="yes">
        <source>{day}, rehearsed %n time(s)</source>
        <translation>
            <numerusform>{day}, %n keer gerepeteerd</numerusform>
            <numerusform>{day}, %n keer gerepeteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReliefSheet</name>
    <message>
        <source>A desk runs over</source>
        <translation>Een balie loopt uit</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation>Even afwachten</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Wat zou helpen</translation>
    </message>
    <message>
        <source>Who is done sooner or later</source>
        <translation>Wie vroeger of later klaar is</translation>
    </message>
    <message>
        <source>Nothing that helps was found: more hours or one desk more for this landlord do not end it sooner.</source>
        <translation>Er is niets gevonden dat helpt: langer open of een balie meer voor deze verhuurder maakt het einde niet vroeger.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) done at another time</source>
        <translation>
            <numerusform>%n gezin is op een ander uur klaar</numerusform>
            <numerusform>%n gezinnen zijn op een ander uur klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after} min</source>
        <translation>{before} → {after} min</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Loopt uit</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Einde van de dag</translation>
    </message>
    <message>
        <source>Waiting, all together</source>
        <translation>Wachten, samen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Klaar om</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message numerus="yes">
        <source>{landlord} stays open %n minute(s) longer</source>
        <translation>
            <numerusform>{landlord} blijft %n minuut langer open</numerusform>
            <numerusform>{landlord} blijft %n minuten langer open</numerusform>
        </translation>
    </message>
    <message>
        <source>One desk more for {landlord}</source>
        <translation>Eén balie meer voor {landlord}</translation>
    </message>
    <message>
        <source>Nobody&apos;s time on paper moves. Ctrl+Z takes it back.</source>
        <translation>Niemands uur op papier verschuift. Ctrl+Z maakt het ongedaan.</translation>
    </message>
</context>
<context>
    <name>RemarkField</name>
    <message>
        <source>Take the number out</source>
        <translation>Nummer weghalen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} van {most} tekens</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>This no longer gives number {number} a place: the day changed meanwhile. Nothing was done. Plan the rest anew.</source>
        <translation>Dit geeft nummer {number} geen plaats meer: de dag is intussen gewijzigd. Er is niets gedaan. Plan de rest opnieuw.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove this day</source>
        <translation>Deze dag verwijderen</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Dag verwijderen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message numerus="yes">
        <source>Also %n household(s) that come(s) on no other day</source>
        <translation>
            <numerusform>Ook %n gezin dat op geen andere dag komt</numerusform>
            <numerusform>Ook %n gezinnen die op geen andere dag komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) of this day are printed. They no longer count.</source>
        <translation>
            <numerusform>%n bewijs van deze dag is afgedrukt. Het telt dan niet meer.</numerusform>
            <numerusform>%n bewijzen van deze dag zijn afgedrukt. Ze tellen dan niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z brings back the day and all that was on it.</source>
        <translation>Ctrl+Z brengt de dag terug met alles wat erop stond.</translation>
    </message>
    <message>
        <source>Nobody comes on this day yet. Its desks and interpreters go with it.</source>
        <translation>Op deze dag komt nog niemand. De balies en tolken gaan mee weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) of this day go with it, and its desks and interpreters. The households themselves stay.</source>
        <translation>
            <numerusform>%n afspraak van deze dag gaat mee weg, en de balies en tolken. Het gezin zelf blijft.</numerusform>
            <numerusform>%n afspraken van deze dag gaan mee weg, en de balies en tolken. De gezinnen zelf blijven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message>
        <source>A household did not come</source>
        <translation>Een gezin kwam niet</translation>
    </message>
    <message>
        <source>A household came after all</source>
        <translation>Een gezin kwam toch nog</translation>
    </message>
    <message>
        <source>A household is late</source>
        <translation>Een gezin komt te laat</translation>
    </message>
    <message>
        <source>A household wants one landlord more</source>
        <translation>Een gezin wil een verhuurder meer</translation>
    </message>
    <message>
        <source>A household drops a landlord</source>
        <translation>Een gezin laat een verhuurder vallen</translation>
    </message>
    <message>
        <source>A desk closes early</source>
        <translation>Een balie sluit vroeger</translation>
    </message>
    <message>
        <source>A desk has other hours</source>
        <translation>Een balie heeft andere uren</translation>
    </message>
    <message>
        <source>An interpreter is not there, or not all day</source>
        <translation>Een tolk is er niet, of niet de hele dag</translation>
    </message>
    <message>
        <source>A companion is not there, or not all day</source>
        <translation>Een begeleider is er niet, of niet de hele dag</translation>
    </message>
    <message>
        <source>The whole day starts later</source>
        <translation>De hele dag begint later</translation>
    </message>
    <message>
        <source>The whole day starts earlier</source>
        <translation>De hele dag begint vroeger</translation>
    </message>
    <message>
        <source>The day moves to another date</source>
        <translation>De dag gaat door op een andere datum</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Was: time (desk)</source>
        <translation>Was: uur (balie)</translation>
    </message>
    <message>
        <source>Becomes: time (desk)</source>
        <translation>Wordt: uur (balie)</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>geen plaats</translation>
    </message>
    <message>
        <source>{time} at desk {desk}, {landlord}</source>
        <translation>{time} aan balie {desk}, {landlord}</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>opnieuw afdrukken</translation>
    </message>
</context>
<context>
    <name>ReplanSheet</name>
    <message>
        <source>Plan again</source>
        <translation>Herplannen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Nothing changes before you apply it. Ctrl+Z takes it all back.</source>
        <translation>Er wijzigt niets voor u het toepast. Ctrl+Z neemt alles terug.</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Wie opschuift</translation>
    </message>
    <message>
        <source>Choose what happened; who moves then stands here.</source>
        <translation>Kies wat er gebeurd is; hier staat dan meteen wie opschuift.</translation>
    </message>
    <message>
        <source>Still looking for better…</source>
        <translation>Zoekt nog beter…</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Edit the introduction…</source>
        <translation>Inleiding bewerken…</translation>
    </message>
    <message>
        <source>Tick what the report is to say. Each sentence can be changed.</source>
        <translation>Vink aan wat in het verslag komt. Elke zin kan gewijzigd worden.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>No introduction yet.</source>
        <translation>Nog geen inleiding.</translation>
    </message>
    <message>
        <source>No figure passes its limit.</source>
        <translation>Geen enkel cijfer gaat over zijn grens.</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <translation>Deze zin wijzigen</translation>
    </message>
    <message>
        <source>Limits of the signals…</source>
        <translation>Grenzen van de signalen…</translation>
    </message>
</context>
<context>
    <name>RequirementForm</name>
    <message>
        <source>One paper serves all landlords</source>
        <translation>Eén papier dient voor alle verhuurders</translation>
    </message>
    <message>
        <source>Sensitive: never on the slip itself</source>
        <translation>Gevoelig: nooit op het bewijs zelf</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <source>Who needs it</source>
        <translation>Wie heeft het nodig</translation>
    </message>
    <message>
        <source>Which landlords ask for it</source>
        <translation>Welke verhuurders vragen het</translation>
    </message>
    <message>
        <source>How old it may be</source>
        <translation>Hoe oud het mag zijn</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Naam in andere talen</translation>
    </message>
    <message>
        <source>The paper itself</source>
        <translation>Het papier zelf</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wie zorgt ervoor</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Van wie het is</translation>
    </message>
    <message>
        <source>Pictogram on paper</source>
        <translation>Pictogram op papier</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>Waar de regel vandaan komt</translation>
    </message>
</context>
<context>
    <name>RequirementSheet</name>
    <message>
        <source>Change a document</source>
        <translation>Document wijzigen</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nieuw document</translation>
    </message>
    <message>
        <source>Apply from this date</source>
        <translation>Toepassen vanaf deze datum</translation>
    </message>
    <message>
        <source>Days before that date stay as they were.</source>
        <translation>Dagen voor die datum blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>Fill in a name in Dutch.</source>
        <translation>Vul een Nederlandse naam in.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>Plan the rest of the route again</source>
        <translation>Rest van de route herplannen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation>Even afwachten</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Wie verschuift</translation>
    </message>
    <message>
        <source>There is no free place for the rest of this route. The household keeps its turn after those who are on time.</source>
        <translation>Er is geen vrije plaats voor de rest van deze route. Het gezin komt aan de beurt na wie op tijd is.</translation>
    </message>
    <message>
        <source>Without it, the household comes after those who are on time.</source>
        <translation>Zonder herplannen komt het gezin na wie op tijd is.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The office as it is now is kept too.</source>
        <translation>Het kantoor zoals het nu is, blijft ook bewaard.</translation>
    </message>
</context>
<context>
    <name>ResultGrid</name>
    <message>
        <source>Outcomes by household and landlord</source>
        <translation>Uitkomsten per gezin en verhuurder</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>I</source>
        <comment>key</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>does not come here</source>
        <translation>komt hier niet</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Outcome at {landlord}</source>
        <translation>Uitkomst bij {landlord}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The rest is expected by a &amp;date</source>
        <translation>De rest wordt tegen een &amp;datum verwacht</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Reason, as the landlord or the household says</source>
        <translation>&amp;Reden, zoals de verhuurder of het gezin zegt</translation>
    </message>
    <message>
        <source>File complete &amp;since</source>
        <translation>Dossier volledig &amp;sinds</translation>
    </message>
    <message>
        <source>Tick at least one paper that is missing, or choose another outcome.</source>
        <translation>Vink minstens één papier aan dat ontbreekt, of kies een andere uitkomst.</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Verwacht tegen</translation>
    </message>
    <message>
        <source>Which papers does {landlord} still want to see?</source>
        <translation>Welke papieren wil {landlord} nog zien?</translation>
    </message>
    <message>
        <source>What was missing and is no longer ticked, was handed in there.</source>
        <translation>Wat ontbrak en niet meer aangevinkt is, is daar bezorgd.</translation>
    </message>
    <message>
        <source>This landlord asks no papers.</source>
        <translation>Deze verhuurder vraagt geen papieren.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Book interpreters</source>
        <translation>Tolken boeken</translation>
    </message>
    <message>
        <source>On to the day plan</source>
        <translation>Naar het dagplan</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) added</source>
        <translation>
            <numerusform>%n gezin toegevoegd</numerusform>
            <numerusform>%n gezinnen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with somebody known</source>
        <translation>
            <numerusform>%n samengevoegd met iemand die er al was</numerusform>
            <numerusform>%n samengevoegd met iemand die er al was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported</source>
        <translation>
            <numerusform>%n rij niet binnengehaald</numerusform>
            <numerusform>%n rijen niet binnengehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody interprets yet for: {languages}.</source>
        <translation>Nog geen tolk voor: {languages}.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Overrun per desk</source>
        <translation>Uitloop per balie</translation>
    </message>
    <message numerus="yes">
        <source>days; at most %n min after closing</source>
        <translation>
            <numerusform>dagen; hoogstens %n min na sluiting</numerusform>
            <numerusform>dagen; hoogstens %n min na sluiting</numerusform>
        </translation>
    </message>
    <message>
        <source>on average; 1 in 10 longer than {time}</source>
        <translation>gemiddeld; 1 op 10 langer dan {time}</translation>
    </message>
    <message>
        <source>households a day; longest {time}</source>
        <translation>gezinnen per dag; langste {time}</translation>
    </message>
    <message>
        <source>or later on 1 day in 10; {count} absent</source>
        <translation>of later op 1 dag op 10; {count} afwezig</translation>
    </message>
    <message>
        <source>most at {time}: {usual}, on 1 day in 10 over {busy}</source>
        <translation>meest om {time}: {usual}, 1 dag op 10 meer dan {busy}</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>De hele dag</translation>
    </message>
    <message>
        <source>Everybody on time</source>
        <translation>Iedereen op tijd klaar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Waiting over 30 min</source>
        <translation>Langer dan 30 min wachten</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Einde van de dag</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wachtzaal</translation>
    </message>
    <message>
        <source>half of the days</source>
        <translation>helft van de dagen</translation>
    </message>
    <message>
        <source>9 days in 10</source>
        <translation>9 dagen op 10</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>of 100 days</source>
        <translation>van 100 dagen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Overrun, mean</source>
        <translation>Uitloop, gemiddeld</translation>
    </message>
    <message>
        <source>1 day in 10 over</source>
        <translation>1 dag op 10 meer dan</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Langste</translation>
    </message>
    <message>
        <source>Into the break</source>
        <translation>In de pauze</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>Names to erase</source>
        <translation>Namen die weg moeten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>To be gone from</source>
        <translation>Weg vanaf</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>kwam nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) to be erased now.</source>
        <translation>
            <numerusform>%n gezin moet nu weg.</numerusform>
            <numerusform>%n gezinnen moeten nu weg.</numerusform>
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
            <numerusform>Naam en mail van %n deelnemer aan een infomoment gaan ook weg.</numerusform>
            <numerusform>Naam en mail van %n deelnemers aan infomomenten gaan ook weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, phones, remarks, ticks and slips of these households go from the file, the journal and every backup that is put back. Nothing brings them back, and nothing done before can be undone. Appointments and visits stay as counts.</source>
        <translation>Namen, telefoonnummers, opmerkingen, vinkjes en bewijzen van deze gezinnen gaan weg uit het bestand, uit het journaal en uit elke reservekopie die teruggezet wordt. Niets brengt ze terug, en wat ervoor gedaan werd, kan niet meer ongedaan gemaakt worden. Afspraken en bezoeken blijven als getal.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Eerst wordt een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Still open, and soon erased all the same: finish these files, or note that the household agrees to be followed.</source>
        <translation>Nog open, en toch binnenkort gewist: werk deze dossiers af, of noteer dat het gezin akkoord gaat om gevolgd te worden.</translation>
    </message>
    <message>
        <source>Open files that soon lose their names</source>
        <translation>Open dossiers die binnenkort hun namen verliezen</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Ask for this document no longer</source>
        <translation>Dit document niet meer vragen</translation>
    </message>
    <message>
        <source>Stop from this date</source>
        <translation>Stoppen vanaf deze datum</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>Niet meer vanaf</translation>
    </message>
    <message>
        <source>Days before that date keep asking for it, and what was ticked stays.</source>
        <translation>Dagen voor die datum blijven het vragen, en wat aangevinkt is, blijft.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Look back and close the day</source>
        <translation>Terugblikken en de dag afsluiten</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Nog niet afgerond</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Op te volgen</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Desks: plan → real</source>
        <translation>Balies: gepland → echt</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) still in the house. Enter on a line shows it: end its visit, or note that it has gone.</source>
        <translation>
            <numerusform>%n gezin is nog in huis. Enter op een lijn toont het: sluit het bezoek af, of noteer dat het weg is.</numerusform>
            <numerusform>%n gezinnen zijn nog in huis. Enter op een lijn toont het: sluit het bezoek af, of noteer dat het weg is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected will be noted as not come.</source>
        <translation>
            <numerusform>%n die nog verwacht wordt, wordt genoteerd als niet gekomen.</numerusform>
            <numerusform>%n die nog verwacht worden, worden genoteerd als niet gekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z opens the day again.</source>
        <translation>Ctrl+Z opent de dag opnieuw.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Still to see</source>
        <translation>Nog te zien</translation>
    </message>
    <message>
        <source>{planned} → {real} min</source>
        <translation>{planned} → {real} min</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Terugblik</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>arrival at the reception</source>
        <translation>aankomst aan het onthaal</translation>
    </message>
</context>
<context>
    <name>RouteMenu</name>
    <message>
        <source>Nothing of this route can be changed now</source>
        <translation>Aan deze route kan nu niets gewijzigd worden</translation>
    </message>
    <message>
        <source>Expect it after all</source>
        <translation>Toch nog verwachten</translation>
    </message>
    <message>
        <source>On to desk {number}, {landlord}</source>
        <translation>Naar balie {number}, {landlord}</translation>
    </message>
    <message>
        <source>Call to desk {number}, {landlord}</source>
        <translation>Roep naar balie {number}, {landlord}</translation>
    </message>
    <message>
        <source>{landlord} after all</source>
        <translation>Toch nog naar {landlord}</translation>
    </message>
    <message>
        <source>Skip {landlord}: {reason}</source>
        <translation>{landlord} overslaan: {reason}</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of the landlords</source>
        <translation>Regels van de verhuurders</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>Deze regel opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Rules by landlord</source>
        <translation>Regels per verhuurder</translation>
    </message>
    <message>
        <source>Rules of before stay as they were; one undo takes a change back.</source>
        <translation>Regels van vroeger blijven zoals ze waren; één keer ongedaan maken neemt een wijziging terug.</translation>
    </message>
    <message>
        <source>Choose a landlord in the list first.</source>
        <translation>Kies eerst een verhuurder in de lijst.</translation>
    </message>
    <message>
        <source>Who agreed to be followed for updates comes on the list when one is due; who does not answer in time can be struck off by the landlord.</source>
        <translation>Wie opgevolgd mag worden voor actualisaties, komt op de lijst wanneer er een nodig is; wie niet op tijd antwoordt, kan door de verhuurder geschrapt worden.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> maanden</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Take this rule back</source>
        <translation>Deze regel terugnemen</translation>
    </message>
    <message>
        <source>&amp;Holds from</source>
        <translation>&amp;Geldt vanaf</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualisatie</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Om de</translation>
    </message>
    <message>
        <source>Time to &amp;answer</source>
        <translation>&amp;Tijd om te antwoorden</translation>
    </message>
    <message>
        <source>&amp;Warn ahead</source>
        <translation>&amp;Vooraf waarschuwen</translation>
    </message>
    <message>
        <source>&amp;Proof expected after</source>
        <translation>&amp;Bewijs verwacht na</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualisatie</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>van bij het begin</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>elke maand</numerusform>
            <numerusform>om de %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Test the scanner</source>
        <translation>De scanner proberen</translation>
    </message>
    <message>
        <source>Scan the square on a slip. Any keyboard setting of the scanner will do.</source>
        <translation>Scan het vierkantje op een bewijs. Het maakt niet uit voor welk klavier de scanner ingesteld is.</translation>
    </message>
    <message>
        <source>Typed: {typed}. Read: {code}.</source>
        <translation>Getypt: {typed}. Gelezen: {code}.</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code, but the scanner can be read.</source>
        <translation>Dit is geen code van een bewijs, maar de scanner wordt wel gelezen.</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>All figures of the plan</source>
        <translation>Alle cijfers van het plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Langste wachttijd</translation>
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
        <translation>Einde</translation>
    </message>
    <message>
        <source>Per landlord</source>
        <translation>Per verhuurder</translation>
    </message>
    <message>
        <source>Waiting room per half hour</source>
        <translation>Wachtzaal per half uur</translation>
    </message>
    <message>
        <source>Most in the waiting room, per half hour</source>
        <translation>Meest in de wachtzaal, per half uur</translation>
    </message>
    <message>
        <source>Households in the waiting room</source>
        <translation>Gezinnen in de wachtzaal</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Idle between</source>
        <translation>Leeg tussendoor</translation>
    </message>
    <message>
        <source>Half hour</source>
        <translation>Half uur</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Gezinnen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Mensen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Gezinnen</translation>
    </message>
    <message>
        <source>Show all {count} in the list</source>
        <translation>Toon alle {count} in de lijst</translation>
    </message>
    <message>
        <source>Not everybody was looked at yet…</source>
        <translation>Nog niet iedereen is doorzocht…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>Nobody and nothing fits. Try part of the name.</source>
        <translation>Niemand en niets gevonden. Probeer een deel van de naam.</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code: a digit is wrong. Read it once more.</source>
        <translation>Dit is geen code van een bewijs: er is een cijfer fout. Lees ze nog eens na.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nieuwe reeks</translation>
    </message>
    <message>
        <source>Plan this date</source>
        <translation>Deze datum plannen</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Volgende data</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>moved to {date}</source>
        <translation>verplaatst naar {date}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>Change series</source>
        <translation>Reeks wijzigen</translation>
    </message>
    <message>
        <source>No series yet: for example every 2 months, third Thursday</source>
        <translation>Nog geen reeks: bijvoorbeeld elke 2 maanden, derde donderdag</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Change series</source>
        <translation>Reeks wijzigen</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nieuwe reeks</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Reeks opslaan</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>dag van de maand</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Elke … maanden</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Hours, for example 08:30-12:00, 13:30-17:00</source>
        <translation>Uren, bijvoorbeeld 08:30-12:00, 13:30-17:00</translation>
    </message>
    <message>
        <source>Desks per landlord</source>
        <translation>Balies per verhuurder</translation>
    </message>
    <message>
        <source>Next six dates</source>
        <translation>Volgende zes data</translation>
    </message>
    <message>
        <source>Days that are planned already stay as they are.</source>
        <translation>Dagen die al gepland zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>the office&apos;s own hours</source>
        <translation>de uren van het kantoor</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>Address of the office</source>
        <translation>Adres van het kantoor</translation>
    </message>
    <message>
        <source>Copy it as your IT service gave it. The password is not in it: that service puts it on this PC.</source>
        <translation>Neem het over zoals uw informaticadienst het gaf. Het wachtwoord staat er niet in: die dienst zet het op deze pc.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Who comes to the info session</source>
        <translation>Wie naar het infomoment komt</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Aanwezigheidslijst</translation>
    </message>
    <message>
        <source>To be signed.</source>
        <translation>Om te tekenen.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>For everybody who was there.</source>
        <translation>Voor iedereen die er was.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Iemand toevoegen…</translation>
    </message>
    <message>
        <source>List and certificates…</source>
        <translation>Lijst en attesten…</translation>
    </message>
    <message>
        <source>Nobody is on the list of this info session yet.</source>
        <translation>Er staat nog niemand op de lijst van dit infomoment.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was er</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>Aankondigen…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Het kantoor</translation>
    </message>
    <message>
        <source>none yet, such as 056 00 00 00</source>
        <translation>nog geen, bv. 056 00 00 00</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone to cancel an appointment</source>
        <translation>Telefoon om een afspraak te annuleren</translation>
    </message>
    <message>
        <source>Name and phone stand on every slip that is printed from now on.</source>
        <translation>Naam en telefoon staan op elk bewijs dat vanaf nu afgedrukt wordt.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Deze pc</translation>
    </message>
    <message>
        <source>As Windows has it</source>
        <translation>Zoals Windows</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Taal van het programma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>The program closes and opens again, on the same page.</source>
        <translation>Het programma sluit en gaat weer open, op dezelfde pagina.</translation>
    </message>
    <message>
        <source>Desk at which this PC stands</source>
        <translation>Balie waar deze pc staat</translation>
    </message>
    <message>
        <source>F9 in the queue calls the next household to this desk.</source>
        <translation>F9 in de wachtrij roept het volgende gezin naar deze balie.</translation>
    </message>
    <message>
        <source>None: ask each time</source>
        <translation>Geen: vraag het telkens</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo stands on letters, posters and certificates.</source>
        <translation>Het logo staat op brieven, affiches en attesten.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Ander kantoor…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Find a household or a command…</source>
        <translation>Zoek een gezin of opdracht…</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Each line is the same households, delays and no-shows, planned anew with other minutes per visit and desks per landlord. Read “Placed” first: a day that leaves people out is easily on time.</source>
        <translation>Elke regel telt dezelfde gezinnen, vertragingen en afwezigen, opnieuw gepland met andere minuten per bezoek en een ander aantal balies per verhuurder. Lees eerst “Geplaatst”: een dag die mensen weglaat, is makkelijk op tijd.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Desks each</source>
        <translation>Balies elk</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>1 in 10 over</source>
        <translation>1 op 10 langer</translation>
    </message>
    <message>
        <source>Over 30 min</source>
        <translation>Boven 30 min</translation>
    </message>
    <message>
        <source>Worst overrun</source>
        <translation>Ergste uitloop</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>zoals gepland</translation>
    </message>
    <message>
        <source>{seated} of {all}</source>
        <translation>{seated} van {all}</translation>
    </message>
</context>
<context>
    <name>SieveBar</name>
    <message>
        <source>Name, number or phone</source>
        <translation>Naam, nummer of telefoon</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>Alle verhuurders</translation>
    </message>
    <message>
        <source>All companions</source>
        <translation>Alle begeleiders</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Password forgotten…</source>
        <translation>Wachtwoord vergeten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>An administrator can give you another password. Where nobody can, type the recovery key that was printed for this office: it lets you in as an administrator.</source>
        <translation>Een beheerder kan u een nieuw wachtwoord geven. Kan niemand dat, typ dan de herstelsleutel die voor dit kantoor afgedrukt werd: daarmee komt u binnen als beheerder.</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Slips</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>Mark translations that nobody has checked yet with °</source>
        <translation>Zet ° bij vertalingen die nog niemand nakeek</translation>
    </message>
    <message>
        <source>Texts and translations…</source>
        <translation>Teksten en vertalingen…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Slips are always in Dutch first; another language is only a translation.</source>
        <translation>Een bewijs is altijd eerst in het Nederlands; een andere taal is alleen een vertaling.</translation>
    </message>
</context>
<context>
    <name>SlipHand</name>
    <message>
        <source>Slip {number} sent to printer {printer}</source>
        <translation>Bewijs {number} verzonden naar printer {printer}</translation>
    </message>
    <message>
        <source>The slip of {number} is not printed yet: printer {printer} does not answer. The appointment is kept. Choose another printer, or save the slip as PDF.</source>
        <translation>Het bewijs van {number} is nog niet afgedrukt: printer {printer} antwoordt niet. De afspraak is wel opgeslagen. Kies een andere printer of bewaar het bewijs als pdf.</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split this household</source>
        <translation>Dit gezin splitsen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Who gets a file of their own?</source>
        <translation>Wie krijgt een eigen dossier?</translation>
    </message>
    <message>
        <source>What was ticked for them goes along, and the language of the slip. Appointments, facts, phone and remark stay with the old file. The two files are linked; neither shows what is in the other.</source>
        <translation>Wat voor hen aangevinkt is, gaat mee, en de taal van het bewijs. Afspraken, feiten, telefoon en opmerking blijven bij het oude dossier. De twee dossiers worden gekoppeld; geen van beide toont wat in het andere staat.</translation>
    </message>
    <message>
        <source>One Ctrl+Z makes it one file again.</source>
        <translation>Eén keer Ctrl+Z maakt er weer één dossier van.</translation>
    </message>
    <message>
        <source>Tick who leaves.</source>
        <translation>Vink aan wie vertrekt.</translation>
    </message>
    <message>
        <source>Somebody has to stay in the old file.</source>
        <translation>Er moet iemand in het oude dossier blijven.</translation>
    </message>
</context>
<context>
    <name>StandbySheet</name>
    <message>
        <source>Standby list</source>
        <translation>Reservelijst</translation>
    </message>
    <message>
        <source>Nobody waits for a place on this day.</source>
        <translation>Niemand wacht op een plaats op deze dag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show household</source>
        <translation>Gezin tonen</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Boek en druk af</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Niemand anders schuift op. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Pers.</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Vrije plaats</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>vanaf {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <source>The landlords of your region, your own name and habits. The file stays on this PC and is encrypted.</source>
        <translation>De verhuurders van uw streek, uw eigen naam en gewoonten. Het bestand blijft op deze pc en is versleuteld.</translation>
    </message>
    <message>
        <source>From a colleague, a backup or another PC. If this PC does not know it yet, the recovery key is asked for.</source>
        <translation>Van een collega, een reservekopie of een andere pc. Kent deze pc het nog niet, dan wordt de herstelsleutel gevraagd.</translation>
    </message>
    <message>
        <source>For an office with several PCs. Your IT service makes it and gives you its address.</source>
        <translation>Voor een kantoor met meer pc&apos;s. Uw informaticadienst maakt het en geeft u het adres.</translation>
    </message>
    <message>
        <source>An office of its own with invented households: a day that begins within the hour, and one to come. Nothing of it mixes with real people; afterwards you simply delete the file.</source>
        <translation>Een apart kantoor met verzonnen gezinnen: een dag die binnen het uur begint, en een die nog komt. Niets daarvan komt bij echte mensen terecht; achteraf verwijdert u gewoon het bestand.</translation>
    </message>
    <message>
        <source>Make a new office</source>
        <translation>Een nieuw kantoor maken</translation>
    </message>
    <message>
        <source>Open an office that is there</source>
        <translation>Een bestaand kantoor openen</translation>
    </message>
    <message>
        <source>Open an office on a server</source>
        <translation>Een kantoor op een server openen</translation>
    </message>
    <message>
        <source>Practise first with an example day</source>
        <translation>Eerst oefenen met een voorbeelddag</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>step {now} of {all}: {name}</source>
        <translation>stap {now} van {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StrangerAtDoor</name>
    <message>
        <source>New household, without an appointment</source>
        <translation>Nieuw gezin, zonder afspraak</translation>
    </message>
    <message>
        <source>Save, let in and print</source>
        <translation>Opslaan, binnenlaten en afdrukken</translation>
    </message>
    <message>
        <source>Save, let in on standby</source>
        <translation>Opslaan, binnenlaten op de reservelijst</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>This day is on {date}: it can only be looked at.</source>
        <translation>Deze dag is op {date}: nu enkel te bekijken.</translation>
    </message>
    <message>
        <source>This day is closed.</source>
        <translation>Deze dag is afgesloten.</translation>
    </message>
    <message>
        <source>end around {time}</source>
        <translation>einde rond {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min achter</numerusform>
            <numerusform>%n min achter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, at most {longest} min</source>
        <translation>
            <numerusform>%n wacht, langst {longest} min</numerusform>
            <numerusform>%n wachten, langst {longest} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Texts on the slips</source>
        <translation>Teksten op de bewijzen</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Alles nagekeken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Slips that were printed stay as they are. Ctrl+Z takes this back.</source>
        <translation>Gedrukte bewijzen blijven zoals ze zijn. Ctrl+Z neemt dit terug.</translation>
    </message>
    <message>
        <source>Dutch itself</source>
        <translation>Het Nederlands zelf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>Op het bewijs</translation>
    </message>
    <message>
        <source>On the sheets with papers</source>
        <translation>Op de bladen met papieren</translation>
    </message>
    <message>
        <source>Names of the papers</source>
        <translation>Namen van de papieren</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>None: printed in Dutch</source>
        <translation>Geen: wordt in het Nederlands gedrukt</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In this language the list of documents itself has them: page Documents.</source>
        <translation>In deze taal staan ze in de documentenlijst zelf: pagina Documenten.</translation>
    </message>
    <message>
        <source>Checked by somebody who reads this language</source>
        <translation>Nagekeken door iemand die deze taal leest</translation>
    </message>
    <message>
        <source>As the program came with it</source>
        <translation>Zoals het programma het meebracht</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Tekst opslaan</translation>
    </message>
    <message>
        <source>What stands in braces is filled in for each household: leave it as it is.</source>
        <translation>Wat tussen accolades staat, wordt per gezin ingevuld: laat het zo staan.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Tekst van het verslag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Make it shorter: {most} characters fit.</source>
        <translation>Maak de tekst korter: er passen {most} tekens.</translation>
    </message>
</context>
<context>
    <name>TextsEditor</name>
    <message>
        <source>Add another language</source>
        <translation>Een andere taal toevoegen</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Andere taal…</translation>
    </message>
    <message>
        <source>in Dutch: {name}</source>
        <translation>in het Nederlands: {name}</translation>
    </message>
    <message>
        <source>On paper and on screen an empty name is given in Dutch.</source>
        <translation>Wat leeg is, staat op papier en op het scherm in het Nederlands.</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>&amp;Date or months on the paper…</source>
        <translation>&amp;Datum of maanden op het stuk…</translation>
    </message>
    <message>
        <source>Only for {landlord}</source>
        <translation>Alleen voor {landlord}</translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>In&amp;vullen…</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{landlord}: {ready} of {asked} in order</source>
        <translation>{landlord}: {ready} van {asked} in orde</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery key, 13 groups</source>
        <translation>Herstelsleutel, 13 groepen</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Kantoor openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Group {wrong} is not right: compare it with the page.</source>
        <translation>Groep {wrong} klopt niet: kijk die na op het blad.</translation>
    </message>
    <message>
        <source>{groups} of {all} groups</source>
        <translation>{groups} van {all} groepen</translation>
    </message>
</context>
<context>
    <name>ValidityEditor</name>
    <message>
        <source>months, at least</source>
        <translation>maanden, minstens</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>What must stand on it</source>
        <translation>Wat erop moet staan</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>How many at least</source>
        <translation>Hoeveel minstens</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Waiting room</source>
        <translation>Wachtzaal</translation>
    </message>
    <message>
        <source>One moment please, ask at the desk</source>
        <translation>Even geduld, vraag aan de balie</translation>
    </message>
    <message>
        <source>Welcome. Your number is called here.</source>
        <translation>Welkom. Uw nummer komt hier.</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Balie {number}</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>date or year</source>
        <translation>datum of jaar</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Bewijs ook in</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Kept as {date}.</source>
        <translation>Bewaard als {date}.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Tick at least one landlord.</source>
        <translation>Vink minstens één verhuurder aan.</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Verhuurders</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>heel de dag</translation>
    </message>
    <message>
        <source>Free from and until</source>
        <translation>Vrij van en tot</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Toegankelijke balie</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Zonder afspraak</translation>
    </message>
    <message>
        <source>Hours that are kept count too.</source>
        <translation>Vrijgehouden uren tellen ook mee.</translation>
    </message>
    <message>
        <source>The printed slip no longer counts.</source>
        <translation>Het afgedrukte bewijs telt niet meer.</translation>
    </message>
    <message>
        <source>Release the place it has</source>
        <translation>Losmaken wat vastligt</translation>
    </message>
</context>
<context>
    <name>self.grid</name>
    <message>
        <source>P</source>
        <comment>key</comment>
        <translation>B</translation>
    </message>
</context>
</TS>
