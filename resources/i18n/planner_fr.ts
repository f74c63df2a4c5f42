<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountSheet</name>
    <message>
        <source>Account of {name}</source>
        <translation>Compte de {name}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>As the journal is to name them</source>
        <translation>Comme le journal doit le nommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Whoever is at this PC opens the office, and may do everything. With accounts everybody signs in under their own name and may do what they are there for; the window locks when nobody is at it.</source>
        <translation>Quiconque est à ce PC ouvre le bureau et peut tout faire. Avec des comptes, chacun se connecte sous son propre nom et peut faire ce qui relève de son rôle&#xa0;; la fenêtre se verrouille quand personne n&apos;y est.</translation>
    </message>
    <message>
        <source>Switch accounts on…</source>
        <translation>Activer les comptes…</translation>
    </message>
    <message>
        <source>Print or save the recovery key first (Security): if all passwords are forgotten, only that key opens the office.</source>
        <translation>Imprimez ou enregistrez d&apos;abord la clé de récupération (Sécurité)&#xa0;: si tous les mots de passe sont oubliés, seule cette clé ouvre le bureau.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Connecté en tant que {name}.</translation>
    </message>
    <message>
        <source>Who runs the server gives others access, and another password.</source>
        <translation>C&apos;est qui gère le serveur qui donne accès à d&apos;autres, et un autre mot de passe.</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Mon mot de passe…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gérer les comptes…</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V locks at once; so do locking Windows and putting it to sleep.</source>
        <translation>Ctrl+Maj+V verrouille aussitôt&#xa0;; verrouiller Windows ou le mettre en veille aussi.</translation>
    </message>
    <message>
        <source>Lock this PC&apos;s window after</source>
        <translation>Verrouiller la fenêtre de ce PC après</translation>
    </message>
</context>
<context>
    <name>AccountsSheet</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Switch accounts off…</source>
        <translation>Désactiver les comptes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name} can no longer sign in. What they did stays in the journal under their name.</source>
        <translation>{name} ne pourra plus se connecter. Ce qui a été fait reste dans le journal sous ce nom.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>All accounts and their passwords go. The office opens on this PC without a question again, and everybody may do everything.</source>
        <translation>Tous les comptes et leurs mots de passe disparaissent. Le bureau s&apos;ouvre de nouveau sans question sur ce PC, et chacun peut tout faire.</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>Désactiver les comptes</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nouveau compte…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
</context>
<context>
    <name>AgainSheet</name>
    <message>
        <source>Print again: {document}</source>
        <translation>Réimprimer&#xa0;: {document}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The very same pages come out; slips keep their number and their times.</source>
        <translation>Les mêmes feuilles sortent&#xa0;; les bons gardent leur numéro et leurs heures.</translation>
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
    <name>AppointmentActs</name>
    <message>
        <source>Chan&amp;ge the appointment…</source>
        <translation>&amp;Modifier le rendez-vous…</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Déplacer à un autre jour…</translation>
    </message>
    <message>
        <source>Cance&amp;l the appointment…</source>
        <translation>&amp;Annuler le rendez-vous…</translation>
    </message>
    <message>
        <source>Ta&amp;ke up a cancelled appointment again</source>
        <translation>&amp;Reprendre un rendez-vous annulé</translation>
    </message>
    <message>
        <source>Standb&amp;y list…</source>
        <translation>&amp;Liste de réserve…</translation>
    </message>
    <message>
        <source>This household has no appointment on the chosen day.</source>
        <translation>Ce ménage n’a pas de rendez-vous le jour choisi.</translation>
    </message>
    <message>
        <source>This appointment was cancelled, or nobody came.</source>
        <translation>Ce rendez-vous a été annulé, ou personne n’est venu.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) of the standby list can have a place now.</source>
        <translation>
            <numerusform>%n ménage de la liste de réserve peut avoir une place maintenant.</numerusform>
            <numerusform>%n ménages de la liste de réserve peuvent avoir une place maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Coming appointment</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Fixer un rendez-vous</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Réserver et imprimer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>numéro {n}</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Fixer à nouveau</translation>
    </message>
    <message>
        <source>arrival at the reception</source>
        <translation>arrivée à l&apos;accueil</translation>
    </message>
    <message>
        <source>No appointment yet. F8 books the best place and prints.</source>
        <translation>Pas encore de rendez-vous. F8 réserve la meilleure place et imprime.</translation>
    </message>
    <message>
        <source>Cancelled. F8 books a new appointment.</source>
        <translation>Annulé. F8 fixe un nouveau rendez-vous.</translation>
    </message>
    <message>
        <source>Asked for this day, but without a place. F8 looks for one.</source>
        <translation>Demandé pour ce jour, mais sans place. F8 en cherche une.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>{day}, without a place yet</source>
        <translation>{day}, encore sans place</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Its slip is printed: that paper will not count any more.</source>
        <translation>Son bon est déjà imprimé&#xa0;: ce papier ne comptera plus.</translation>
    </message>
</context>
<context>
    <name>ArriveBox</name>
    <message>
        <source>Who is here? Name or number…</source>
        <translation>Qui est là&#xa0;? Nom ou numéro…</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Qui est attendu</translation>
    </message>
    <message>
        <source>Nobody expected fits this</source>
        <translation>Aucune personne attendue ne correspond</translation>
    </message>
    <message>
        <source>New household, without an appointment</source>
        <translation>Nouveau ménage, sans rendez-vous</translation>
    </message>
    <message>
        <source>without an appointment</source>
        <translation>sans rendez-vous</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Qui est là&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AskedByEditor</name>
    <message>
        <source>Every {kind}</source>
        <translation>Chaque {kind}</translation>
    </message>
    <message>
        <source>Nothing ticked: all landlords ask for it.</source>
        <translation>Rien de coché&#xa0;: tous les bailleurs le demandent.</translation>
    </message>
    <message>
        <source>Only those that are ticked ask for it.</source>
        <translation>Seuls ceux qui sont cochés le demandent.</translation>
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
        <translation>Sur 100 personnes, une dizaine ne vient pas à un service fédéral comparable, 20 dans un centre de santé mentale, et 1 après un rappel par SMS. Les autres chiffres sont des estimations&#xa0;: indiquez ce que vous voyez lors de vos propres journées.</translation>
    </message>
</context>
<context>
    <name>AttendeeSheet</name>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
</context>
<context>
    <name>AwayNotice</name>
    <message>
        <source>The connection with the server is gone. What you see is of {time}, {age}. You can look at everything; changes are possible again as soon as the connection is back.</source>
        <translation>La connexion avec le serveur est coupée. Ce que vous voyez date de {time}, {age}. Vous pouvez tout consulter&#xa0;; modifier sera à nouveau possible dès que la connexion est rétablie.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Copies de réserve</translation>
    </message>
    <message>
        <source>Made every 15 minutes when something changed, when the program closes and before an import. Each is checked as soon as it is written.</source>
        <translation>Faites toutes les 15 minutes si quelque chose a changé, à la fermeture et avant une importation. Chaque copie est vérifiée dès qu&apos;elle est écrite.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Beside the office</source>
        <translation>À côté du bureau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>newest: {at}</source>
        <translation>la plus récente&#xa0;: {at}</translation>
    </message>
    <message>
        <source>This folder cannot be reached now. Until it can, backups are kept beside the office.</source>
        <translation>Ce dossier n&apos;est pas accessible pour l&apos;instant. En attendant, les copies sont gardées à côté du bureau.</translation>
    </message>
    <message>
        <source>The backups are on the same disk as the office. Choose a folder on another disk or a stick, so that they remain when this disk breaks.</source>
        <translation>Les copies sont sur le même disque que le bureau. Choisissez un dossier sur un autre disque ou une clé, pour les garder si ce disque tombe en panne.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des copies de réserve</translation>
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
        <source>&amp;Card, or new household here</source>
        <translation>&amp;Fiche, ou nouveau ménage ici</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Nobody is coming yet. Bring in the lists of the referrers, or add a household.</source>
        <translation>Personne ne vient encore. Importez les listes des orienteurs, ou ajoutez un ménage.</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Planifier le reste</translation>
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
        <translation>Optimum prouvé&#xa0;: impossible de faire mieux</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more.</source>
        <translation>
            <numerusform>%n de plus au maximum.</numerusform>
            <numerusform>%n de plus au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Liste de réserve</translation>
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
        <translation>Le bulletin de rendez-vous est imprimé&#xa0;: libérez d&apos;abord la place, puis imprimez un nouveau bulletin après la réservation.</translation>
    </message>
    <message>
        <source>It is fixed: release it first.</source>
        <translation>Elle est fixée&#xa0;: libérez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Booking on that day takes its place.</source>
        <translation>Réserver ce jour-là la remplace.</translation>
    </message>
    <message>
        <source>Put on the standby list</source>
        <translation>Mettre sur la liste de réserve</translation>
    </message>
    <message>
        <source>Book only</source>
        <translation>Réserver seulement</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Réserver et imprimer</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{day}, without a place yet</source>
        <translation>{day}, encore sans place</translation>
    </message>
    <message>
        <source>It comes on another day already: {days}. A booking here is one more.</source>
        <translation>Il vient déjà un autre jour&#xa0;: {days}. Une réservation ici s’y ajoute.</translation>
    </message>
