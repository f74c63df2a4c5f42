<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgainSheet</name>
    <message>
        <source>Print again: {document}</source>
        <translation>Réimprimer : {document}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The very same pages come out; slips keep their number and their times.</source>
        <translation>Les mêmes feuilles sortent ; les bons gardent leur numéro et leurs heures.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>From page (of {pages})</source>
        <translation>À partir de la feuille (sur {pages})</translation>
    </message>
    <message>
        <source>There is no printer to choose.</source>
        <translation>Il n&apos;y a pas d&apos;imprimante à choisir.</translation>
    </message>
</context>
<context>
    <name>AssumptionPanel</name>
    <message>
        <source>What we assume</source>
        <translation>Ce que nous supposons</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux valeurs de départ</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source> of 100</source>
        <translation> sur 100</translation>
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
        <translation>Ne viennent pas</translation>
    </message>
    <message>
        <source>Come late</source>
        <translation>Viennent en retard</translation>
    </message>
    <message>
        <source>Late, on average</source>
        <translation>Retard, en moyenne</translation>
    </message>
    <message>
        <source>Others early, up to</source>
        <translation>Les autres en avance</translation>
    </message>
    <message>
        <source>Call ahead, up to</source>
        <translation>Appelés plus tôt</translation>
    </message>
    <message>
        <source>Still on time, up to</source>
        <translation>Encore à l’heure</translation>
    </message>
    <message>
        <source>Visits differ by</source>
        <translation>Écart des visites</translation>
    </message>
    <message>
        <source>Visits, of the plan</source>
        <translation>Durée / prévu</translation>
    </message>
    <message>
        <source>Of 100 people about 10 do not come to a comparable federal service, 20 to a mental health centre, and 1 after a reminder by text message. The other figures are estimates: put in what you see on your own days.</source>
        <translation>Sur 100 personnes, une dizaine ne vient pas à un service fédéral comparable, 20 dans un centre de santé mentale, et 1 après un rappel par SMS. Les autres chiffres sont des estimations : indiquez ce que vous voyez lors de vos propres journées.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>number {number} {name}</source>
        <translation>numéro {number} {name}</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>can move</source>
        <translation>peut encore bouger</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>&amp;Plan the day</source>
        <translation>&amp;Planifier la journée</translation>
    </message>
    <message>
        <source>&amp;Stop planning</source>
        <translation>A&amp;rrêter la planification</translation>
    </message>
    <message>
        <source>Re&amp;hearse the day…</source>
        <translation>&amp;Répéter la journée…</translation>
    </message>
    <message>
        <source>S&amp;lip of this household</source>
        <translation>&amp;Bulletin de ce ménage</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fix or release</source>
        <translation>Fixer ou libérer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Planifier la journée</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Plan du jour</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Un imprévu…</translation>
    </message>
    <message>
        <source>&amp;Cut this visit</source>
        <translation>&amp;Couper cette visite</translation>
    </message>
    <message>
        <source>Cut the whole &amp;household</source>
        <translation>Couper tout le &amp;ménage</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Fi&amp;x or release</source>
        <translation>Fi&amp;xer ou libérer</translation>
    </message>
    <message>
        <source>This landlord on another &amp;day…</source>
        <translation>Ce bailleur un autre &amp;jour…</translation>
    </message>
    <message>
        <source>Something happ&amp;ened…</source>
        <translation>Un &amp;imprévu…</translation>
    </message>
    <message>
        <source>Lea&amp;ve as it was</source>
        <translation>Lai&amp;sser tel quel</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Nobody is coming yet. Bring in the lists of the referrers.</source>
        <translation>Personne ne vient encore. Importez les listes des orienteurs.</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one on the page Days.</source>
        <translation>Pas encore de journée d&apos;inscription. Planifiez la première à la page Journées.</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Planifier le reste</translation>
    </message>
    <message>
        <source>Looking for the best day…</source>
        <translation>Recherche de la meilleure journée…</translation>
    </message>
    <message>
        <source>{seated} households placed, {wait} min waiting in all</source>
        <translation>{seated} ménages placés, {wait} min d&apos;attente au total</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>{seated} of {all}</source>
        <translation>{seated} sur {all}</translation>
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
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>be there at {arrives}, {starts} to {ends}</source>
        <translation>arrivée {arrives}, de {starts} à {ends}</translation>
    </message>
    <message>
        <source>slip printed</source>
        <translation>bulletin imprimé</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placés</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>Most in waiting room</source>
        <translation>Maximum en salle d&apos;attente</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d&apos;attente</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placés</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Proven best: more is not possible</source>
        <translation>Optimum prouvé : impossible de faire mieux</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more.</source>
        <translation>
            <numerusform>%n de plus au maximum.</numerusform>
            <numerusform>%n de plus au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Break</source>
        <translation>Pause de midi</translation>
    </message>
