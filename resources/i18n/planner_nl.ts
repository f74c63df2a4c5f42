<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <translation>Plan de dag</translation>
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
        <source>Planning</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>Nobody is coming yet. Bring in the lists of the referrers.</source>
        <translation>Er komt nog niemand. Haal de lijsten van de doorverwijzers binnen.</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one on the page Days.</source>
        <translation>Nog geen inschrijvingsdag. Plan de eerste op de pagina Dagen.</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Plan de rest</translation>
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
        <source>Book</source>
        <translation>Boek</translation>
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
        <source>None of the coming days has room for this.</source>
        <translation>Geen enkele komende dag heeft hiervoor plaats.</translation>
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
        <source>Fetch</source>
        <translation>Vernieuwen</translation>
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
        <translation>Plan de eerste dag</translation>
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
</context>
<context>
    <name>DeskRow</name>
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
</context>
<context>
    <name>DeskRows</name>
    <message>
        <source>Add a desk</source>
        <translation>Balie toevoegen</translation>
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
        <source>For the households</source>
        <translation>Voor de gezinnen</translation>
    </message>
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
    <name>FileStep</name>
    <message>
        <source>Choose files</source>
        <translation>Kies bestanden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Sla over</translation>
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
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <translation>Enter voert uit wat gekozen is. Met Ctrl+K vindt u alles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The chosen day as it is planned: a column for each desk, the time from top to bottom. Have the day planned, move visits by hand, and fix what must stay.</source>
        <translation>De gekozen dag zoals hij gepland is: een kolom per balie, de tijd van boven naar onder. Laat de dag plannen, verplaats bezoeken met de hand en zet vast wat moet blijven.</translation>
    </message>
    <message>
        <source>All registration days and the series they belong to. Plan a day, change its hours and desks, or book interpreters.</source>
        <translation>Alle inschrijvingsdagen en de reeks waarin ze zitten. Plan een dag, wijzig de uren en balies, of boek tolken.</translation>
    </message>
    <message>
        <source>Who comes on the chosen day. Bring in the lists of referrers, look at a household&apos;s route, and print its slip.</source>
        <translation>Wie op de gekozen dag komt. Haal lijsten van doorverwijzers binnen, bekijk de route van een gezin en druk het bewijs af.</translation>
    </message>
    <message>
        <source>Every slip and list of the chosen day on paper. Look at it first, then print it or save it as PDF.</source>
        <translation>Elk bewijs en elke lijst van de gekozen dag op papier. Kijk eerst na, druk daarna af of bewaar als pdf.</translation>
    </message>
    <message>
        <source>The name and phone of the office, and the language and colours of this window.</source>
        <translation>De naam en telefoon van het kantoor, en de taal en kleuren van dit venster.</translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
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
        <source>Book</source>
        <translation>Boek</translation>
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
        <source>&amp;Print this list</source>
        <translation>Deze lijst af&amp;drukken</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Lijsten importeren</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Import the first list</source>
        <translation>Importeer de eerste lijst</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet. Bring in the lists of the referrers.</source>
        <translation>Op deze dag komt nog niemand. Haal de lijsten van de doorverwijzers binnen.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Niemand past bij deze woorden.</translation>
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
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Aankomst</translation>
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
        <source>&amp;Book this household…</source>
        <translation>Dit gezin b&amp;oeken…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
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
            <numerusform>Importeer %n rij</numerusform>
            <numerusform>Importeer %n rijen</numerusform>
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
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
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
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe.</source>
        <translation>Er ging iets mis in het programma. Wat eerder bewaard is, is veilig.</translation>
    </message>
    <message>
        <source>Find a household or a command…</source>
        <translation>Zoek een gezin of een opdracht…</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Keep row</source>
        <translation>Bewaar rij</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Neem terug op</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Help bij deze pagina</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
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
        <translation>Bewaar als pdf</translation>
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
        <translation>A5, kleiner</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>Print the &amp;day pack</source>
        <translation>&amp;Dagpakket afdrukken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Bewaar als &amp;pdf…</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Bewaar als &amp;tabel…</translation>
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
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
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
        <translation>Bewaar als pdf</translation>
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
        <source>All landlords</source>
        <translation>Alle verhuurders</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Bewaar als bestand</translation>
    </message>
    <message>
        <source>Show all households</source>
        <translation>Toon alle gezinnen</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Bewaar als tabel</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopieer tekst</translation>
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
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Vanaf blad</translation>
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
    <name>Route</name>
    <message>
        <source>arrival at the reception</source>
        <translation>aankomst aan het onthaal</translation>
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
        <source>This is no slip&apos;s code: a digit is wrong. Read it once more.</source>
        <translation>Dit is geen code van een bewijs: er is een cijfer fout. Lees ze nog eens na.</translation>
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
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent to printer {printer}: {document}</source>
        <translation>Verzonden naar printer {printer}: {document}</translation>
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
        <translation>Plan deze datum</translation>
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
        <source>the office&apos;s own hours</source>
        <translation>de uren van het kantoor</translation>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <source>Nobody</source>
        <translation>Niemand</translation>
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
        <translation>Voorbehouden uren tellen ook mee.</translation>
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
</TS>