</context>
<context>
    <name>BookingSide</name>
    <message>
        <source>None of the coming days has room for this.</source>
        <translation>Aucun des prochains jours n’a de place pour cela.</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Its number stays. Ctrl+Z takes it back.</source>
        <translation>Son numéro reste. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Hidden household</source>
        <translation>Ménage masqué</translation>
    </message>
    <message>
        <source>Household without names</source>
        <translation>Ménage sans noms</translation>
    </message>
    <message>
        <source>{first} and {partner}</source>
        <translation>{first} et {partner}</translation>
    </message>
    <message>
        <source>{count} more without a name</source>
        <translation>encore {count} sans nom</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>locataire</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>proxy needed</source>
        <translation>procuration requise</translation>
    </message>
    <message>
        <source>proxy in order</source>
        <translation>procuration en ordre</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes}, then {wait} min waiting</source>
        <translation>{minutes}, puis {wait} min d&apos;attente</translation>
    </message>
    <message>
        <source>{minutes}, end around {end}</source>
        <translation>{minutes}, fin vers {end}</translation>
    </message>
    <message>
        <source>{name}, no consent yet</source>
        <translation>{name}, pas encore d&apos;accord</translation>
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
        <source>Slip printed, times are fixed</source>
        <translation>Bulletin imprimé, heures fixées</translation>
    </message>
    <message>
        <source>The printed slip no longer holds</source>
        <translation>Le bulletin imprimé n&apos;est plus valable</translation>
    </message>
    <message>
        <source>Provisional: slip not printed yet</source>
        <translation>Provisoire&#xa0;: bulletin pas encore imprimé</translation>
    </message>
    <message>
        <source>Interpreter {language}</source>
        <translation>Interprète {language}</translation>
    </message>
    <message>
        <source>Interpreter {language}, {start} to {end}</source>
        <translation>Interprète {language}, {start} à {end}</translation>
    </message>
    <message>
        <source>Slip in Dutch.</source>
        <translation>Bulletin en néerlandais.</translation>
    </message>
    <message>
        <source>Slip in Dutch and {language}.</source>
        <translation>Bulletin en néerlandais et {language}.</translation>
    </message>
    <message>
        <source>a file of its own</source>
        <translation>un dossier à part</translation>
    </message>
    <message>
        <source>Belongs with another file</source>
        <translation>Lié à un autre dossier</translation>
    </message>
    <message>
        <source>Belongs with number {number}</source>
        <translation>Lié au numéro {number}</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Back to the candidates</source>
        <translation>Retour aux candidats</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Retour aux candidats (Esc)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Updated on {day}</source>
        <translation>Mis à jour le {day}</translation>
    </message>
    <message>
        <source>Updated by {who} on {day}</source>
        <translation>Mis à jour par {who} le {day}</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>Autre état</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>No household is open. Choose one on the page Candidates.</source>
        <translation>Aucun ménage n&apos;est ouvert. Choisissez-en un à la page Candidats.</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Réserver et imprimer</translation>
    </message>
    <message>
        <source>&amp;Book the best place and print</source>
        <translation>&amp;Réserver la meilleure place et imprimer</translation>
    </message>
    <message>
        <source>Book, &amp;choosing the place…</source>
        <translation>Réserver en &amp;choisissant la place…</translation>
    </message>
    <message>
        <source>&amp;Slip of this household</source>
        <translation>&amp;Bulletin de ce ménage</translation>
    </message>
    <message>
        <source>&amp;Move the appointment</source>
        <translation>&amp;Déplacer le rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Print the papers…</source>
        <translation>&amp;Imprimer les papiers…</translation>
    </message>
    <message>
        <source>State of the chosen &amp;document…</source>
        <translation>État du &amp;document choisi…</translation>
    </message>
    <message>
        <source>What stands &amp;on the chosen document…</source>
        <translation>Ce qui figure &amp;sur le document choisi…</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>Volet su&amp;ivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Volet précéd&amp;ent</translation>
    </message>
    <message>
        <source>Back to the &amp;candidates</source>
        <translation>Retour aux &amp;candidats</translation>
    </message>
    <message>
        <source>C&amp;hange this household…</source>
        <translation>&amp;Modifier ce ménage…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Linked files…</source>
        <translation>Dossiers l&amp;iés…</translation>
    </message>
    <message>
        <source>Who looked at or changed i&amp;t…</source>
        <translation>Qui l&apos;a consulté ou mo&amp;difié…</translation>
    </message>
    <message>
        <source>&amp;Everything about these people…</source>
        <translation>&amp;Tout sur ces personnes…</translation>
    </message>
    <message>
        <source>E&amp;rase this household…</source>
        <translation>E&amp;ffacer ce ménage…</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The household brings it</source>
        <translation>Le ménage l&apos;apporte</translation>
    </message>
    <message>
        <source>The landlord fetches it</source>
        <translation>Le bailleur le demande lui-même</translation>
    </message>
    <message>
        <source>Signed on the spot</source>
        <translation>Signé sur place</translation>
    </message>
    <message>
        <source>One for the household</source>
        <translation>Un pour le ménage</translation>
    </message>
    <message>
        <source>One for each adult</source>
        <translation>Un par adulte</translation>
    </message>
    <message>
        <source>One for each child</source>
        <translation>Un par enfant</translation>
    </message>
    <message>
        <source>One for each adult who is not there</source>
        <translation>Un par adulte absent</translation>
    </message>
    <message>
        <source>No rule: any date will do</source>
        <translation>Pas de règle&#xa0;: toute date convient</translation>
    </message>
    <message>
        <source>Valid on the day itself</source>
        <translation>Valable le jour même</translation>
    </message>
    <message>
        <source>Signed on the day itself</source>
        <translation>Signé le jour même</translation>
    </message>
    <message>
        <source>At most so many years old</source>
        <translation>Au maximum tant d&apos;années</translation>
    </message>
    <message>
        <source>At most so many days old</source>
        <translation>Au maximum tant de jours</translation>
    </message>
    <message>
        <source>About the last months</source>
        <translation>Sur les derniers mois</translation>
    </message>
    <message>
        <source>Until so many months after leaving</source>
        <translation>Jusqu&apos;à tant de mois après le départ</translation>
    </message>
    <message>
        <source>For a stay of at most so many months</source>
        <translation>Pour un séjour de tant de mois au plus</translation>
    </message>
    <message>
        <source>About the income of so many years ago</source>
        <translation>Sur les revenus d&apos;il y a tant d&apos;années</translation>
    </message>
    <message>
        <source>Something must stand on it</source>
        <translation>Quelque chose doit y figurer</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>à partir du {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu&apos;au {last}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un papier</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Change from a date</source>
        <translation>Modifier à partir d&apos;une date</translation>
    </message>
    <message>
        <source>Ask for it no longer</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>One paper serves all landlords</source>
        <translation>Un papier sert pour tous les bailleurs</translation>
    </message>
    <message>
        <source>Each landlord keeps its own</source>
        <translation>Chaque bailleur garde le sien</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire pour</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Doit être</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s&apos;en charge</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De qui c&apos;est</translation>
    </message>
    <message>
        <source>Before several landlords</source>
        <translation>Chez plusieurs bailleurs</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>never on the slip itself</source>
        <translation>jamais sur le bon lui-même</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Still in Dutch</source>
        <translation>Encore en néerlandais</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>D&apos;où vient la règle</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>&amp;New document…</source>
        <translation>&amp;Nouveau document…</translation>
    </message>
    <message>
        <source>&amp;Change document from a date…</source>
        <translation>&amp;Modifier le document à partir d&apos;une date…</translation>
    </message>
    <message>
        <source>Ask for document no &amp;longer…</source>
        <translation>Ne &amp;plus demander le document…</translation>
    </message>
    <message>
        <source>&amp;Back to the households</source>
        <translation>&amp;Retour aux ménages</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ne plus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Also what has ended</source>
        <translation>Aussi ce qui est terminé</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <source>No document in this group.</source>
        <translation>Aucun document dans ce groupe.</translation>
    </message>
    <message>
        <source>A change holds from the date you choose. Days that are past never change.</source>
        <translation>Une modification vaut à partir de la date choisie. Les jours passés ne changent jamais.</translation>
    </message>
    <message>
        <source>&amp;Panel beside the list</source>
        <translation>&amp;Panneau à côté de la liste</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire pour</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <translation>Que s’est-il passé&#xa0;?</translation>
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
        <translation>Présent (vide&#xa0;: pas du tout)</translation>
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
    <name>ChangeSheet</name>
    <message>
        <source>Change the appointment</source>
        <translation>Modifier le rendez-vous</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Personne d’autre n’est déplacé. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>It has no place yet, and waits for one.</source>
        <translation>Il n’a pas encore de place et en attend une.</translation>
    </message>
    <message>
        <source>There is no place for this now: it goes to the standby list.</source>
        <translation>Il n’y a pas de place pour cela&#xa0;: le ménage passe sur la liste de réserve.</translation>
    </message>
    <message>
        <source>It keeps its place: be there at {time}.</source>
        <translation>Il garde sa place&#xa0;: arrivée à {time}.</translation>
    </message>
    <message>
        <source>It gets another place: be there at {time}.</source>
        <translation>Il reçoit une autre place&#xa0;: arrivée à {time}.</translation>
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
    <name>ClosingSheet</name>
    <message>
        <source>Follow up no longer</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Choisissez un motif…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>It stays in the file, with this reason.</source>
        <translation>Cela reste dans le dossier, avec ce motif.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
</context>
<context>
    <name>ClosingsSheet</name>
    <message>
        <source>Closing days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Note closing day</source>
        <translation>Noter le jour de fermeture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>for instance bridging day</source>
        <translation>par exemple jour de pont</translation>
    </message>
    <message>
        <source>A day that is planned then stays, with a warning beside it.</source>
        <translation>Une journée planifiée à cette date reste, avec un avertissement à côté.</translation>
    </message>
    <message>
        <source>Fill in why the office is closed.</source>
        <translation>Indiquez pourquoi le bureau est fermé.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Jusqu&apos;au (inclus)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Noted already</source>
        <translation>Déjà notés</translation>
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
    <name>CompanionBox</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>CompanionField</name>
    <message>
        <source>New: this name is added to the companions.</source>
        <translation>Nouveau&#xa0;: ce nom est ajouté aux accompagnateurs.</translation>
    </message>
</context>
<context>
    <name>CompanionForm</name>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Hours on this day</source>
        <translation>Heures ce jour-là</translation>
    </message>
</context>
<context>
    <name>CompanionsTab</name>
    <message>
        <source>Companions</source>
        <translation>Accompagnateurs</translation>
    </message>
    <message>
        <source>Households of this companion</source>
        <translation>Ménages de cet accompagnateur</translation>
    </message>
    <message>
        <source>Consent given or not</source>
        <translation>Consentement donné ou non</translation>
    </message>
    <message>
        <source>Without consent a companion is not told when a household comes.</source>
        <translation>Sans consentement, l&apos;accompagnateur n&apos;apprend pas quand le ménage vient.</translation>
    </message>
    <message>
        <source>No household of this day has a companion.</source>
        <translation>Aucun ménage de ce jour n&apos;a d&apos;accompagnateur.</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
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
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>à demander</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>on the spot</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>deux à la fois</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>hors des heures</translation>
    </message>
    <message>
        <source>{count} without consent</source>
        <translation>{count} sans consentement</translation>
    </message>
    <message>
        <source>at the same time as {number:03d}</source>
        <translation>en même temps que {number:03d}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>pas encore de place</translation>
    </message>
    <message>
        <source>Free cancellation was possible until {day} at {time}.</source>
        <translation>L&apos;annulation gratuite était possible jusqu&apos;au {day} à {time}.</translation>
    </message>
    <message>
        <source>Cancelling is free until {day} at {time}.</source>
        <translation>L&apos;annulation est gratuite jusqu&apos;au {day} à {time}.</translation>
    </message>
    <message>
        <source>outside the companion&apos;s hours</source>
        <translation>hors des heures de l&apos;accompagnateur</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Companions and interpreters</source>
        <translation>Accompagnateurs et interprètes</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Accompagnateurs</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Print lists</source>
        <translation>Imprimer les listes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sheets for companions</source>
        <translation>Feuilles pour accompagnateurs</translation>
    </message>
    <message>
        <source>A sheet for each. Who did not agree stands there by number only.</source>
        <translation>Une feuille chacun. Sans consentement, seul le numéro y figure.</translation>
    </message>
    <message>
        <source>Booking sheet for interpreters</source>
        <translation>Feuille de réservation pour interprètes</translation>
    </message>
    <message>
        <source>Each language in one block, without names, and until when to cancel.</source>
        <translation>Chaque langue en un bloc, sans noms, et jusque quand annuler.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Everybody needs it</source>
        <translation>Tout le monde en a besoin</translation>
    </message>
    <message>
        <source>Needed when all of this is true</source>
        <translation>Nécessaire si tout ceci est vrai</translation>
    </message>
    <message>
        <source>Needed when any of this is true</source>
        <translation>Nécessaire si au moins un point est vrai</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Adults, at least</source>
        <translation>Adultes, au moins</translation>
    </message>
    <message>
        <source>Children, at least</source>
        <translation>Enfants, au moins</translation>
    </message>
    <message>
        <source>Adults not there, at least</source>
        <translation>Adultes absents, au moins</translation>
    </message>
    <message>
        <source>Kind of landlord</source>
        <translation>Type de bailleur</translation>
    </message>
    <message>
        <source>Way of registering</source>
        <translation>Mode d&apos;inscription</translation>
    </message>
    <message>
        <source>All of this is true</source>
        <translation>Tout ceci est vrai</translation>
    </message>
    <message>
        <source>Any of this is true</source>
        <translation>Au moins un point est vrai</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Reads: {sentence}</source>
        <translation>En mots&#xa0;: {sentence}</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>not</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>At least how many</source>
        <translation>Combien au moins</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Ajouter une condition à ce groupe</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Retirer cette condition</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Modifié entre-temps par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>{actor} changed this at {time}, after it was put on your screen.</source>
        <translation>{actor} a modifié ceci à {time}, après son affichage sur votre écran.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing is overwritten before you choose.</source>
        <translation>Rien n&apos;est écrasé avant que vous ne choisissiez.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer ma version</translation>
    </message>
    <message>
        <source>Keep what {actor} made of it</source>
        <translation>Garder la version de {actor}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>C&apos;était</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Moving on</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualisations</translation>
    </message>
    <message>
        <source>May be followed to &amp;move on</source>
        <translation>Suivi pour &amp;mobilité accepté</translation>
    </message>
    <message>
        <source>May be followed for &amp;updates</source>
        <translation>Suivi des &amp;actualisations accepté</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
</context>
<context>
    <name>CurrentCard</name>
    <message>
        <source>At the desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nobody. F9 calls who is next.</source>
        <translation>Personne. F9 appelle le suivant.</translation>
    </message>
    <message>
        <source>Called {calls}×</source>
        <translation>Appelé {calls}×</translation>
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
        <translation>Documents pour {landlord}&#xa0;: {ready} sur {asked} en ordre</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>For instance 5/1, 05012027 or +14. Alt+Down opens the calendar.</source>
        <translation>Par exemple 5/1, 05012027 ou +14. Alt+flèche bas ouvre le calendrier.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
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
        <source>Companions and interpreters</source>
        <translation>Aidants et interprètes</translation>
    </message>
    <message>
        <source>No place yet: slips do not say where to come</source>
        <translation>Pas encore de lieu&#xa0;: les bulletins ne disent pas où venir</translation>
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
    <message>
        <source>Proof of registration seen</source>
        <translation>Preuve d’inscription vue</translation>
    </message>
    <message>
        <source>Reason, dates…</source>
        <translation>Motif, dates…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>This household does not come to this landlord.</source>
        <translation>Ce ménage ne vient pas chez ce bailleur.</translation>
    </message>
    <message>
        <source>Entered by hand. Delete goes back to what the desk noted.</source>
        <translation>Encodé à la main. Suppr revient à ce que le guichet a noté.</translation>
    </message>
    <message>
        <source>As the desk noted it on the day.</source>
        <translation>Comme le guichet l’a noté ce jour-là.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
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
        <source>Fill in the place as well: an address alone is not kept.</source>
        <translation>Indiquez aussi le lieu&#xa0;: une adresse seule n’est pas conservée.</translation>
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
        <source>Kind of day</source>
        <translation>Type de journée</translation>
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
    <message>
        <source>Booking cannot close after the day itself.</source>
        <translation>Les réservations ne peuvent pas fermer après le jour même.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>So many households at most can be booked</source>
        <translation>Autant de ménages au plus peuvent être réservés</translation>
    </message>
    <message>
        <source>Booking closes on</source>
        <translation>Réservations jusqu’au</translation>
    </message>
    <message>
        <source>Most households</source>
        <translation>Ménages au plus</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Nobody comes on this day, so there is nothing to enter.</source>
        <translation>Personne ne vient ce jour-là, il n’y a donc rien à encoder.</translation>
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
        <translation>Jour férié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Office closed: {name}</source>
        <translation>Bureau fermé&#xa0;: {name}</translation>
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
    <message>
        <source>How long a household sits at a desk</source>
        <translation>Combien de temps un ménage reste à un guichet</translation>
    </message>
    <message>
        <source>Between two households at the same desk</source>
        <translation>Entre deux ménages au même guichet</translation>
    </message>
    <message>
        <source>To walk from one desk to the next</source>
        <translation>Pour aller d’un guichet au suivant</translation>
    </message>
    <message>
        <source>So much longer is a visit with an interpreter</source>
        <translation>Une visite avec interprète dure autant de plus</translation>
    </message>
    <message>
        <source>How long the reception takes, before the landlords</source>
        <translation>Combien de temps prend l’accueil, avant les bailleurs</translation>
    </message>
    <message>
        <source>So long before its first desk a household has to be there, says its slip</source>
        <translation>Un ménage doit être là autant de temps avant le premier guichet&#xa0;: son bulletin le dit</translation>
    </message>
    <message>
        <source>Who is no later than this keeps the route of its slip</source>
        <translation>Qui n’a pas plus de retard garde le parcours de son bulletin</translation>
    </message>
    <message>
        <source>The plan lets nobody wait longer than this in all, between its desks</source>
        <translation>Le plan ne laisse personne attendre plus longtemps, tous guichets compris</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
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
        <source>C&amp;opy this day…</source>
        <translation>C&amp;opier cette journée…</translation>
    </message>
    <message>
        <source>C&amp;losing days of the office…</source>
        <translation>Jours de fe&amp;rmeture du bureau…</translation>
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
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Remove this day…</source>
        <translation>&amp;Supprimer cette journée…</translation>
    </message>
    <message>
        <source>info session</source>
        <translation>moment d’info</translation>
    </message>
</context>
<context>
    <name>DeskEditor</name>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
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
        <translation>comme la journée</translation>
    </message>
    <message>
        <source>How long a visit at this desk takes</source>
        <translation>Durée d&apos;une visite à ce guichet</translation>
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
        <source>Minutes of a visit at {desk}</source>
        <translation>Minutes d&apos;une visite à {desk}</translation>
    </message>
    <message>
        <source>Staff of {desk}</source>
        <translation>Personnel de {desk}</translation>
    </message>
    <message>
        <source>Take away {desk}</source>
        <translation>Supprimer {desk}</translation>
    </message>
    <message>
        <source>kept hours</source>
        <translation>heures gardées</translation>
    </message>
    <message>
        <source>Kept for people without an appointment</source>
        <translation>Gardé pour ceux qui viennent sans rendez-vous</translation>
    </message>
    <message>
        <source>Hours of {desk} kept for people without an appointment</source>
        <translation>Heures de {desk} gardées pour ceux qui viennent sans rendez-vous</translation>
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
    <name>DeskTile</name>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n&apos;attend</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu&apos;à {time}</translation>
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
        <source>Called {calls}×</source>
        <translation>Appelé {calls}×</translation>
    </message>
    <message>
        <source>Calls nobody</source>
        <translation>N&apos;appelle personne</translation>
    </message>
    <message>
        <source>Nobody next</source>
        <translation>Personne ensuite</translation>
    </message>
    <message>
        <source>Best choice now</source>
        <translation>Meilleur choix maintenant</translation>
    </message>
    <message>
        <source>Next  {household}</source>
        <translation>Ensuite  {household}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Still to hand in</source>
        <translation>Encore à remettre</translation>
    </message>
    <message>
        <source>All papers to bring</source>
        <translation>Tout ce qu&apos;il faut apporter</translation>
    </message>
    <message>
        <source>Print the papers</source>
        <translation>Imprimer les papiers</translation>
    </message>
    <message>
        <source>Hand it over in person: it names private papers.</source>
        <translation>À remettre en personne&#xa0;: il nomme des documents privés.</translation>
    </message>
    <message>
        <source>Saved, but no place of that day fits any more. F8 looks for another.</source>
        <translation>Enregistré, mais plus aucune place de ce jour ne convient. F8 en cherche une autre.</translation>
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
        <source>Everybody keeps hour and desk, on another date</source>
        <translation>Chacun garde son heure et son guichet, à une autre date</translation>
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
        <source>For the households</source>
        <translation>Pour les ménages</translation>
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
    <message>
        <source>For the info session</source>
        <translation>Pour le moment d’info</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>to be signed by who comes</source>
        <translation>à signer par les présents</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>a page for everybody who was there</source>
        <translation>une page pour chaque personne présente</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>a letter for each organisation, with lines to fill in</source>
        <translation>une lettre par organisation, avec des lignes à remplir</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print about documents</source>
        <translation>Imprimer au sujet des documents</translation>
    </message>
    <message>
        <source>&amp;Tick the chosen paper</source>
        <translation>&amp;Cocher le papier choisi</translation>
    </message>
    <message>
        <source>Fill in &amp;date, months or promise…</source>
        <translation>Compléter &amp;date, mois ou promesse…</translation>
    </message>
    <message>
        <source>To the papers, and &amp;back</source>
        <translation>Aller aux papiers, et &amp;revenir</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>C&amp;hercher dans cette liste</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>Afficher de nouveau &amp;tout le monde</translation>
    </message>
    <message>
        <source>&amp;Print sheets or the call list…</source>
        <translation>&amp;Imprimer les feuilles ou la liste d&apos;appels…</translation>
    </message>
    <message>
        <source>&amp;List of documents</source>
        <translation>&amp;Liste des documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet, so there are no documents to see to.</source>
        <translation>Personne ne vient encore ce jour-là. Il n&apos;y a donc pas encore de documents à vérifier.</translation>
    </message>
    <message>
        <source>No household fits these filters.</source>
        <translation>Aucun ménage ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Liste des documents</translation>
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
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
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
        <source>Open the household&apos;s &amp;card</source>
        <translation>Ouvrir la &amp;fiche du ménage</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Use this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Households that look like this one</source>
        <translation>Ménages qui ressemblent à celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n known household(s)</source>
        <translation>
            <numerusform>Ressemble à %n ménage connu</numerusform>
            <numerusform>Ressemble à %n ménages connus</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden household</source>
        <translation>ménage masqué</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
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
        <translation>Un ménage&#xa0;: compléter ce qui manque au premier</translation>
    </message>
    <message>
        <source>Two households: keep both</source>
        <translation>Deux ménages&#xa0;: garder les deux</translation>
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
    <name>EditSheet</name>
    <message>
        <source>Change household</source>
        <translation>Modifier le ménage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back as a whole.</source>
        <translation>Ctrl+Z annule le tout en une fois.</translation>
    </message>
    <message>
        <source>With those who have no name here. Who has a name is always counted.</source>
        <translation>Y compris ceux qui n&apos;ont pas de nom ici. Qui a un nom est toujours compté.</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase this household</source>
        <translation>Effacer ce ménage</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n named person(s)</source>
        <translation>
            <numerusform>%n personne nommée</numerusform>
            <numerusform>%n personnes nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n convocation</numerusform>
            <numerusform>%n convocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n ligne du journal</numerusform>
            <numerusform>%n lignes du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes: {what}.</source>
        <translation>Seront effacés&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n past appointment(s) stay as a count, without a name.</source>
        <translation>
            <numerusform>%n rendez-vous passé reste comme chiffre, sans nom.</numerusform>
            <numerusform>%n rendez-vous passés restent comme chiffre, sans nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked file(s) stay as they are.</source>
        <translation>
            <numerusform>%n dossier lié reste tel quel.</numerusform>
            <numerusform>%n dossiers liés restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The appointment on {day} is cancelled; its places are free.</source>
        <translation>Le rendez-vous du {day} est annulé&#xa0;; les places sont libérées.</translation>
    </message>
    <message>
        <source>Nothing brings this back, no backup either, and nothing done before can be undone.</source>
        <translation>Rien ne ramène ces données, pas même une sauvegarde, et rien de ce qui précède ne pourra être annulé.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Everything about these people</source>
        <translation>Tout sur ces personnes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The whole household</source>
        <translation>Tout le ménage</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>À propos de qui</translation>
    </message>
    <message>
        <source>About one person: the names and papers of the others are left out. Of linked files only how many there are.</source>
        <translation>Pour une personne&#xa0;: sans les noms ni les documents des autres. Des dossiers liés, seulement le nombre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A PDF to read and a JSON file with the same. That it was made is noted.</source>
        <translation>Un PDF à lire et un fichier JSON au même contenu. L&apos;opération est notée.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
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
        <source>{seated} of {all} placed  ·  longest wait {wait} min  ·  at most {peak} in the waiting room  ·  end {ends}</source>
        <translation>{seated} sur {all} placés  ·  attente maximale {wait} min  ·  au plus {peak} en salle d&apos;attente  ·  fin {ends}</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>Personne n’a encore de place.</translation>
    </message>
    <message>
        <source>{seated} of {all} placed; more is not possible, proven.</source>
        <translation>{seated} sur {all} placés&#xa0;; plus n’est pas possible, c’est prouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{seated} of {all} placed; at most %n more.</source>
        <translation>
            <numerusform>{seated} sur {all} placés&#xa0;; %n de plus au maximum.</numerusform>
            <numerusform>{seated} sur {all} placés&#xa0;; %n de plus au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Rapport en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Enregistrer en &amp;tableau…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport en PDF…</translation>
    </message>
    <message>
        <source>Introduction and signals</source>
        <translation>Introduction et signaux</translation>
    </message>
    <message>
        <source>Figures {first} to {last}</source>
        <translation>Chiffres {first} au {last}</translation>
    </message>
    <message>
        <source>&amp;Limits of the signals…</source>
        <translation>&amp;Limites des signaux…</translation>
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
    <name>FindSheet</name>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Dossiers trouvés</translation>
    </message>
    <message>
        <source>Name, birth date or phone of the other file</source>
        <translation>Nom, date de naissance ou téléphone de l’autre dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Looks like this one:</source>
        <translation>Ressemble à ce ménage&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Personne ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>hidden household</source>
        <translation>ménage masqué</translation>
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
    <name>FirstAccountSheet</name>
    <message>
        <source>Switch accounts on</source>
        <translation>Activer les comptes</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>From now on everybody signs in under their own name, and the key of the office lies behind their passwords instead of on this PC. You begin as administrator; then give the others an account each. The recovery key goes on opening the office.</source>
        <translation>Désormais chacun se connecte sous son propre nom, et la clé du bureau se trouve derrière ces mots de passe au lieu d&apos;être sur ce PC. Vous commencez comme gestionnaire&#xa0;; donnez ensuite un compte à chacun des autres. La clé de récupération continue d&apos;ouvrir le bureau.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Nothing is made yet.</source>
        <translation>Rien n&apos;est encore créé.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The office is being made…</source>
        <translation>Le bureau est en cours de création…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Inschrijfdag plans days on which a household registers with several landlords.</source>
        <translation>Inschrijfdag planifie des journées où un ménage s&apos;inscrit auprès de plusieurs bailleurs.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>Name and phone can be changed later in Settings, desks and times per day. After this you print the recovery key: without it nobody can read the file any more once this PC breaks.</source>
        <translation>Le nom et le téléphone se modifient plus tard dans Réglages, les guichets et les durées par journée. Ensuite, vous imprimez la clé de récupération&#xa0;: sans elle, personne ne peut plus lire le fichier si ce PC tombe en panne.</translation>
    </message>
    <message>
        <source>An office on a server</source>
        <translation>Un bureau sur un serveur</translation>
    </message>
    <message>
        <source>Every PC opens the same address; what one changes, the others see at once.</source>
        <translation>Chaque PC ouvre la même adresse&#xa0;; ce que l&apos;un modifie, les autres le voient aussitôt.</translation>
    </message>
    <message>
        <source>Make office</source>
        <translation>Créer le bureau</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Open an office that is there</source>
        <translation>Ouvrir un bureau existant</translation>
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
        <translation>{number} voit {landlord} un autre jour&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>complete on {date}</source>
        <translation>complet le {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>pour le {date}</translation>
    </message>
    <message>
        <source>proof seen</source>
        <translation>preuve vue</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Outcomes of the day</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Reason, dates</source>
        <translation>Motif, dates</translation>
    </message>
    <message>
        <source>For the landlord</source>
        <translation>Pour le bailleur</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Print about follow-up</source>
        <translation>Imprimer le suivi</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>For the landlord…</source>
        <translation>Pour le bailleur…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Enter &amp;outcome, or tick proof</source>
        <translation>Encoder le &amp;résultat, ou cocher la preuve</translation>
    </message>
    <message>
        <source>&amp;Reminded today</source>
        <translation>&amp;Relancé aujourd’hui</translation>
    </message>
    <message>
        <source>Follow up &amp;no longer…</source>
        <translation>&amp;Ne plus suivre…</translation>
    </message>
    <message>
        <source>&amp;Search in this list</source>
        <translation>C&amp;hercher dans cette liste</translation>
    </message>
    <message>
        <source>&amp;Print lists and letters…</source>
        <translation>&amp;Imprimer listes et lettres…</translation>
    </message>
    <message>
        <source>P&amp;anel beside the list</source>
        <translation>P&amp;anneau à côté de la liste</translation>
    </message>
    <message>
        <source>List &amp;for the landlord…</source>
        <translation>Liste &amp;pour le bailleur…</translation>
    </message>
    <message>
        <source>P&amp;anel beside the grid</source>
        <translation>P&amp;anneau à côté de la grille</translation>
    </message>
    <message>
        <source>To the &amp;other list</source>
        <translation>Vers l’&amp;autre liste</translation>
    </message>
    <message>
        <source>{known} of {visits} known</source>
        <translation>{known} sur {visits} connus</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>R&amp;ules of the landlords…</source>
        <translation>&amp;Règles des bailleurs…</translation>
    </message>
    <message>
        <source>Landlord&apos;s list</source>
        <translation>Liste du bailleur</translation>
    </message>
    <message>
        <source>Landlord&apos;s list…</source>
        <translation>Liste du bailleur…</translation>
    </message>
    <message>
        <source>Take over a &amp;landlord&apos;s list…</source>
        <translation>Reprendre la &amp;liste d’un bailleur…</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Était présent</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{typed}” is no date that can be here. Type 5/1/2027, or +14.</source>
        <translation>«&#xa0;{typed}&#xa0;» n&apos;est pas une date possible ici. Tapez 5/1/2027, ou +14.</translation>
    </message>
</context>
<context>
    <name>GoSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à une journée</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>List for the landlord</source>
        <translation>Liste pour le bailleur</translation>
    </message>
    <message>
        <source>What the landlord gets</source>
        <translation>Ce que le bailleur reçoit</translation>
    </message>
    <message>
        <source>Only households that came to this landlord, and only what concerns it. Hand the list over in person or by the way agreed with the landlord; making it is noted.</source>
        <translation>Seulement les ménages venus chez ce bailleur, et seulement ce qui le concerne. Remettez la liste en main propre ou comme convenu avec le bailleur&#xa0;; sa création est notée.</translation>
    </message>
    <message>
        <source>&amp;Landlord</source>
        <translation>&amp;Bailleur</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>No printer on this PC.</source>
        <translation>Aucune imprimante sur ce PC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as Excel or PDF…</source>
        <translation>Enregistrer en Excel ou PDF…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
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
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Complet le</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandsSheet</name>
    <message>
        <source>Who sits at desk {number}?</source>
        <translation>Qui est au guichet {number}&#xa0;?</translation>
    </message>
    <message>
        <source>Note who sits there</source>
        <translation>Noter qui y est</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l&apos;aide</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Ctrl+K finds every household and every command.</source>
        <translation>Ctrl+K trouve chaque ménage et chaque commande.</translation>
    </message>
    <message>
        <source>Quick card…</source>
        <translation>Carte des touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Carte des touches</translation>
    </message>
    <message>
        <source>Every key, on one page.</source>
        <translation>Toutes les touches, sur une page.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Guichet accessible</translation>
    </message>
</context>
<context>
    <name>HouseholdList</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nobody is coming on this day yet. Bring in the lists of the referrers, or add a household.</source>
        <translation>Personne ne vient encore ce jour-là. Importez les listes des orienteurs, ou ajoutez un ménage.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Personne ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Nobody waits for a place on this day.</source>
        <translation>Personne n’attend une place ce jour-là.</translation>
    </message>
    <message>
        <source>No household of this day is like that.</source>
        <translation>Aucun ménage de ce jour n’est dans ce cas.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>Avec une place</translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Liste de réserve</translation>
    </message>
    <message>
        <source>Cancelled or not come</source>
        <translation>Annulé ou pas venu</translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
    <message>
        <source>Book again</source>
        <translation>Fixer à nouveau</translation>
    </message>
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
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Réserver et imprimer</translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
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
        <source>Documents</source>
        <translation>Documents</translation>
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
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucune</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>à partir de {}</translation>
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
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>&amp;Book the best place and print</source>
        <translation>Réserver la &amp;meilleure place et imprimer</translation>
    </message>
    <message>
        <source>Book, &amp;choosing the place…</source>
        <translation>Réserver en &amp;choisissant la place…</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Réserver et imprimer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Print this list</source>
        <translation>&amp;Imprimer cette liste</translation>
    </message>
    <message>
        <source>Only &amp;who waits for a place</source>
        <translation>&amp;Seulement qui attend une place</translation>
    </message>
    <message>
        <source>Merge these two</source>
        <translation>Fusionner ces deux</translation>
    </message>
    <message>
        <source>Standby list</source>
        <translation>Liste de réserve</translation>
    </message>
    <message>
        <source>Open the household&apos;s &amp;card</source>
        <translation>Ouvrir la &amp;fiche du ménage</translation>
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
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Hours (empty: all day)</source>
        <translation>Heures (vide&#xa0;: toute la journée)</translation>
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
    <name>InterpretersTab</name>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Households of this language</source>
        <translation>Ménages de cette langue</translation>
    </message>
    <message>
        <source>Book an interpreter</source>
        <translation>Réserver un interprète</translation>
    </message>
    <message>
        <source>Cancel this interpreter</source>
        <translation>Annuler cet interprète</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>No household of this day asks for an interpreter, and none is booked.</source>
        <translation>Aucun ménage de ce jour ne demande d&apos;interprète, et aucun n&apos;est réservé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>In one block</source>
        <translation>En un bloc</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>À vide</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>pas encore de place</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>Nobody needs the interpreter: {gaps}</source>
        <translation>Personne n&apos;a besoin de l&apos;interprète&#xa0;: {gaps}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Bon aussi en</translation>
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
        <source>Shown by number only</source>
        <translation>Affiché par numéro seul</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>JoiningActs</name>
    <message>
        <source>Mer&amp;ge with another file…</source>
        <translation>&amp;Fusionner avec un autre dossier…</translation>
    </message>
    <message>
        <source>Split this &amp;household…</source>
        <translation>Scinder ce &amp;ménage…</translation>
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
        <translation>Nom, date de naissance ou téléphone</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Is it as written?</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Incident sheet…</source>
        <translation>Fiche d&apos;incident…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>The latest {most}; narrow the search for more.</source>
        <translation>Les {most} dernières&#xa0;; précisez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts: {acts}. Looks at cards: {looks}. Backups that say the same: {copies}.</source>
        <translation>Actes&#xa0;: {acts}. Fiches consultées&#xa0;: {looks}. Sauvegardes concordantes&#xa0;: {copies}.</translation>
    </message>
    <message>
        <source>The journal is as it was written.</source>
        <translation>Le journal est tel qu&apos;il a été écrit.</translation>
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
    <name>KeyCard</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Clé de récupération…</translation>
    </message>
    <message>
        <source>Nobody has printed or saved the recovery key yet.</source>
        <translation>Personne n&apos;a encore imprimé ni enregistré la clé de récupération.</translation>
    </message>
    <message>
        <source>The office&apos;s file and all its backups are encrypted. This PC opens them without a question; any other PC asks for the recovery key. Without that key nobody can read them any more once this PC is gone, so print it and lock it away.</source>
        <translation>Le fichier du bureau et toutes les copies de réserve sont chiffrés. Ce PC les ouvre sans rien demander&#xa0;; tout autre PC demande la clé de récupération. Sans cette clé, personne ne pourra plus les lire si ce PC disparaît&#xa0;: imprimez-la et mettez-la sous clé.</translation>
    </message>
</context>
<context>
    <name>KindPick</name>
    <message>
        <source>Registration day</source>
        <translation>Journée d’inscription</translation>
    </message>
    <message>
        <source>Day for updates</source>
        <translation>Journée d’actualisation</translation>
    </message>
    <message>
        <source>Info session</source>
        <translation>Moment d’info</translation>
    </message>
</context>
<context>
    <name>KnownAtDoor</name>
    <message>
        <source>Without an appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Let in on standby</source>
        <translation>Laisser entrer en réserve</translation>
    </message>
    <message>
        <source>Let in only</source>
        <translation>Laisser entrer seulement</translation>
    </message>
    <message>
        <source>Let in and print</source>
        <translation>Laisser entrer et imprimer</translation>
    </message>
</context>
<context>
    <name>LandlordCard</name>
    <message>
        <source>Landlords</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Landlords…</source>
        <translation>Bailleurs…</translation>
    </message>
    <message>
        <source>A day gets desks of the landlords that take part on its date.</source>
        <translation>Une journée reçoit des guichets des bailleurs qui participent à cette date.</translation>
    </message>
</context>
<context>
    <name>LandlordHome</name>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>Your organisation has no desk on this day.</source>
        <translation>Votre organisation n&apos;a pas de guichet ce jour-là.</translation>
    </message>
</context>
<context>
    <name>LandlordSheet</name>
    <message>
        <source>Landlords</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Save landlord</source>
        <translation>Enregistrer le bailleur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New landlord</source>
        <translation>Nouveau bailleur</translation>
    </message>
    <message>
        <source>Days that are planned keep their desks. Ctrl+Z takes this back.</source>
        <translation>Les journées planifiées gardent leurs guichets. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Takes part from</source>
        <translation>Participe à partir du</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>Plus à partir du</translation>
    </message>
    <message>
        <source>Certain to take part</source>
        <translation>Participation certaine</translation>
    </message>
    <message>
        <source>for instance: De Poort, SVK</source>
        <translation>par exemple&#xa0;: De Poort, SVK</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Sort of landlord</source>
        <translation>&amp;Type de bailleur</translation>
    </message>
    <message>
        <source>Sort of landlord</source>
        <translation>Type de bailleur</translation>
    </message>
    <message>
        <source>&amp;Other names in lists, with commas</source>
        <translation>&amp;Autres noms dans les listes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>no longer from {date}</source>
        <translation>plus à partir du {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>{when}, to be confirmed</source>
        <translation>{when}, à confirmer</translation>
    </message>
    <message>
        <source>housing company</source>
        <translation>société de logement</translation>
    </message>
    <message>
        <source>social housing company</source>
        <translation>société de logement social</translation>
    </message>
    <message>
        <source>social rental agency</source>
        <translation>agence immobilière sociale</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>help desk</source>
        <translation>guichet d&apos;aide</translation>
    </message>
    <message>
        <source>Fill in the landlord&apos;s name.</source>
        <translation>Indiquez le nom du bailleur.</translation>
    </message>
</context>
<context>
    <name>LandlordWindow</name>
    <message>
        <source>Desk of a landlord</source>
        <translation>Guichet d&apos;un bailleur</translation>
    </message>
    <message>
        <source>Sits at the desk</source>
        <translation>Est au guichet</translation>
    </message>
    <message>
        <source>Done, call the next</source>
        <translation>Terminé, appeler le suivant</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Desk {number} · {landlord}</source>
        <translation>Guichet {number} · {landlord}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu&apos;à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Appeler le suivant</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
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
    <name>LimitsSheet</name>
    <message>
        <source>Limits of the signals</source>
        <translation>Limites des signaux</translation>
    </message>
    <message>
        <source>A figure past its limit proposes a sentence for the report.</source>
        <translation>Un chiffre qui dépasse sa limite propose une phrase pour le rapport.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is changed is kept at once; one undo takes it back.</source>
        <translation>Ce que vous modifiez est enregistré aussitôt&#xa0;; une seule annulation le reprend.</translation>
    </message>
    <message>
        <source>Limit: {signal}</source>
        <translation>Limite&#xa0;: {signal}</translation>
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
        <translation>Dossiers liés</translation>
    </message>
    <message>
        <source>Households that were found</source>
        <translation>Ménages trouvés</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Files stay apart: nothing of one is shown on the card of the other.</source>
        <translation>Les dossiers restent séparés&#xa0;: rien de l&apos;un n&apos;apparaît sur la fiche de l&apos;autre.</translation>
    </message>
    <message>
        <source>Link with: name, number or birth date</source>
        <translation>Lier avec&#xa0;: nom, numéro ou date de naissance</translation>
    </message>
    <message>
        <source>Enter links or opens. Ctrl+Z takes it back.</source>
        <translation>Entrée lie ou ouvre. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No file is linked yet.</source>
        <translation>Aucun dossier lié pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Nobody fits these words.</source>
        <translation>Personne ne correspond à ces mots.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A list with a column Number or Name and a column Outcome; dates, reasons and proofs are taken over where there are columns for them.</source>
        <translation>Une liste avec une colonne Numéro ou Nom et une colonne Résultat&#xa0;; dates, motifs et preuves suivent s’il y a des colonnes.</translation>
    </message>
    <message>
        <source>&amp;Landlord that sent the list</source>
        <translation>&amp;Bailleur qui a envoyé la liste</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>est repris</translation>
    </message>
    <message>
        <source>is known already</source>
        <translation>déjà connu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be taken over; one undo takes all back.</source>
        <translation>
            <numerusform>%n ligne sera reprise&#xa0;; une seule annulation remet tout.</numerusform>
            <numerusform>%n lignes seront reprises&#xa0;; une seule annulation remet tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over a landlord&apos;s list</source>
        <translation>Reprendre la liste d’un bailleur</translation>
    </message>
</context>
<context>
    <name>LiveQueue</name>
    <message>
        <source>Who is shown</source>
        <translation>Qui est affiché</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Guichets</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>All is saved, and what you were doing is still there. Somebody else can go on here under their own name.</source>
        <translation>Tout est enregistré et ce que vous faisiez est encore là. Quelqu&apos;un d&apos;autre peut continuer ici sous son propre nom.</translation>
    </message>
    <message>
        <source>All is saved, and what you were doing is still there.</source>
        <translation>Tout est enregistré, et ce que vous faisiez est toujours là.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in the program. What was saved before is safe.</source>
        <translation>Une erreur s&apos;est produite dans le programme. Ce qui était enregistré est en sécurité.</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Save row</source>
        <translation>Enregistrer la ligne</translation>
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
        <translation>Dans le fichier&#xa0;: colonne {column}, «&#xa0;{value}&#xa0;».</translation>
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
        <source>&amp;Companions and interpreters…</source>
        <translation>&amp;Accompagnateurs et interprètes…</translation>
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
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Candidat</translation>
    </message>
    <message>
        <source>&amp;New household…</source>
        <translation>&amp;Nouveau ménage…</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Aller à une journée…</translation>
    </message>
    <message>
        <source>&amp;Quick card…</source>
        <translation>&amp;Carte des touches…</translation>
    </message>
    <message>
        <source>Only who signed in with a password of their own can lock the window.</source>
        <translation>Seul qui s&apos;est identifié avec son propre mot de passe peut verrouiller la fenêtre.</translation>
    </message>
    <message>
        <source>All is saved already: every change is kept at once.</source>
        <translation>Tout est déjà enregistré&#xa0;: chaque changement est conservé aussitôt.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Verrouiller</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two files</source>
        <translation>Fusionner deux dossiers</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>One Ctrl+Z makes it two files again.</source>
        <translation>Un Ctrl+Z en refait deux dossiers.</translation>
    </message>
    <message>
        <source>Both come on {day}. Choose which appointment stays.</source>
        <translation>Les deux viennent le {day}. Choisissez quel rendez-vous reste.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>L’autre dossier</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Après la fusion</translation>
    </message>
    <message>
        <source>{name} (one person)</source>
        <translation>{name} (une personne)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>ce dossier</translation>
    </message>
    <message>
        <source>the other file</source>
        <translation>l’autre dossier</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez-en un</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n document coché</numerusform>
            <numerusform>%n documents cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>From the other file move along: {appointments}, {ticks}, its facts, links and consents. The other file is gone then; of two ticks for one document the better stays.</source>
        <translation>De l’autre dossier viennent aussi&#xa0;: {appointments}, {ticks}, ses faits, liens et accords. L’autre dossier disparaît alors&#xa0;; de deux coches pour un document, la meilleure reste.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move to another day</source>
        <translation>Déplacer à un autre jour</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>Jours à venir</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Actuellement&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move only</source>
        <translation>Déplacer seulement</translation>
    </message>
    <message>
        <source>Move and print</source>
        <translation>Déplacer et imprimer</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Personne d’autre n’est déplacé. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>There is no other day yet. Plan one on the page Days first.</source>
        <translation>Il n’y a pas encore d’autre jour. Planifiez-en d’abord un à la page Jours.</translation>
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
        <source>What it finds there</source>
        <translation>Ce qui est libre</translation>
    </message>
    <message>
        <source>No place free: it goes to the standby list</source>
        <translation>Pas de place libre&#xa0;: le ménage passe sur la liste de réserve</translation>
    </message>
    <message>
        <source>{start} desk {desk} {landlord}</source>
        <translation>{start} guichet {desk} {landlord}</translation>
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
        <translation>{number} {name}&#xa0;: allez à une place verte avec les flèches et Ctrl+V, ou glissez.</translation>
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
        <translation>Première place libre&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>Hide: show the number only</source>
        <translation>Masquer&#xa0;: ne montrer que le numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Néerlandais seulement</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Bulletin aussi en</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The companion may know the hours</source>
        <translation>L&apos;accompagnateur peut connaître les heures</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Guichet accessible</translation>
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
        <source>These belong to an appointment: book one first.</source>
        <translation>Ceci dépend d&apos;un rendez-vous&#xa0;: fixez-en un d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>At least {least} characters; a short sentence is easy to remember.</source>
        <translation>Au moins {least} caractères&#xa0;; une courte phrase se retient bien.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Encore une fois le même</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Nobody can be called now.</source>
        <translation>Personne ne peut être appelé maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>%n document manque</numerusform>
            <numerusform>%n documents manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>attend %n min</numerusform>
            <numerusform>attend %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyComes</name>
    <message>
        <source>To the days</source>
        <translation>Vers les journées</translation>
    </message>
    <message>
        <source>To its list of attendees</source>
        <translation>Vers sa liste de participants</translation>
    </message>
    <message>
        <source>This day is an info session, without desks and households. Who comes stands under Follow-up.</source>
        <translation>Ce jour est un moment d’info, sans guichets ni ménages. Qui vient se trouve sous Suivi.</translation>
    </message>
    <message>
        <source>No registration day yet. Plan the first one.</source>
        <translation>Pas encore de journée d&apos;inscription. Planifiez la première.</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Nouveau ménage</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Plan the rest again…</source>
        <translation>Replanifier le reste…</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Qu&apos;est-ce qui aide&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Put the backup back</source>
        <translation>Remettre la copie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Il y a de la place le {day}&#xa0;: arrivée à {time}</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>À partir de {time}</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>none yet, such as 056 00 00 00</source>
        <translation>aucun, p. ex. 056 00 00 00</translation>
    </message>
    <message>
        <source>Landlords of</source>
        <translation>Bailleurs de</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translation>Nom de votre bureau</translation>
    </message>
    <message>
        <source>Phone to cancel an appointment</source>
        <translation>Téléphone pour annuler</translation>
    </message>
    <message>
        <source>Name and phone stand on every slip, the logo on letters and posters.</source>
        <translation>Le nom et le téléphone figurent sur chaque convocation, le logo sur les lettres et les affiches.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Desks of each landlord</source>
        <translation>Guichets par bailleur</translation>
    </message>
    <message>
        <source>Length of a visit</source>
        <translation>Durée d&apos;une visite</translation>
    </message>
    <message>
        <source>A new day begins with these; each day can have others.</source>
        <translation>Une nouvelle journée commence avec ces valeurs&#xa0;; chaque journée peut en avoir d&apos;autres.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Où se trouve le fichier</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Autre emplacement…</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>hidden</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>Came to {landlord} on {date}</source>
        <translation>Venu chez {landlord} le {date}</translation>
    </message>
    <message>
        <source>Enter outcome…</source>
        <translation>Encoder le résultat…</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Relancé aujourd’hui</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Follow up no longer…</source>
        <translation>Ne plus suivre…</translation>
    </message>
    <message>
        <source>How to reach it is on the card.</source>
        <translation>Les coordonnées sont sur la fiche.</translation>
    </message>
    <message>
        <source>no phone number known</source>
        <translation>pas de numéro de téléphone connu</translation>
    </message>
    <message>
        <source>with {companion}</source>
        <translation>avec {companion}</translation>
    </message>
    <message>
        <source>promised by {date}</source>
        <translation>promis pour le {date}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Était attendu le {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Attendu le {date}</translation>
    </message>
    <message>
        <source>Last reminded on {date}</source>
        <translation>Dernière relance le {date}</translation>
    </message>
    <message>
        <source>Comes again on {date}</source>
        <translation>Revient le {date}</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Preuve vue</translation>
    </message>
    <message>
        <source>Update done</source>
        <translation>Actualisation faite</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Retirer de ce groupe</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Call list by household</source>
        <translation>Liste d’appels par ménage</translation>
    </message>
    <message>
        <source>Call list by companion</source>
        <translation>Liste d’appels par accompagnateur</translation>
    </message>
    <message>
        <source>Call list by landlord</source>
        <translation>Liste d’appels par bailleur</translation>
    </message>
    <message>
        <source>Phone numbers and what is still open.</source>
        <translation>Numéros de téléphone et ce qui reste à faire.</translation>
    </message>
    <message>
        <source>One page for each household, in Dutch.</source>
        <translation>Une page par ménage, en néerlandais.</translation>
    </message>
    <message>
        <source>Letters to all that are shown</source>
        <translation>Lettres à tous ceux affichés</translation>
    </message>
    <message>
        <source>Letter to number {number:03d}</source>
        <translation>Lettre au numéro {number:03d}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Name, number or phone</source>
        <translation>Nom, n° ou téléphone</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Files to follow up</source>
        <translation>Dossiers à suivre</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is open: every file of the days so far is finished, or has a reason.</source>
        <translation>Rien n’est ouvert&#xa0;: chaque dossier des journées passées est terminé, ou a un motif.</translation>
    </message>
    <message>
        <source>No file fits these filters.</source>
        <translation>Aucun dossier ne correspond à ces filtres.</translation>
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
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>Tous les bailleurs</translation>
    </message>
    <message>
        <source>All companions</source>
        <translation>Tous les accompagnateurs</translation>
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
        <translation>{time} · l&apos;imprimante prend du temps. Vous pouvez continuer&#xa0;; le document est en sécurité.</translation>
    </message>
    <message>
        <source>{time} · on its way to the printer</source>
        <translation>{time} · en route vers l&apos;imprimante</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Sent to printer {printer}: {document}</source>
        <translation>Envoyé à l&apos;imprimante {printer}&#xa0;: {document}</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>How did it end?</source>
        <translation>Comment cela s&apos;est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>{who} at desk {desk}, {landlord}</source>
        <translation>{who} au guichet {desk}, {landlord}</translation>
    </message>
    <message>
        <source>End and call the next</source>
        <translation>Terminer et appeler le suivant</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Tick at least one paper that is missing, or choose another outcome.</source>
        <translation>Cochez au moins un document manquant, ou choisissez un autre résultat.</translation>
    </message>
    <message>
        <source>Which papers does {landlord} still want to see?</source>
        <translation>Quels documents {landlord} veut-il encore voir&#xa0;?</translation>
    </message>
    <message>
        <source>This landlord asks no papers.</source>
        <translation>Ce bailleur ne demande aucun document.</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis pour le</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Panel beside the page</source>
        <translation>&amp;Panneau à côté de la page</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
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
        <source>Household card</source>
        <translation>Fiche d&apos;un ménage</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PaperCounts</name>
    <message>
        <source>{ready} of {asked} documents in order</source>
        <translation>{ready} documents sur {asked} en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Fill in a paper</source>
        <translation>Compléter un papier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Date sur le document</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>nothing asked</source>
        <translation>rien de demandé</translation>
    </message>
    <message>
        <source>for {date}</source>
        <translation>pour le {date}</translation>
    </message>
    <message>
        <source>without name ({count})</source>
        <translation>sans nom ({count})</translation>
    </message>
    <message>
        <source>Sheets of all in the list</source>
        <translation>Feuilles de toute la liste</translation>
    </message>
    <message>
        <source>For each household what is missing, expired or promised.</source>
        <translation>Par ménage, ce qui manque, n&apos;est plus valable ou est promis.</translation>
    </message>
    <message>
        <source>Call list as shown</source>
        <translation>Liste d&apos;appels comme affichée</translation>
    </message>
    <message>
        <source>For the office: phone numbers and what is still open.</source>
        <translation>Pour le bureau&#xa0;: téléphones et ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Sheet of number {number:03d}</source>
        <translation>Feuille du numéro {number:03d}</translation>
    </message>
    <message>
        <source>Only the household that is chosen.</source>
        <translation>Seulement le ménage choisi.</translation>
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
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the papers to bring</source>
        <translation>Imprimer les papiers à apporter</translation>
    </message>
    <message>
        <source>No document is asked for: nobody is to be seen on this day.</source>
        <translation>Aucun document n&apos;est demandé&#xa0;: aucun bailleur ce jour-là.</translation>
    </message>
    <message>
        <source>for all landlords on {day}</source>
        <translation>pour tous les bailleurs le {day}</translation>
    </message>
    <message>
        <source>tick shared papers once</source>
        <translation>cocher une fois les documents communs</translation>
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
        <translation>Demandé parce que&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Everybody brings this.</source>
        <translation>Tout le monde apporte ceci.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not named</source>
        <translation>
            <numerusform>%n personne sans nom</numerusform>
            <numerusform>%n personnes sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers of this household</source>
        <translation>Papiers de ce ménage</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Compléter…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>no phone number known</source>
        <translation>pas de numéro de téléphone connu</translation>
    </message>
    <message>
        <source>Why: {facts}</source>
        <translation>Pourquoi&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Must be: {rule}</source>
        <translation>Doit être&#xa0;: {rule}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>My password</source>
        <translation>Mon mot de passe</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Nouveau mot de passe pour {name}</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>The password that you have</source>
        <translation>Votre mot de passe actuel</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>decide the list</source>
        <translation>décident de la liste</translation>
    </message>
    <message>
        <source>Agreed to be followed</source>
        <translation>Peut être suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPick</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Année {year}</translation>
    </message>
    <message>
        <source>Another period…</source>
        <translation>Autre période…</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Role of person {n}</source>
        <translation>Rôle de la personne {n}</translation>
    </message>
    <message>
        <source>Name of person {n}</source>
        <translation>Nom de la personne {n}</translation>
    </message>
    <message>
        <source>First name of person {n}</source>
        <translation>Prénom de la personne {n}</translation>
    </message>
    <message>
        <source>Birth date of person {n}</source>
        <translation>Date de naissance de la personne {n}</translation>
    </message>
    <message>
        <source>Take away person {n}</source>
        <translation>Retirer la personne {n}</translation>
    </message>
    <message>
        <source>date or year</source>
        <translation>date ou année</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add an adult</source>
        <translation>Ajouter un adulte</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
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
    <name>Posting</name>
    <message>
        <source>{document} goes to printer {printer}</source>
        <translation>{document} part vers l&apos;imprimante {printer}</translation>
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
            <numerusform>%n jour pour l&apos;agenda.</numerusform>
            <numerusform>%n jours pour l&apos;agenda.</numerusform>
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
    <name>PreviewCard</name>
    <message>
        <source>Choose a household of the day…</source>
        <translation>Choisissez un ménage du jour…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>Try it on a household of the office</source>
        <translation>Essayer sur un vrai ménage</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ne plus</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{name}: not asked. Now asked by: {now}</source>
        <translation>{name}&#xa0;: pas demandé. Demandé actuellement par&#xa0;: {now}</translation>
    </message>
    <message>
        <source>{name}: asked by {who}. Now asked by: {now}</source>
        <translation>{name}&#xa0;: demandé par {who}. Demandé actuellement par&#xa0;: {now}</translation>
    </message>
    <message>
        <source>Why: {facts}</source>
        <translation>Pourquoi&#xa0;: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papier</numerusform>
            <numerusform>%n papiers</numerusform>
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
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>A5, smaller</source>
        <translation>A5, réduit</translation>
    </message>
    <message>
        <source>A4, large print</source>
        <translation>A4, grands caractères</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rouleau de 80 mm</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Néerlandais uniquement</translation>
    </message>
    <message>
        <source>Each household&apos;s own</source>
        <translation>Celle de chaque ménage</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
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
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>À partir du n°</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
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
    <name>PrintSheet</name>
    <message>
        <source>{file} cannot be written. Choose another folder or name.</source>
        <translation>{file} ne peut pas être enregistré. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>No printer on this PC. Save it as PDF and print it elsewhere.</source>
        <translation>Pas d&apos;imprimante sur ce PC. Enregistrez en PDF et imprimez ailleurs.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>Names stay after the last day</source>
        <translation>Noms conservés après le dernier jour</translation>
    </message>
    <message>
        <source>Of who agreed to be followed</source>
        <translation>De qui accepte d&apos;être suivi</translation>
    </message>
    <message>
        <source>Then they are erased for good, in backups that are put back too. Counts stay.</source>
        <translation>Ensuite ils sont effacés définitivement, aussi des sauvegardes remises. Les chiffres restent.</translation>
    </message>
    <message>
        <source>Names to erase…</source>
        <translation>Noms à effacer…</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) to be erased now.</source>
        <translation>
            <numerusform>%n ménage doit être effacé.</numerusform>
            <numerusform>%n ménages doivent être effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody now. The next on {day}.</source>
        <translation>Personne pour l&apos;instant. Le prochain&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of info sessions to be erased now.</source>
        <translation>
            <numerusform>%n participant à un moment d’info à effacer maintenant.</numerusform>
            <numerusform>%n participants à des moments d’info à effacer maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) soon lose their names.</source>
        <translation>
            <numerusform>%n dossier ouvert perdra bientôt ses noms.</numerusform>
            <numerusform>%n dossiers ouverts perdront bientôt leurs noms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n household(s) to be erased by now: Settings, Privacy.</source>
        <translation>
            <numerusform>%n ménage doit être effacé&#xa0;: Paramètres, Vie privée.</numerusform>
            <numerusform>%n ménages doivent être effacés&#xa0;: Paramètres, Vie privée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of info sessions to be erased by now: Settings, Privacy.</source>
        <translation>
            <numerusform>%n participant à un moment d’info est à effacer&#xa0;: Réglages, Vie privée.</numerusform>
            <numerusform>%n participants à des moments d’info sont à effacer&#xa0;: Réglages, Vie privée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the recovery key (Settings): without it nobody can read the office any more once this PC breaks.</source>
        <translation>Imprimez la clé de récupération (Paramètres)&#xa0;: sans elle, plus personne ne pourra lire le bureau si ce PC tombe en panne.</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) lose their names within two months: Settings, Privacy.</source>
        <translation>
            <numerusform>%n dossier ouvert perdra ses noms dans les deux mois&#xa0;: Paramètres, Vie privée.</numerusform>
            <numerusform>%n dossiers ouverts perdront leurs noms dans les deux mois&#xa0;: Paramètres, Vie privée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Folder or web page with newer versions</source>
        <translation>Dossier ou page web des nouvelles versions</translation>
    </message>
    <message>
        <source>The program never calls home. A newer version makes a copy of the office first, and leaves everything else as it is.</source>
        <translation>Le programme ne contacte jamais personne de lui-même. Une nouvelle version fait d&apos;abord une copie du bureau et laisse tout le reste en l&apos;état.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Chercher une nouvelle version</translation>
    </message>
    <message>
        <source>{folder} cannot be reached now.</source>
        <translation>{folder} n&apos;est pas accessible pour le moment.</translation>
    </message>
    <message>
        <source>You have the newest version of those in {folder}.</source>
        <translation>Vous avez la version la plus récente de celles de {folder}.</translation>
    </message>
    <message>
        <source>Version {number} is there. Close the program and run its setup.</source>
        <translation>La version {number} est disponible. Fermez le programme et lancez son installation.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
    <name>Queue</name>
    <message>
        <source>Called {calls}×</source>
        <translation>Appelé {calls}×</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Parti plus tôt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Nobody is expected any more.</source>
        <translation>Plus personne n&apos;est attendu.</translation>
    </message>
    <message>
        <source>Nobody waits here now. Note who arrives with F7.</source>
        <translation>Personne n&apos;attend pour l&apos;instant. Notez les arrivées avec F7.</translation>
    </message>
    <message>
        <source>Nobody sits at a desk now.</source>
        <translation>Personne n&apos;est au guichet pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>Personne n&apos;est en retard.</translation>
    </message>
    <message>
        <source>Nobody is done yet.</source>
        <translation>Personne n&apos;a encore terminé.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Called to desk {desk}</source>
        <translation>Appelé au guichet {desk}</translation>
    </message>
    <message>
        <source>Called again to desk {desk}</source>
        <translation>Rappelé au guichet {desk}</translation>
    </message>
    <message>
        <source>Sits at desk {desk}</source>
        <translation>Assis au guichet {desk}</translation>
    </message>
    <message>
        <source>Done at desk {desk}</source>
        <translation>Terminé au guichet {desk}</translation>
    </message>
    <message>
        <source>Sent to desk {desk}</source>
        <translation>Envoyé au guichet {desk}</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Attend de nouveau</translation>
    </message>
    <message>
        <source>One landlord skipped</source>
        <translation>Un bailleur passé</translation>
    </message>
    <message>
        <source>Noted as not come</source>
        <translation>Noté comme pas venu</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>De nouveau attendu</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
</context>
<context>
    <name>QueueKeys</name>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Arrivé</translation>
    </message>
    <message>
        <source>Without an app&amp;ointment</source>
        <translation>Sans rende&amp;z-vous</translation>
    </message>
    <message>
        <source>&amp;Call next</source>
        <translation>&amp;Appeler le suivant</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <translation>&amp;Répéter l&apos;appel</translation>
    </message>
    <message>
        <source>&amp;End with another outcome</source>
        <translation>&amp;Terminer avec un autre résultat</translation>
    </message>
    <message>
        <source>&amp;Gone, or not coming</source>
        <translation>&amp;Parti, ou ne vient pas</translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation>Mettre en &amp;suspens</translation>
    </message>
    <message>
        <source>Change the rou&amp;te…</source>
        <translation>Modifier le parco&amp;urs…</translation>
    </message>
    <message>
        <source>&amp;Slip</source>
        <translation>&amp;Billet</translation>
    </message>
    <message>
        <source>Desk in focus: &amp;pause or open again</source>
        <translation>Guichet choisi&#xa0;: &amp;pause ou rouvrir</translation>
    </message>
    <message>
        <source>Desk in focus: c&amp;lose for today</source>
        <translation>Guichet choisi&#xa0;: &amp;fermer pour aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Desk in focus: so&amp;mebody else sits there…</source>
        <translation>Guichet affiché&#xa0;: quel&amp;qu&apos;un d&apos;autre y est…</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Pan&amp;neau</translation>
    </message>
    <message>
        <source>&amp;Waiting room on the second screen</source>
        <translation>&amp;Salle d&apos;attente sur le second écran</translation>
    </message>
    <message>
        <source>Plan the &amp;rest of the route again</source>
        <translation>Replanifier le &amp;reste du parcours</translation>
    </message>
    <message>
        <source>What &amp;helps a desk that runs over</source>
        <translation>Ce qui a&amp;ide un guichet qui dépasse</translation>
    </message>
    <message>
        <source>&amp;Type in what happened on paper</source>
        <translation>&amp;Encoder ce qui s&apos;est passé sur papier</translation>
    </message>
    <message>
        <source>Look back and close the da&amp;y</source>
        <translation>Faire le bilan et clôturer le &amp;jour</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Call to desk {number}</source>
        <translation>Appeler au guichet {number}</translation>
    </message>
    <message>
        <source>All its desks are taken</source>
        <translation>Tous les guichets sont occupés</translation>
    </message>
    <message>
        <source>Sits at desk {number}</source>
        <translation>Assis au guichet {number}</translation>
    </message>
    <message>
        <source>Done at desk {number}</source>
        <translation>Terminé au guichet {number}</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Attend de nouveau</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>Landlord&apos;s &amp;screen of a desk</source>
        <translation>É&amp;cran du bailleur pour un guichet</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>be there at {time}</source>
        <translation>arriver à {time}</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Ne vient pas</translation>
    </message>
    <message>
        <source>end around {time}</source>
        <translation>fin vers {time}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Still to bring</source>
        <translation>Encore à apporter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, {name}</source>
        <translation>{language}, {name}</translation>
    </message>
    <message>
        <source>{language}, no interpreter booked</source>
        <translation>{language}, pas d&apos;interprète réservé</translation>
    </message>
    <message>
        <source>Accessible desk</source>
        <translation>Guichet accessible</translation>
    </message>
    <message>
        <source>{ready} of {asked} in order</source>
        <translation>{ready} sur {asked} en ordre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
</context>
<context>
    <name>QueueRoute</name>
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
        <source>Done, {minutes} at the desk</source>
        <translation>Terminé, {minutes} au guichet</translation>
    </message>
    <message>
        <source>Called, {minutes} ago</source>
        <translation>Appelé, il y a {minutes}</translation>
    </message>
    <message>
        <source>At the desk, {minutes}</source>
        <translation>Au guichet, {minutes}</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>En suspens&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend, bientôt son tour</translation>
    </message>
    <message>
        <source>Still to go</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>{what}, around {time}</source>
        <translation>{what}, vers {time}</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next desk</source>
        <translation>Guichet suivant</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>{ready} of {asked} documents in order</source>
        <translation>{ready} documents sur {asked} en ordre</translation>
    </message>
</context>
<context>
    <name>QuickAddSheet</name>
    <message>
        <source>New household</source>
        <translation>Nouveau ménage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Enregistrer seulement</translation>
    </message>
    <message>
        <source>Save, book and print</source>
        <translation>Enregistrer, réserver, imprimer</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Personne d’autre n’est déplacé. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>This looks like a household that is known already. F4 uses that one; the same key again adds a new one.</source>
        <translation>Ceci ressemble à un ménage déjà connu. F4 prend celui-là&#xa0;; la même touche encore une fois en ajoute un nouveau.</translation>
    </message>
    <message>
        <source>Save on the standby list</source>
        <translation>Enregistrer sur la liste de réserve</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Registration day: quick card</source>
        <translation>Inschrijfdag&#xa0;: carte des touches</translation>
    </message>
    <message>
        <source>F1 explains what is on the screen. Ctrl+K finds every household and every command.</source>
        <translation>F1 explique ce qui est à l&apos;écran. Ctrl+K trouve chaque ménage et chaque commande.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>One page with 65 signs, to be typed over on another PC. Whoever has that page and the file can read everything: keep it under lock, not near the PC. That it was given out stands in the journal.</source>
        <translation>Une page de 65 signes, à recopier sur un autre PC. Qui a cette page et le fichier peut tout lire&#xa0;: gardez-la sous clé, pas près du PC. Le journal retient que la clé a été donnée.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>No printer on this PC. Save it as PDF and print it elsewhere.</source>
        <translation>Pas d&apos;imprimante sur ce PC. Enregistrez en PDF et imprimez ailleurs.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Sent to printer {printer}</source>
        <translation>Envoyé à l&apos;imprimante {printer}</translation>
    </message>
</context>
<context>
    <name>ReentryLine</name>
    <message>
        <source>Line {line}, {field}</source>
        <translation>Ligne {line}, {field}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>venu à</translation>
    </message>
    <message>
        <source>went home at</source>
        <translation>parti à</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>desk {number}</source>
        <translation>guichet {number}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fini</translation>
    </message>
</context>
<context>
    <name>ReentrySheet</name>
    <message>
        <source>Type in what happened on paper</source>
        <translation>Encoder ce qui s&apos;est passé sur papier</translation>
    </message>
    <message>
        <source>Save all of it</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>A visit from 9:05 to 9:20: type 905-920. At another desk than planned: 4 905-920. A letter behind it: i incomplete, n not eligible, p postponed. Who did not come: x as the time it came.</source>
        <translation>Une visite de 9:05 à 9:20&#xa0;: tapez 905-920. À un autre guichet que prévu&#xa0;: 4 905-920. Une lettre après&#xa0;: i incomplet, n non admis, r reporté. Qui n&apos;est pas venu&#xa0;: x à l&apos;heure d&apos;arrivée.</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so. Ctrl+Z takes it all back.</source>
        <translation>Rien n&apos;est gardé avant que vous le disiez. Ctrl+Z annule tout.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Rien n&apos;a encore été tapé.</translation>
    </message>
    <message>
        <source>Some lines cannot be read.</source>
        <translation>Certaines lignes sont illisibles.</translation>
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
        <source>Came</source>
        <translation>Venu</translation>
    </message>
    <message>
        <source>Went home</source>
        <translation>Parti</translation>
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
        <translation>Vivez cette journée mille fois avant qu’elle arrive&#xa0;: qui attend, quel guichet déborde, et combien de fois tout le monde termine à l’heure.</translation>
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
        <translation>Ce n’est qu’une répétition&#xa0;: rien ne change au plan.</translation>
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
    <name>ReliefSheet</name>
    <message>
        <source>A desk runs over</source>
        <translation>Un guichet dépasse</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation>Attendre un peu</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>Who is done sooner or later</source>
        <translation>Qui a fini plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Nothing that helps was found: more hours or one desk more for this landlord do not end it sooner.</source>
        <translation>Rien n&apos;aide&#xa0;: des heures ou un guichet de plus pour ce bailleur ne font pas finir plus tôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) done at another time</source>
        <translation>
            <numerusform>%n ménage a fini à une autre heure</numerusform>
            <numerusform>%n ménages ont fini à une autre heure</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after} min</source>
        <translation>{before} → {after} min</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Dépasse de</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin de la journée</translation>
    </message>
    <message>
        <source>Waiting, all together</source>
        <translation>Attente, au total</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Fini à</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message numerus="yes">
        <source>{landlord} stays open %n minute(s) longer</source>
        <translation>
            <numerusform>{landlord} reste ouvert %n minute de plus</numerusform>
            <numerusform>{landlord} reste ouvert %n minutes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>One desk more for {landlord}</source>
        <translation>Un guichet de plus pour {landlord}</translation>
    </message>
    <message>
        <source>Nobody&apos;s time on paper moves. Ctrl+Z takes it back.</source>
        <translation>Aucune heure sur papier ne change. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>RemarkField</name>
    <message>
        <source>Take the number out</source>
        <translation>Retirer le numéro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} sur {most} caractères</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>This no longer gives number {number} a place: the day changed meanwhile. Nothing was done. Plan the rest anew.</source>
        <translation>Ceci ne donne plus de place au numéro {number}&#xa0;: le jour a changé entre-temps. Rien n’a été fait. Planifiez le reste à nouveau.</translation>
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
    <name>RemoveSheet</name>
    <message>
        <source>Remove this day</source>
        <translation>Supprimer cette journée</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Supprimer la journée</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>Also %n household(s) that come(s) on no other day</source>
        <translation>
            <numerusform>Aussi %n ménage qui ne vient aucun autre jour</numerusform>
            <numerusform>Aussi %n ménages qui ne viennent aucun autre jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) of this day are printed. They no longer count.</source>
        <translation>
            <numerusform>%n bulletin de cette journée est imprimé. Il ne compte plus.</numerusform>
            <numerusform>%n bulletins de cette journée sont imprimés. Ils ne comptent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z brings back the day and all that was on it.</source>
        <translation>Ctrl+Z rétablit la journée et tout ce qu’elle contenait.</translation>
    </message>
    <message>
        <source>Nobody comes on this day yet. Its desks and interpreters go with it.</source>
        <translation>Personne ne vient encore ce jour-là. Ses guichets et interprètes partent avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) of this day go with it, and its desks and interpreters. The households themselves stay.</source>
        <translation>
            <numerusform>%n rendez-vous de cette journée part avec elle, ainsi que ses guichets et interprètes. Le ménage lui-même reste.</numerusform>
            <numerusform>%n rendez-vous de cette journée partent avec elle, ainsi que ses guichets et interprètes. Les ménages eux-mêmes restent.</numerusform>
        </translation>
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
        <translation>Avant&#xa0;: heure (guichet)</translation>
    </message>
    <message>
        <source>Becomes: time (desk)</source>
        <translation>Maintenant&#xa0;: heure (guichet)</translation>
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
        <translation>Choisissez ce qui s’est passé&#xa0;; ici apparaît aussitôt qui bouge.</translation>
    </message>
    <message>
        <source>Still looking for better…</source>
        <translation>Cherche encore mieux…</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Edit the introduction…</source>
        <translation>Modifier l’introduction…</translation>
    </message>
    <message>
        <source>Tick what the report is to say. Each sentence can be changed.</source>
        <translation>Cochez ce que le rapport dira. Chaque phrase peut être modifiée.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>No introduction yet.</source>
        <translation>Pas encore d’introduction.</translation>
    </message>
    <message>
        <source>No figure passes its limit.</source>
        <translation>Aucun chiffre ne dépasse sa limite.</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <translation>Modifier cette phrase</translation>
    </message>
    <message>
        <source>Limits of the signals…</source>
        <translation>Limites des signaux…</translation>
    </message>