</context>
<context>
    <name>BookSheet</name>
    <message>
        <source>Book an appointment</source>
        <translation>Réserver un rendez-vous</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Personne d&apos;autre ne bouge. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>This household has a place on {day} at {time}.</source>
        <translation>Ce ménage a déjà une place le {day} à {time}.</translation>
    </message>
    <message>
        <source>Its slip is printed: release it first, and print a new one after booking.</source>
        <translation>La preuve de rendez-vous est imprimée : libérez d&apos;abord la place, puis imprimez une nouvelle preuve après la réservation.</translation>
    </message>
    <message>
        <source>It is fixed: release it first.</source>
        <translation>Elle est fixée : libérez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Booking on that day takes its place.</source>
        <translation>Réserver ce jour-là la remplace.</translation>
    </message>
    <message>
        <source>None of the coming days has room for this.</source>
        <translation>Aucune des journées à venir n&apos;a de place pour cela.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>How much later</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Is there (empty: not at all)</source>
        <translation>Présent (vide : pas du tout)</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Desk {number}, {landlord}</source>
        <translation>Guichet {number}, {landlord}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Errors as Excel</source>
        <translation>Erreurs en Excel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The program has matched the columns. Change what is not right.</source>
        <translation>Le programme a reconnu les colonnes. Modifiez ce qui n&apos;est pas correct.</translation>
    </message>
    <message>
        <source>heading in row {row}</source>
        <translation>titres à la ligne {row}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Meaning of {heading}</source>
        <translation>Signification de {heading}</translation>
    </message>
    <message>
        <source>Ticked for {landlord}</source>
        <translation>Coche pour {landlord}</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Change day</source>
        <translation>Modifier la journée</translation>
    </message>
    <message>
        <source>Book an interpreter</source>
        <translation>Réserver un interprète</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Arrive before</source>
        <translation>Arriver avant</translation>
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
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}, nobody yet</source>
        <translation>{asked}, encore personne</translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n interprète</numerusform>
            <numerusform>%n interprètes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySelector</name>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>No day planned</source>
        <translation>Pas de jour planifié</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Change day</source>
        <translation>Modifier la journée</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouvelle journée</translation>
    </message>
    <message>
        <source>Save day</source>
        <translation>Enregistrer la journée</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Appointments keep their times. Ctrl+Z takes this back.</source>
        <translation>Les rendez-vous gardent leurs heures. Ctrl+Z annule ceci.</translation>
    </message>
    <message>
        <source>Fill in the hours of the day.</source>
        <translation>Indiquez les heures de la journée.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Comment entrer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Extra with interpreter</source>
        <translation>Supplément avec interprète</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Arrive before</source>
        <translation>Arriver avant</translation>
    </message>
    <message>
        <source>Late tolerance</source>
        <translation>Tolérance de retard</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
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
        <translation> et </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Jour férié : {name}</translation>
    </message>
    <message>
        <source>Office closed: {name}</source>
        <translation>Bureau fermé : {name}</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation>Tous les {n} mois</translation>
    </message>
    <message>
        <source>{every}, on the last day</source>
        <translation>{every}, le dernier jour</translation>
    </message>
    <message>
        <source>{every}, on day {day}</source>
        <translation>{every}, le {day}</translation>
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
        <translation>Nouvelle journée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>&amp;New day…</source>
        <translation>&amp;Nouvelle journée…</translation>
    </message>
    <message>
        <source>&amp;Change day…</source>
        <translation>&amp;Modifier la journée…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Plan the first day</source>
        <translation>Planifier la première journée</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one, or start a series below.</source>
        <translation>Pas encore de journée d&apos;inscription. Planifiez la première, ou commencez une série ci-dessous.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>{seated} of {all} placed</source>
        <translation>{seated} sur {all} placés</translation>
    </message>
    <message>
        <source>moved from {date}</source>
        <translation>déplacée du {date}</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>Landlord of {desk}</source>
        <translation>Bailleur de {desk}</translation>
    </message>
    <message>
        <source>Hours of {desk}</source>
        <translation>Heures de {desk}</translation>
    </message>
    <message>
        <source>Staff of {desk}</source>
        <translation>Personnel de {desk}</translation>
    </message>
    <message>
        <source>Take away {desk}</source>
        <translation>Supprimer {desk}</translation>
    </message>