</context>
<context>
    <name>RequirementForm</name>
    <message>
        <source>One paper serves all landlords</source>
        <translation>Un papier sert pour tous les bailleurs</translation>
    </message>
    <message>
        <source>Sensitive: never on the slip itself</source>
        <translation>Sensible&#xa0;: jamais sur le bon lui-même</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Nom en néerlandais</translation>
    </message>
    <message>
        <source>Who needs it</source>
        <translation>Qui en a besoin</translation>
    </message>
    <message>
        <source>Which landlords ask for it</source>
        <translation>Quels bailleurs le demandent</translation>
    </message>
    <message>
        <source>How old it may be</source>
        <translation>Quel âge il peut avoir</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nom dans d&apos;autres langues</translation>
    </message>
    <message>
        <source>The paper itself</source>
        <translation>Le papier lui-même</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s&apos;en charge</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De qui c&apos;est</translation>
    </message>
    <message>
        <source>Pictogram on paper</source>
        <translation>Pictogramme sur papier</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>D&apos;où vient la règle</translation>
    </message>
</context>
<context>
    <name>RequirementSheet</name>
    <message>
        <source>Change a document</source>
        <translation>Modifier un document</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Apply from this date</source>
        <translation>Appliquer à partir de cette date</translation>
    </message>
    <message>
        <source>Days before that date stay as they were.</source>
        <translation>Les jours avant cette date restent comme ils étaient.</translation>
    </message>
    <message>
        <source>Fill in a name in Dutch.</source>
        <translation>Remplissez un nom en néerlandais.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir du</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>Plan the rest of the route again</source>
        <translation>Replanifier le reste du parcours</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation>Attendre un peu</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Qui change</translation>
    </message>
    <message>
        <source>There is no free place for the rest of this route. The household keeps its turn after those who are on time.</source>
        <translation>Il n&apos;y a pas de place libre pour le reste de ce parcours. Le ménage passe après ceux qui sont à l&apos;heure.</translation>
    </message>
    <message>
        <source>Without it, the household comes after those who are on time.</source>
        <translation>Sans cela, le ménage passe après ceux qui sont à l&apos;heure.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une copie de réserve</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The office as it is now is kept too.</source>
        <translation>Le bureau tel qu&apos;il est maintenant est conservé aussi.</translation>
    </message>