</context>
<context>
    <name>DeskRows</name>
    <message>
        <source>Add a desk</source>
        <translation>Ajouter un guichet</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n household(s) move(s)</source>
        <translation>
            <numerusform>%n ménage bouge</numerusform>
            <numerusform>%n ménages bougent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Personne ne bouge</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a place</source>
        <translation>
            <numerusform>%n reçoit une place</numerusform>
            <numerusform>%n reçoivent une place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose(s) the place</source>
        <translation>
            <numerusform>%n perd sa place</numerusform>
            <numerusform>%n perdent leur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) to print again</source>
        <translation>
            <numerusform>%n bulletin à réimprimer</numerusform>
            <numerusform>%n bulletins à réimprimer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>For the households</source>
        <translation>Pour les ménages</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>what each household keeps in hand</source>
        <translation>ce que chaque ménage garde en main</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Papiers à apporter</translation>
    </message>
    <message>
        <source>a sheet per household, handed over in person</source>
        <translation>une feuille par ménage, remise en main propre</translation>
    </message>
    <message>
        <source>Still to hand in</source>
        <translation>Encore à remettre</translation>
    </message>
    <message>
        <source>a sheet per household, after its visit</source>
        <translation>une feuille par ménage, après sa visite</translation>
    </message>
    <message>
        <source>Day pack</source>
        <translation>Dossier du jour</translation>
    </message>
    <message>
        <source>all paper for when the power or the printer fails</source>
        <translation>tout le papier pour une panne de courant ou d&apos;imprimante</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le jour</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>Liste du jour</translation>
    </message>
    <message>
        <source>everybody in order of arrival, for the reception</source>
        <translation>tous dans l&apos;ordre d&apos;arrivée, pour l&apos;accueil</translation>
    </message>
    <message>
        <source>Desk lists</source>
        <translation>Listes par guichet</translation>
    </message>
    <message>
        <source>per desk its own households and papers</source>
        <translation>par guichet ses ménages et documents</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d&apos;appel</translation>
    </message>
    <message>
        <source>two working days before, with telephone numbers</source>
        <translation>deux jours ouvrables avant, avec numéros de téléphone</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Accompagnateurs</translation>
    </message>
    <message>
        <source>a sheet for each, of who agreed to it</source>
        <translation>une feuille pour chacun, de qui a donné son accord</translation>
    </message>
    <message>
        <source>Booking interpreters</source>
        <translation>Réserver des interprètes</translation>
    </message>
    <message>
        <source>each language in one block, and until when it is free</source>
        <translation>chaque langue en un bloc, et jusqu&apos;à quand l&apos;annulation est gratuite</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Documents manquants</translation>
    </message>
    <message>
        <source>per family, with the date that was promised</source>
        <translation>par famille, avec la date promise</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>as on the page of candidates</source>
        <translation>comme à la page Candidats</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>for the files, 21 to a sheet of 63.5 by 38.1 mm</source>
        <translation>pour les dossiers, 21 par feuille de 63,5 sur 38,1 mm</translation>
    </message>
    <message>
        <source>To type in afterwards</source>
        <translation>À encoder après</translation>
    </message>
    <message>
        <source>to note a day by hand on</source>
        <translation>pour noter une journée à la main</translation>
    </message>
    <message>
        <source>For announcing</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>opens in any calendar (.ics)</source>
        <translation>s&apos;ouvre dans tout agenda (.ics)</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>A4, with the next day in words</source>
        <translation>A4, avec le jour en toutes lettres</translation>
    </message>
    <message>
        <source>Letters to referrers</source>
        <translation>Lettres aux services</translation>
    </message>
    <message>
        <source>per referrer, with their households or lines to fill in</source>
        <translation>par service, avec ses ménages ou des lignes à remplir</translation>
    </message>
    <message>
        <source>Mail text</source>
        <translation>Texte de courriel</translation>
    </message>
    <message>
        <source>to copy into a message, without names</source>
        <translation>à copier dans un message, sans noms</translation>
    </message>
    <message>
        <source>Calendar file of the day</source>
        <translation>Fichier d&apos;agenda du jour</translation>
    </message>
    <message>
        <source>Calendar file of the series</source>
        <translation>Fichier d&apos;agenda de la série</translation>
    </message>
</context>
<context>
    <name>DoublesStep</name>
    <message>
        <source>Nobody seems to be there twice.</source>
        <translation>Personne ne semble figurer deux fois.</translation>
    </message>
    <message>
        <source>already in the office</source>
        <translation>déjà dans le bureau</translation>
    </message>
    <message>
        <source>number {number} of this day</source>
        <translation>numéro {number} de cette journée</translation>
    </message>
    <message>
        <source>One household: fill in what the first one lacks</source>
        <translation>Un ménage : compléter ce qui manque au premier</translation>
    </message>
    <message>
        <source>Two households: keep both</source>
        <translation>Deux ménages : garder les deux</translation>
    </message>
    <message>
        <source>Leave the second one out</source>
        <translation>Ignorer le second</translation>
    </message>
    <message>
        <source>row {row} of {file}</source>
        <translation>ligne {row} de {file}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Bailleurs</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s), {minutes} min in all</source>
        <translation>
            <numerusform>%n ménage, {minutes} min en tout</numerusform>
            <numerusform>%n ménages, {minutes} min en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}, at {time}</source>
        <translation>{count} au plus, à {time}</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>Personne n’a encore de place.</translation>
    </message>
    <message>
        <source>{seated} of {all} placed; more is not possible, proven.</source>
        <translation>{seated} sur {all} placés ; plus n’est pas possible, c’est prouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{seated} of {all} placed; at most %n more.</source>
        <translation>
            <numerusform>{seated} sur {all} placés ; %n de plus au maximum.</numerusform>
            <numerusform>{seated} sur {all} placés ; %n de plus au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>CSV, TXT or XLSX, up to 20 MB each. Drop them here or choose them.</source>
        <translation>CSV, TXT ou XLSX, 20 Mo au plus. Déposez-les ici ou choisissez-les.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>The slip of {number} is printed. Released, it no longer counts and has to be printed again.</source>
        <translation>Le bulletin de {number} est imprimé. Une fois libéré, il ne compte plus et doit être réimprimé.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>There is no other day yet. Plan one on the page Days first.</source>
        <translation>Il n’y a pas encore d’autre jour. Planifiez-en d’abord un à la page Jours.</translation>
    </message>
    <message>
        <source>{number} sees {landlord} on another day:</source>
        <translation>{number} voit {landlord} un autre jour :</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help: {page}</source>
        <translation>Aide : {page}</translation>
    </message>
    <message>
        <source>Enter does what is chosen. Ctrl+K finds everything.</source>
        <translation>Enter exécute ce qui est choisi. Ctrl+K trouve tout.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The chosen day as it is planned: a column for each desk, the time from top to bottom. Have the day planned, move visits by hand, and fix what must stay.</source>
        <translation>Le jour choisi tel qu’il est planifié : une colonne par guichet, l’heure de haut en bas. Faites planifier le jour, déplacez des visites à la main et fixez ce qui doit rester.</translation>
    </message>
    <message>
        <source>All registration days and the series they belong to. Plan a day, change its hours and desks, or book interpreters.</source>
        <translation>Tous les jours d’inscription et la série dont ils font partie. Planifiez un jour, modifiez ses heures et ses guichets, ou réservez des interprètes.</translation>
    </message>
    <message>
        <source>Who comes on the chosen day. Bring in the lists of referrers, look at a household&apos;s route, and print its slip.</source>
        <translation>Qui vient le jour choisi. Importez les listes des services qui orientent, regardez le parcours d’un ménage et imprimez son bulletin.</translation>
    </message>
    <message>
        <source>Every slip and list of the chosen day on paper. Look at it first, then print it or save it as PDF.</source>
        <translation>Chaque bulletin et chaque liste du jour choisi sur papier. Regardez d’abord, puis imprimez ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>The name and phone of the office, and the language and colours of this window.</source>
        <translation>Le nom et le téléphone du bureau, et la langue et les couleurs de cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adulte</numerusform>
            <numerusform>%n adultes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Guichet accessible</translation>
    </message>
    <message>
        <source>Only {hours}</source>
        <translation>Seulement {hours}</translation>
    </message>
    <message>
        <source>{language}, {name}</source>
        <translation>{language}, {name}</translation>
    </message>
    <message>
        <source>Interpreter {language}</source>
        <translation>Interprète {language}</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
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
        <translation>{minutes}, après {wait} min d&apos;attente</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>No appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Parti plus tôt</translation>
    </message>
    <message>
        <source>reference tenant</source>
        <translation>locataire de référence</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>other adult</source>
        <translation>autre adulte</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