</context>
<context>
    <name>ResultGrid</name>
    <message>
        <source>Outcomes by household and landlord</source>
        <translation>Résultats par ménage et bailleur</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>I</source>
        <comment>key</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>protégé</translation>
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
        <source>does not come here</source>
        <translation>ne vient pas ici</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Outcome at {landlord}</source>
        <translation>Résultat chez {landlord}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The rest is expected by a &amp;date</source>
        <translation>Le reste est attendu pour une &amp;date</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;Reason, as the landlord or the household says</source>
        <translation>&amp;Motif, selon le bailleur ou le ménage</translation>
    </message>
    <message>
        <source>File complete &amp;since</source>
        <translation>Dossier complet &amp;depuis</translation>
    </message>
    <message>
        <source>Tick at least one paper that is missing, or choose another outcome.</source>
        <translation>Cochez au moins un document manquant, ou choisissez un autre résultat.</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Attendu pour le</translation>
    </message>
    <message>
        <source>Which papers does {landlord} still want to see?</source>
        <translation>Quels documents {landlord} veut-il encore voir&#xa0;?</translation>
    </message>
    <message>
        <source>What was missing and is no longer ticked, was handed in there.</source>
        <translation>Ce qui manquait et n’est plus coché y a été remis.</translation>
    </message>
    <message>
        <source>This landlord asks no papers.</source>
        <translation>Ce bailleur ne demande aucun document.</translation>
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
        <translation>Pas encore d&apos;interprète pour&#xa0;: {languages}.</translation>
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
            <numerusform>jours&#xa0;; au plus %n min après la fermeture</numerusform>
            <numerusform>jours&#xa0;; au plus %n min après la fermeture</numerusform>
        </translation>
    </message>
    <message>
        <source>on average; 1 in 10 longer than {time}</source>
        <translation>en moyenne&#xa0;; 1 sur 10 plus de {time}</translation>
    </message>
    <message>
        <source>households a day; longest {time}</source>
        <translation>ménages par jour&#xa0;; au plus {time}</translation>
    </message>
    <message>
        <source>or later on 1 day in 10; {count} absent</source>
        <translation>ou plus tard 1 jour sur 10&#xa0;; {count} absents</translation>
    </message>
    <message>
        <source>most at {time}: {usual}, on 1 day in 10 over {busy}</source>
        <translation>maximum à {time}&#xa0;: {usual}, 1 jour sur 10 plus de {busy}</translation>
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
    <name>RetentionSheet</name>
    <message>
        <source>Names to erase</source>
        <translation>Noms à effacer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>To be gone from</source>
        <translation>À effacer dès le</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>jamais venu</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) to be erased now.</source>
        <translation>
            <numerusform>%n ménage doit être effacé.</numerusform>
            <numerusform>%n ménages doivent être effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later.</source>
        <translation>
            <numerusform>%n plus tard.</numerusform>
            <numerusform>%n plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name and mail of %n attendee(s) of info sessions go too.</source>
        <translation>
            <numerusform>Le nom et l’adresse mail de %n participant à un moment d’info partent aussi.</numerusform>
            <numerusform>Les noms et adresses mail de %n participants à des moments d’info partent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, phones, remarks, ticks and slips of these households go from the file, the journal and every backup that is put back. Nothing brings them back, and nothing done before can be undone. Appointments and visits stay as counts.</source>
        <translation>Noms, téléphones, remarques, coches et convocations de ces ménages disparaissent du fichier, du journal et de toute sauvegarde remise en place. Rien ne les ramène, et rien de ce qui précède ne pourra être annulé. Rendez-vous et visites restent comme chiffres.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Une sauvegarde est faite d&apos;abord.</translation>
    </message>
    <message>
        <source>Still open, and soon erased all the same: finish these files, or note that the household agrees to be followed.</source>
        <translation>Encore ouverts, et pourtant bientôt effacés&#xa0;: terminez ces dossiers, ou notez que le ménage accepte d&apos;être suivi.</translation>
    </message>
    <message>
        <source>Open files that soon lose their names</source>
        <translation>Dossiers ouverts qui perdront bientôt leurs noms</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Ask for this document no longer</source>
        <translation>Ne plus demander ce document</translation>
    </message>
    <message>
        <source>Stop from this date</source>
        <translation>Arrêter à partir de cette date</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>Plus à partir du</translation>
    </message>
    <message>
        <source>Days before that date keep asking for it, and what was ticked stays.</source>
        <translation>Les jours avant cette date le demandent toujours, et ce qui est coché reste.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Look back and close the day</source>
        <translation>Faire le bilan et clôturer le jour</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer le jour</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Pas encore réglé</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Desks: plan → real</source>
        <translation>Guichets&#xa0;: prévu → réel</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) still in the house. Enter on a line shows it: end its visit, or note that it has gone.</source>
        <translation>
            <numerusform>%n ménage est encore dans la maison. Entrée sur une ligne le montre&#xa0;: terminez sa visite, ou notez qu&apos;il est parti.</numerusform>
            <numerusform>%n ménages sont encore dans la maison. Entrée sur une ligne le montre&#xa0;: terminez sa visite, ou notez qu&apos;il est parti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected will be noted as not come.</source>
        <translation>
            <numerusform>%n encore attendu sera noté comme pas venu.</numerusform>
            <numerusform>%n encore attendus seront notés comme pas venus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z opens the day again.</source>
        <translation>Ctrl+Z rouvre le jour.</translation>
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
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Still to see</source>
        <translation>Encore à voir</translation>
    </message>
    <message>
        <source>{planned} → {real} min</source>
        <translation>{planned} → {real} min</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
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
    <name>RouteMenu</name>
    <message>
        <source>Nothing of this route can be changed now</source>
        <translation>Rien ne peut être modifié dans ce parcours maintenant</translation>
    </message>
    <message>
        <source>Expect it after all</source>
        <translation>L&apos;attendre quand même</translation>
    </message>
    <message>
        <source>On to desk {number}, {landlord}</source>
        <translation>Vers le guichet {number}, {landlord}</translation>
    </message>
    <message>
        <source>Call to desk {number}, {landlord}</source>
        <translation>Appeler au guichet {number}, {landlord}</translation>
    </message>
    <message>
        <source>{landlord} after all</source>
        <translation>{landlord} quand même</translation>
    </message>
    <message>
        <source>Skip {landlord}: {reason}</source>
        <translation>Passer {landlord}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of the landlords</source>
        <translation>Règles des bailleurs</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>Enregistrer cette règle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rules by landlord</source>
        <translation>Règles par bailleur</translation>
    </message>
    <message>
        <source>Rules of before stay as they were; one undo takes a change back.</source>
        <translation>Les règles d’avant restent telles quelles&#xa0;; une annulation reprend une modification.</translation>
    </message>
    <message>
        <source>Choose a landlord in the list first.</source>
        <translation>Choisissez d’abord un bailleur dans la liste.</translation>
    </message>
    <message>
        <source>Who agreed to be followed for updates comes on the list when one is due; who does not answer in time can be struck off by the landlord.</source>
        <translation>Qui a accepté un suivi pour les actualisations apparaît sur la liste quand il en faut une&#xa0;; qui ne répond pas à temps peut être radié par le bailleur.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Take this rule back</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>&amp;Holds from</source>
        <translation>&amp;Valable à partir du</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualisation</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Tous les</translation>
    </message>
    <message>
        <source>Time to &amp;answer</source>
        <translation>Temps pour &amp;répondre</translation>
    </message>
    <message>
        <source>&amp;Warn ahead</source>
        <translation>A&amp;vertir à l’avance</translation>
    </message>
    <message>
        <source>&amp;Proof expected after</source>
        <translation>&amp;Preuve attendue après</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>tous les mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
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
        <translation>Tapé&#xa0;: {typed}. Lu&#xa0;: {code}.</translation>
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
    <message>
        <source>This is no slip&apos;s code: a digit is wrong. Read it once more.</source>
        <translation>Ce n’est pas le code d’un bulletin&#xa0;: un chiffre est faux. Relisez-le.</translation>
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
        <translation>Pas encore de série&#xa0;: par exemple tous les 2 mois, troisième jeudi</translation>
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
    <message>
        <source>the office&apos;s own hours</source>
        <translation>les heures du bureau</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>Address of the office</source>
        <translation>Adresse du bureau</translation>
    </message>
    <message>
        <source>Copy it as your IT service gave it. The password is not in it: that service puts it on this PC.</source>
        <translation>Reprenez-la telle que votre service informatique l&apos;a donnée. Le mot de passe n&apos;y figure pas&#xa0;: ce service le met sur ce PC.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Who comes to the info session</source>
        <translation>Qui vient au moment d’info</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>To be signed.</source>
        <translation>À signer.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>For everybody who was there.</source>
        <translation>Pour tous ceux qui étaient là.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>List and certificates…</source>
        <translation>Liste et attestations…</translation>
    </message>
    <message>
        <source>Nobody is on the list of this info session yet.</source>
        <translation>Personne n’est encore sur la liste de ce moment d’info.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>Annoncer…</translation>
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
        <source>none yet, such as 056 00 00 00</source>
        <translation>aucun, p. ex. 056 00 00 00</translation>
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
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The program closes and opens again, on the same page.</source>
        <translation>Le programme se ferme et se rouvre, sur la même page.</translation>
    </message>
    <message>
        <source>Desk at which this PC stands</source>
        <translation>Guichet où se trouve ce pc</translation>
    </message>
    <message>
        <source>F9 in the queue calls the next household to this desk.</source>
        <translation>F9 dans la file appelle le ménage suivant à ce guichet.</translation>
    </message>
    <message>
        <source>None: ask each time</source>
        <translation>Aucun&#xa0;: demander chaque fois</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo stands on letters, posters and certificates.</source>
        <translation>Le logo figure sur les lettres, les affiches et les attestations.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Autre bureau…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
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
    <name>Shell</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Find a household or a command…</source>
        <translation>Chercher un ménage ou une commande…</translation>
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
        <translation>Chaque ligne reprend les mêmes ménages, retards et absents, replanifiés avec d’autres durées de visite et d’autres guichets par bailleur. Lisez d’abord «&#xa0;Placés&#xa0;»&#xa0;: une journée qui laisse des gens de côté finit facilement à l’heure.</translation>
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
    <name>SieveBar</name>
    <message>
        <source>Name, number or phone</source>
        <translation>Nom, n° ou téléphone</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All landlords</source>
        <translation>Tous les bailleurs</translation>
    </message>
    <message>
        <source>All companions</source>
        <translation>Tous les accompagnateurs</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Password forgotten…</source>
        <translation>Mot de passe oublié…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>An administrator can give you another password. Where nobody can, type the recovery key that was printed for this office: it lets you in as an administrator.</source>
        <translation>Un gestionnaire peut vous donner un autre mot de passe. Si personne ne le peut, saisissez la clé de récupération imprimée pour ce bureau&#xa0;: elle vous fait entrer comme gestionnaire.</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Slips</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Mark translations that nobody has checked yet with °</source>
        <translation>Marquer d’un ° les traductions pas encore vérifiées</translation>
    </message>
    <message>
        <source>Texts and translations…</source>
        <translation>Textes et traductions…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Slips are always in Dutch first; another language is only a translation.</source>
        <translation>Un bulletin est toujours d’abord en néerlandais&#xa0;; une autre langue n’est qu’une traduction.</translation>
    </message>