</context>
<context>
    <name>HouseholdsPage</name>
    <message>
        <source>&amp;Import lists…</source>
        <translation>&amp;Importer des listes…</translation>
    </message>
    <message>
        <source>S&amp;lip of this household</source>
        <translation>&amp;Bulletin de ce ménage</translation>
    </message>
    <message>
        <source>&amp;Print this list</source>
        <translation>&amp;Imprimer cette liste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Import the first list</source>
        <translation>Importer la première liste</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet. Bring in the lists of the referrers.</source>
        <translation>Personne ne vient encore ce jour-là. Importez les listes des orienteurs.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Personne ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Pers.</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Book this household…</source>
        <translation>&amp;Réserver pour ce ménage…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Prefix of the name</source>
        <translation>Particule</translation>
    </message>
    <message>
        <source>Family name and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>First name and family name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Family in words</source>
        <translation>Ménage en mots</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>One landlord</source>
        <translation>Un bailleur</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>When not available</source>
        <translation>Quand indisponible</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible à partir de</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Disponible jusqu&apos;à</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Fauteuil roulant</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Referrer (not imported)</source>
        <translation>Orienteur (non importé)</translation>
    </message>
    <message>
        <source>National number (never imported)</source>
        <translation>Numéro national (jamais importé)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Doubles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing is kept yet. After importing, Ctrl+Z takes it all back.</source>
        <translation>Rien n&apos;est encore enregistré. Après l&apos;importation, Ctrl+Z annule tout.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>Ctrl+Z annule toute l&apos;importation.</translation>
    </message>
    <message>
        <source>On to columns</source>
        <translation>Vers les colonnes</translation>
    </message>
    <message>
        <source>On to check</source>
        <translation>Vers le contrôle</translation>
    </message>
    <message>
        <source>On to doubles</source>
        <translation>Vers les doubles</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Errors as Excel</source>
        <translation>Erreurs en Excel</translation>
    </message>
    <message>
        <source>errors.xlsx</source>
        <translation>erreurs.xlsx</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} ne peut pas être enregistré. Choisissez un autre dossier ou nom.</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Book interpreter</source>
        <translation>Réserver l&apos;interprète</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fill in who interprets.</source>
        <translation>Indiquez qui interprète.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Hours (empty: all day)</source>
        <translation>Heures (vide : toute la journée)</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Take off this day</source>
        <translation>Retirer de cette journée</translation>
    </message>
    <message>
        <source>Booked for this day</source>
        <translation>Réservés pour cette journée</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter {language} {number}</source>
        <translation>Interprète {language} {number}</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} ne peut pas être enregistré. Choisissez un autre dossier ou nom.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Printed, fixed {count}</source>
        <translation>Imprimé, fixe {count}</translation>
    </message>
    <message>
        <source>Can move {count}</source>
        <translation>Peut bouger {count}</translation>
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
        <translation>Plan du jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe.</source>
        <translation>Une erreur s&apos;est produite dans le programme. Ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Find a household or a command…</source>
        <translation>Chercher un ménage ou une commande…</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Keep row</source>
        <translation>Garder la ligne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>In the file: column {column}, &quot;{value}&quot;.</source>
        <translation>Dans le fichier : colonne {column}, « {value} ».</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find a household or command</source>
        <translation>&amp;Chercher un ménage ou une commande</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>Jour &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>Jour &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide pour cette page</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
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
        <translation>Seulement cette visite</translation>
    </message>
    <message>
        <source>Whole household</source>
        <translation>Tout le ménage</translation>
    </message>
    <message>
        <source>{number} {name}: go to a green place with the arrows and press Ctrl+V, or drag it there.</source>
        <translation>{number} {name} : allez à une place verte avec les flèches et Ctrl+V, ou glissez.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} est libre.</translation>
    </message>
    <message>
        <source>This visit cannot be put there.</source>
        <translation>Cette visite ne peut pas aller là.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Échanger les deux</translation>
    </message>
    <message>
        <source>First free place: {time}</source>
        <translation>Première place libre : {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Free places</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Seulement {day}</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Journées à venir</translation>
    </message>
    <message>
        <source>All day long</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Shortest stay</source>
        <translation>Séjour le plus court</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Le plus tôt possible</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Partie de la journée</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>En tête de liste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Be there at</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Parcours</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>{start} desk {desk} {landlord}</source>
        <translation>{start} guichet {desk} {landlord}</translation>
    </message>
    <message>
        <source>There is room on {day}: be there at {time}</source>
        <translation>Il y a de la place le {day} : arrivée à {time}</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Sent lately</source>
        <translation>Envoyés récemment</translation>
    </message>
    <message>
        <source>Again…</source>
        <translation>À nouveau…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>{time} · sent to the printer</source>
        <translation>{time} · envoyé à l&apos;imprimante</translation>
    </message>
    <message>
        <source>{time} · the printer takes long. You can go on working; the document is safe.</source>
        <translation>{time} · l&apos;imprimante prend du temps. Vous pouvez continuer ; le document est en sécurité.</translation>
    </message>
    <message>
        <source>{time} · on its way to the printer</source>
        <translation>{time} · en route vers l&apos;imprimante</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>arrived, waiting</source>
        <translation>arrivé, attend</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au guichet</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) for the calendar.</source>
        <translation>
            <numerusform>%n jour pour l'agenda.</numerusform>
            <numerusform>%n jours pour l'agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file and send it along with a message.</source>
        <translation>Enregistrez le fichier et joignez-le à un message.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
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
        <translation>A5, réduit</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Print the &amp;day pack</source>
        <translation>Imprimer le &amp;dossier du jour</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Enregistrer en &amp;tableau…</translation>
    </message>
    <message>
        <source>Day pack</source>
        <translation>Dossier du jour</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message with Ctrl+V.</source>
        <translation>Copié. Collez-le dans un message avec Ctrl+V.</translation>
    </message>
    <message>
        <source>One household only</source>
        <translation>Un seul ménage</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
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
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>Pas d&apos;imprimante sur ce PC. Enregistrez le document en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>Tous les bailleurs</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Show all households</source>
        <translation>Montrer tous les ménages</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Dès la page</translation>
    </message>
    <message>
        <source>Households of</source>
        <translation>Ménages de</translation>
    </message>
    <message>
        <source>Once its slip is printed, a household&apos;s times do not move any more.</source>
        <translation>Une fois le bulletin imprimé, les heures d&apos;un ménage ne bougent plus.</translation>
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
        <translation>{count} sur 100</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>Rehearse the day</source>
        <translation>Répéter la journée</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Cette journée</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Live this day a thousand times before it comes: who waits, which desk runs over, and how often everybody is home on time.</source>
        <translation>Vivez cette journée mille fois avant qu’elle arrive : qui attend, quel guichet déborde, et combien de fois tout le monde termine à l’heure.</translation>
    </message>
    <message>
        <source>See the same households with visits of 10, 15 and 20 minutes, and with 1, 2 and 3 desks per landlord.</source>
        <translation>Voyez les mêmes ménages avec des visites de 10, 15 et 20 minutes, et avec 1, 2 et 3 guichets par bailleur.</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Répétition en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Only a rehearsal: nothing in the plan changes.</source>
        <translation>Ce n’est qu’une répétition : rien ne change au plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{done} of {of} days</source>
        <translation>{done} journées sur {of}</translation>
    </message>
    <message numerus="yes">
        <source>{day}, rehearsed %n time(s)</source>
        <translation>
            <numerusform>{day}, répétée %n fois</numerusform>
            <numerusform>{day}, répétée %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>This no longer gives number {number} a place: the day changed meanwhile. Nothing was done. Plan the rest anew.</source>
        <translation>Ceci ne donne plus de place au numéro {number} : le jour a changé entre-temps. Rien n’a été fait. Planifiez le reste à nouveau.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message>
        <source>A household did not come</source>
        <translation>Un ménage n’est pas venu</translation>
    </message>
    <message>
        <source>A household came after all</source>
        <translation>Un ménage est venu malgré tout</translation>
    </message>
    <message>
        <source>A household is late</source>
        <translation>Un ménage est en retard</translation>
    </message>
    <message>
        <source>A household wants one landlord more</source>
        <translation>Un ménage veut un bailleur de plus</translation>
    </message>
    <message>
        <source>A household drops a landlord</source>
        <translation>Un ménage renonce à un bailleur</translation>
    </message>
    <message>
        <source>A desk closes early</source>
        <translation>Un guichet ferme plus tôt</translation>
    </message>
    <message>
        <source>A desk has other hours</source>
        <translation>Un guichet a d’autres heures</translation>
    </message>
    <message>
        <source>An interpreter is not there, or not all day</source>
        <translation>Un interprète est absent, ou pas là toute la journée</translation>
    </message>
    <message>
        <source>A companion is not there, or not all day</source>
        <translation>Un accompagnateur est absent, ou pas là toute la journée</translation>
    </message>
    <message>
        <source>The whole day starts later</source>
        <translation>Toute la journée commence plus tard</translation>
    </message>
    <message>
        <source>The whole day starts earlier</source>
        <translation>Toute la journée commence plus tôt</translation>
    </message>
    <message>
        <source>The day moves to another date</source>
        <translation>La journée a lieu à une autre date</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Was: time (desk)</source>
        <translation>Avant : heure (guichet)</translation>
    </message>
    <message>
        <source>Becomes: time (desk)</source>
        <translation>Maintenant : heure (guichet)</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>{time} at desk {desk}, {landlord}</source>
        <translation>{time} au guichet {desk}, {landlord}</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>à réimprimer</translation>
    </message>
</context>
<context>
    <name>ReplanSheet</name>
    <message>
        <source>Plan again</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Nothing changes before you apply it. Ctrl+Z takes it all back.</source>
        <translation>Rien ne change avant que vous l’appliquiez. Ctrl+Z annule tout.</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Qui bouge</translation>
    </message>
    <message>
        <source>Choose what happened; who moves then stands here.</source>
        <translation>Choisissez ce qui s’est passé ; ici apparaît aussitôt qui bouge.</translation>
    </message>
    <message>
        <source>Still looking for better…</source>
        <translation>Cherche encore mieux…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Book interpreters</source>
        <translation>Réserver des interprètes</translation>
    </message>
    <message>
        <source>On to the day plan</source>
        <translation>Vers le plan du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) added</source>
        <translation>
            <numerusform>%n ménage ajouté</numerusform>
            <numerusform>%n ménages ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with somebody known</source>
        <translation>
            <numerusform>%n fusionné avec quelqu&apos;un de connu</numerusform>
            <numerusform>%n fusionnés avec quelqu&apos;un de connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not imported</source>
        <translation>
            <numerusform>%n ligne non importée</numerusform>
            <numerusform>%n lignes non importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody interprets yet for: {languages}.</source>
        <translation>Pas encore d&apos;interprète pour : {languages}.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Overrun per desk</source>
        <translation>Dépassement par guichet</translation>
    </message>
    <message numerus="yes">
        <source>days; at most %n min after closing</source>
        <translation>
            <numerusform>jours ; au plus %n min après la fermeture</numerusform>
            <numerusform>jours ; au plus %n min après la fermeture</numerusform>
        </translation>
    </message>
    <message>
        <source>on average; 1 in 10 longer than {time}</source>
        <translation>en moyenne ; 1 sur 10 plus de {time}</translation>
    </message>
    <message>
        <source>households a day; longest {time}</source>
        <translation>ménages par jour ; au plus {time}</translation>
    </message>
    <message>
        <source>or later on 1 day in 10; {count} absent</source>
        <translation>ou plus tard 1 jour sur 10 ; {count} absents</translation>
    </message>
    <message>
        <source>most at {time}: {usual}, on 1 day in 10 over {busy}</source>
        <translation>maximum à {time} : {usual}, 1 jour sur 10 plus de {busy}</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Everybody on time</source>
        <translation>Tout le monde à l’heure</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Waiting over 30 min</source>
        <translation>Plus de 30 min d’attente</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin de la journée</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>half of the days</source>
        <translation>la moitié des jours</translation>
    </message>
    <message>
        <source>9 days in 10</source>
        <translation>9 jours sur 10</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>of 100 days</source>
        <translation>sur 100 jours</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Overrun, mean</source>
        <translation>Dépassement moyen</translation>
    </message>
    <message>
        <source>1 day in 10 over</source>
        <translation>1 jour sur 10 plus de</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Into the break</source>
        <translation>Dans la pause</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>arrival at the reception</source>
        <translation>arrivée à l&apos;accueil</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Test the scanner</source>
        <translation>Essayer le lecteur</translation>
    </message>
    <message>
        <source>Scan the square on a slip. Any keyboard setting of the scanner will do.</source>
        <translation>Scannez le carré d’un bulletin. Le réglage de clavier du lecteur n’a pas d’importance.</translation>
    </message>
    <message>
        <source>Typed: {typed}. Read: {code}.</source>
        <translation>Tapé : {typed}. Lu : {code}.</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code, but the scanner can be read.</source>
        <translation>Ce n’est pas le code d’un bulletin, mais le lecteur est bien lu.</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>All figures of the plan</source>
        <translation>Tous les chiffres du plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
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
        <translation>Fin</translation>
    </message>
    <message>
        <source>Per landlord</source>
        <translation>Par bailleur</translation>
    </message>
    <message>
        <source>Waiting room per half hour</source>
        <translation>Salle d’attente par demi-heure</translation>
    </message>
    <message>
        <source>Most in the waiting room, per half hour</source>
        <translation>Le plus dans la salle d’attente, par demi-heure</translation>
    </message>
    <message>
        <source>Households in the waiting room</source>
        <translation>Ménages dans la salle d’attente</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Idle between</source>
        <translation>Vide entre-temps</translation>
    </message>
    <message>
        <source>Half hour</source>
        <translation>Demi-heure</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Show all {count} in the list</source>
        <translation>Afficher les {count} dans la liste</translation>
    </message>
    <message>
        <source>This is no slip&apos;s code: a digit is wrong. Read it once more.</source>
        <translation>Ce n’est pas le code d’un bulletin : un chiffre est faux. Relisez-le.</translation>
    </message>
    <message>
        <source>Not everybody was looked at yet…</source>
        <translation>Tous n’ont pas encore été parcourus…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Nobody and nothing fits. Try part of the name.</source>
        <translation>Rien ni personne ne correspond. Essayez une partie du nom.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent to printer {printer}: {document}</source>
        <translation>Envoyé à l&apos;imprimante {printer} : {document}</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>Plan this date</source>
        <translation>Planifier cette date</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Prochaines dates</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>moved to {date}</source>
        <translation>déplacée au {date}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>pas encore planifié</translation>
    </message>
    <message>
        <source>Change series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>No series yet: for example every 2 months, third Thursday</source>
        <translation>Pas encore de série : par exemple tous les 2 mois, troisième jeudi</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Change series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Enregistrer la série</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>jour du mois</translation>
    </message>
    <message>
        <source>the office&apos;s own hours</source>
        <translation>les heures du bureau</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Tous les … mois</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Hours, for example 08:30-12:00, 13:30-17:00</source>
        <translation>Heures, par exemple 08:30-12:00, 13:30-17:00</translation>
    </message>
    <message>
        <source>Desks per landlord</source>
        <translation>Guichets par bailleur</translation>
    </message>
    <message>
        <source>Next six dates</source>
        <translation>Six prochaines dates</translation>
    </message>
    <message>
        <source>Days that are planned already stay as they are.</source>
        <translation>Les journées déjà planifiées restent telles quelles.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone to cancel an appointment</source>
        <translation>Téléphone pour annuler un rendez-vous</translation>
    </message>
    <message>
        <source>Name and phone stand on every slip that is printed from now on.</source>
        <translation>Le nom et le téléphone figurent sur chaque bulletin imprimé à partir de maintenant.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
    </message>
    <message>
        <source>As Windows has it</source>
        <translation>Comme Windows</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Foncé</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Each line is the same households, delays and no-shows, planned anew with other minutes per visit and desks per landlord. Read “Placed” first: a day that leaves people out is easily on time.</source>
        <translation>Chaque ligne reprend les mêmes ménages, retards et absents, replanifiés avec d’autres durées de visite et d’autres guichets par bailleur. Lisez d’abord « Placés » : une journée qui laisse des gens de côté finit facilement à l’heure.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Desks each</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>1 in 10 over</source>
        <translation>1 sur 10 plus de</translation>
    </message>
    <message>
        <source>Over 30 min</source>
        <translation>Plus de 30 min</translation>
    </message>
    <message>
        <source>Worst overrun</source>
        <translation>Pire dépassement</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>{seated} of {all}</source>
        <translation>{seated} sur {all}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>step {now} of {all}: {name}</source>
        <translation>étape {now} sur {all} : {name}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Tick at least one landlord.</source>
        <translation>Cochez au moins un bailleur.</translation>
    </message>
    <message>
        <source>Landlords</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Free from and until</source>
        <translation>Libre de et jusqu&apos;à</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Guichet accessible</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Hours that are kept count too.</source>
        <translation>Les heures réservées comptent aussi.</translation>
    </message>
    <message>
        <source>The printed slip no longer counts.</source>
        <translation>La preuve imprimée ne compte plus.</translation>
    </message>
    <message>
        <source>Release the place it has</source>
        <translation>Libérer la place fixée</translation>
    </message>
</context>
</TS>