</context>
<context>
    <name>SlipHand</name>
    <message>
        <source>Slip {number} sent to printer {printer}</source>
        <translation>Bon {number} envoyé à l’imprimante {printer}</translation>
    </message>
    <message>
        <source>The slip of {number} is not printed yet: printer {printer} does not answer. The appointment is kept. Choose another printer, or save the slip as PDF.</source>
        <translation>Le bon de {number} n’est pas encore imprimé&#xa0;: l’imprimante {printer} ne répond pas. Le rendez-vous est bien enregistré. Choisissez une autre imprimante ou enregistrez le bon en PDF.</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split this household</source>
        <translation>Scinder ce ménage</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Who gets a file of their own?</source>
        <translation>Qui reçoit son propre dossier&#xa0;?</translation>
    </message>
    <message>
        <source>What was ticked for them goes along, and the language of the slip. Appointments, facts, phone and remark stay with the old file. The two files are linked; neither shows what is in the other.</source>
        <translation>Ce qui est coché pour eux les suit, ainsi que la langue du bon. Rendez-vous, faits, téléphone et remarque restent dans l’ancien dossier. Les deux dossiers sont liés&#xa0;; aucun ne montre ce que contient l’autre.</translation>
    </message>
    <message>
        <source>One Ctrl+Z makes it one file again.</source>
        <translation>Un Ctrl+Z en refait un seul dossier.</translation>
    </message>
    <message>
        <source>Tick who leaves.</source>
        <translation>Cochez qui part.</translation>
    </message>
    <message>
        <source>Somebody has to stay in the old file.</source>
        <translation>Quelqu’un doit rester dans l’ancien dossier.</translation>
    </message>
</context>
<context>
    <name>StandbySheet</name>
    <message>
        <source>Standby list</source>
        <translation>Liste de réserve</translation>
    </message>
    <message>
        <source>Nobody waits for a place on this day.</source>
        <translation>Personne n’attend une place ce jour-là.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show household</source>
        <translation>Afficher le ménage</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Réserver et imprimer</translation>
    </message>
    <message>
        <source>Nobody else moves. Ctrl+Z takes it back.</source>
        <translation>Personne d’autre n’est déplacé. Ctrl+Z annule.</translation>
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
        <source>Pers.</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>à partir de {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>The landlords of your region, your own name and habits. The file stays on this PC and is encrypted.</source>
        <translation>Les bailleurs de votre région, votre nom et vos habitudes. Le fichier reste sur ce PC et il est chiffré.</translation>
    </message>
    <message>
        <source>From a colleague, a backup or another PC. If this PC does not know it yet, the recovery key is asked for.</source>
        <translation>D&apos;un collègue, d&apos;une copie de sauvegarde ou d&apos;un autre PC. Si ce PC ne le connaît pas encore, la clé de récupération est demandée.</translation>
    </message>
    <message>
        <source>For an office with several PCs. Your IT service makes it and gives you its address.</source>
        <translation>Pour un bureau avec plusieurs PC. Votre service informatique le crée et vous donne son adresse.</translation>
    </message>
    <message>
        <source>An office of its own with invented households: a day that begins within the hour, and one to come. Nothing of it mixes with real people; afterwards you simply delete the file.</source>
        <translation>Un bureau à part, avec des ménages inventés&#xa0;: une journée qui commence dans l’heure, et une à venir. Rien ne se mélange aux vraies personnes&#xa0;; ensuite, vous supprimez simplement le fichier.</translation>
    </message>
    <message>
        <source>Make a new office</source>
        <translation>Créer un nouveau bureau</translation>
    </message>
    <message>
        <source>Open an office that is there</source>
        <translation>Ouvrir un bureau existant</translation>
    </message>
    <message>
        <source>Open an office on a server</source>
        <translation>Ouvrir un bureau sur un serveur</translation>
    </message>
    <message>
        <source>Practise first with an example day</source>
        <translation>S&apos;exercer d&apos;abord avec une journée d&apos;exemple</translation>
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
        <translation>étape {now} sur {all}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StrangerAtDoor</name>
    <message>
        <source>New household, without an appointment</source>
        <translation>Nouveau ménage, sans rendez-vous</translation>
    </message>
    <message>
        <source>Save, let in and print</source>
        <translation>Enregistrer, laisser entrer et imprimer</translation>
    </message>
    <message>
        <source>Save, let in on standby</source>
        <translation>Enregistrer, laisser entrer en réserve</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>This day is on {date}: it can only be looked at.</source>
        <translation>Cette journée est le {date}&#xa0;: à consulter seulement.</translation>
    </message>
    <message>
        <source>This day is closed.</source>
        <translation>Cette journée est clôturée.</translation>
    </message>
    <message>
        <source>end around {time}</source>
        <translation>fin vers {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n&apos;attend</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, at most {longest} min</source>
        <translation>
            <numerusform>%n attend, {longest} min au plus</numerusform>
            <numerusform>%n attendent, {longest} min au plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Texts on the slips</source>
        <translation>Textes des bulletins</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Tout est vérifié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Slips that were printed stay as they are. Ctrl+Z takes this back.</source>
        <translation>Les bulletins imprimés restent tels quels. Ctrl+Z annule ceci.</translation>
    </message>
    <message>
        <source>Dutch itself</source>
        <translation>Le néerlandais même</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>Sur le bulletin</translation>
    </message>
    <message>
        <source>On the sheets with papers</source>
        <translation>Sur les feuilles de papiers</translation>
    </message>
    <message>
        <source>Names of the papers</source>
        <translation>Noms des papiers</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>None: printed in Dutch</source>
        <translation>Aucune&#xa0;: imprimé en néerlandais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In this language the list of documents itself has them: page Documents.</source>
        <translation>Dans cette langue, ils se trouvent dans la liste des documents même&#xa0;: page Documents.</translation>
    </message>
    <message>
        <source>Checked by somebody who reads this language</source>
        <translation>Vérifié par quelqu’un qui lit cette langue</translation>
    </message>
    <message>
        <source>As the program came with it</source>
        <translation>Comme fourni avec le programme</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>What stands in braces is filled in for each household: leave it as it is.</source>
        <translation>Ce qui est entre accolades est rempli pour chaque ménage&#xa0;: laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Make it shorter: {most} characters fit.</source>
        <translation>Raccourcissez&#xa0;: {most} caractères au plus.</translation>
    </message>
</context>
<context>
    <name>TextsEditor</name>
    <message>
        <source>Add another language</source>
        <translation>Ajouter une autre langue</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Autre langue…</translation>
    </message>
    <message>
        <source>in Dutch: {name}</source>
        <translation>en néerlandais&#xa0;: {name}</translation>
    </message>
    <message>
        <source>On paper and on screen an empty name is given in Dutch.</source>
        <translation>Un nom vide est donné en néerlandais, sur papier et à l&apos;écran.</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>&amp;Date or months on the paper…</source>
        <translation>&amp;Date ou mois sur le document…</translation>
    </message>
    <message>
        <source>Only for {landlord}</source>
        <translation>Seulement pour {landlord}</translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Remplir…</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{landlord}: {ready} of {asked} in order</source>
        <translation>{landlord}&#xa0;: {ready} sur {asked} en ordre</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key, 13 groups</source>
        <translation>Clé de récupération, 13 groupes</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Group {wrong} is not right: compare it with the page.</source>
        <translation>Le groupe {wrong} n&apos;est pas correct&#xa0;: comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>{groups} of {all} groups</source>
        <translation>{groups} groupes sur {all}</translation>
    </message>
</context>
<context>
    <name>ValidityEditor</name>
    <message>
        <source>months, at least</source>
        <translation>mois, au moins</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>What must stand on it</source>
        <translation>Ce qui doit y figurer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How many at least</source>
        <translation>Combien au moins</translation>
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
    <name>WaitingRoom</name>
    <message>
        <source>Waiting room</source>
        <translation>Salle d&apos;attente</translation>
    </message>
    <message>
        <source>One moment please, ask at the desk</source>
        <translation>Un instant, demandez au guichet</translation>
    </message>
    <message>
        <source>Welcome. Your number is called here.</source>
        <translation>Bienvenue. Votre numéro apparaît ici.</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Guichet {number}</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>date or year</source>
        <translation>date ou année</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Néerlandais seulement</translation>
    </message>
    <message>
        <source>Slip also in</source>
        <translation>Bon aussi en</translation>
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
        <source>Kept as {date}.</source>
        <translation>Conservé comme {date}.</translation>
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
        <translation>Le bulletin imprimé ne compte plus.</translation>
    </message>
    <message>
        <source>Release the place it has</source>
        <translation>Libérer la place fixée</translation>
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
