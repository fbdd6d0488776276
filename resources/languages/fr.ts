<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A mentor and a mentee work apart and offline, and send each other sealed updates by mail.</source>
        <translation>Un mentor et un mentoré travaillent à distance, hors ligne, et s’envoient par e-mail des mises à jour scellées.</translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation>À propos de MentorDesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Icons: Lucide (ISC). Typefaces: Inter, Noto (OFL).</source>
        <translation>Logiciel libre sous licence MIT. Icônes&#xa0;: Lucide (ISC). Polices&#xa0;: Inter, Noto (OFL).</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About it</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>Ajouter une version…</translation>
    </message>
    <message>
        <source>An artifact needs a title. The old one is back.</source>
        <translation>Un travail a besoin d’un titre. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>Belongs to the goal</source>
        <translation>Lié à l’objectif</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>Supprimer le travail</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For who cannot see it, in a sentence or two</source>
        <translation>En une ou deux phrases, pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Show version {0}</source>
        <translation>Afficher la version {0}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>This was changed on the other side, too. You choose when you are done.</source>
        <translation>Ceci a aussi été modifié de l’autre côté. Vous choisirez quand vous aurez fini.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What is it, and what shall be looked at?</source>
        <translation>De quoi s’agit-il, et que faut-il regarder&#x202f;?</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>Qu’y a-t-il de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>What is new in version {0}</source>
        <translation>Nouveautés de la version {0}</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore arrivée</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
</context>
<context>
    <name>AcceptWalk</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>Choisir l’invitation</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>Choisissez d’abord l’invitation.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Choisir l’invitation…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Drop the invitation here: the mail, or its attachment that ends in .mentordesk.</source>
        <translation>Déposez l’invitation ici&#xa0;: l’e-mail, ou sa pièce jointe en .mentordesk.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Fichier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Invitations and mails (*.mentordesk *.eml *.mbox)</source>
        <translation>Invitations et e-mails (*.mentordesk *.eml *.mbox)</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Gardez un accès de secours</translation>
    </message>
    <message>
        <source>Making your reply…</source>
        <translation>Préparation de votre réponse…</translation>
    </message>
    <message>
        <source>One mail to {0} and to yourself: bring it in on your other laptop, too. From then on every update is made for this laptop as well.</source>
        <translation>Un seul e-mail, à {0} et à vous-même&#xa0;: importez-le aussi sur votre autre ordinateur. Dès lors, chaque mise à jour sera faite aussi pour cet ordinateur.</translation>
    </message>
    <message>
        <source>One mail to {0} and you are a pair. Your reply proves that you opened the invitation.</source>
        <translation>Un e-mail à {0}, et votre binôme est formé. Votre réponse prouve que vous avez ouvert l’invitation.</translation>
    </message>
    <message>
        <source>One more laptop of yours</source>
        <translation>Un autre de vos ordinateurs</translation>
    </message>
    <message>
        <source>Open your invitation</source>
        <translation>Ouvrir votre invitation</translation>
    </message>
    <message>
        <source>Opening the invitation…</source>
        <translation>Ouverture de l’invitation…</translation>
    </message>
    <message>
        <source>Send your reply</source>
        <translation>Envoyer votre réponse</translation>
    </message>
    <message>
        <source>Setting up your pair…</source>
        <translation>Création de votre binôme…</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Prévenir les autres</translation>
    </message>
    <message>
        <source>The seven words that your mentor tells you by phone, or that your other laptop shows</source>
        <translation>Les sept mots que votre mentor vous dit au téléphone, ou qu’affiche votre autre ordinateur</translation>
    </message>
    <message>
        <source>There is no time now? Today reminds you of the sheet.</source>
        <translation>Pas le temps maintenant&#x202f;? La page Aujourd’hui vous rappellera la fiche.</translation>
    </message>
    <message>
        <source>This is how {0} wrote your name. Change it if you like.</source>
        <translation>Voici comment {0} a écrit votre nom. Changez-le si vous voulez.</translation>
    </message>
    <message>
        <source>Type all seven words.</source>
        <translation>Saisissez les sept mots.</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Écrivez-la sous la forme nom@example.org, ou laissez vide.</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>facultatif, pour les brouillons d’e-mail</translation>
    </message>
    <message>
        <source>{0} invites you</source>
        <translation>{0} vous invite</translation>
    </message>
    <message>
        <source>{0}, everything that you and {1} share comes here. Private notes stay on the laptop where they were written; only a backup file brings them.</source>
        <translation>{0}, tout ce que vous partagez avec {1} arrive ici. Les éléments privés restent sur l’ordinateur où ils ont été écrits&#x202f;; seul un fichier de sauvegarde les apporte.</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Listen again.</source>
        <translation>«&#xa0;{0}&#xa0;» ne fait pas partie des mots utilisés par MentorDesk. Faites-le répéter.</translation>
    </message>
</context>
<context>
    <name>AddLaptop</name>
    <message>
        <source>1. Type these seven words on the other laptop</source>
        <translation>1. Saisissez ces sept mots sur l’autre ordinateur</translation>
    </message>
    <message>
        <source>2. Take the file there: by a mail to yourself, or on a stick</source>
        <translation>2. Apportez-y le fichier&#xa0;: par un e-mail à vous-même, ou sur une clé USB</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>Ajouter un ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>J’ai noté les mots</translation>
    </message>
    <message>
        <source>Mail it to myself</source>
        <translation>Me l’envoyer par e-mail</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>Ne les écrivez jamais dans un e-mail. Ils ne s’affichent qu’une fois.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>You get a sealed file. Install MentorDesk on the other laptop, open the file there and type the seven words. Private notes stay here; only a backup file takes them along.</source>
        <translation>Vous obtenez un fichier scellé. Installez MentorDesk sur l’autre ordinateur, ouvrez-y le fichier et saisissez les sept mots. Les éléments privés restent ici&#x202f;; seul un fichier de sauvegarde les emporte.</translation>
    </message>
    <message>
        <source>such as Laptop at home</source>
        <translation>par exemple Ordinateur de la maison</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n file(s) are added.</source>
        <translation>
            <numerusform>%n fichier est ajouté.</numerusform>
            <numerusform>%n fichiers sont ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add new version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The new version is added.</source>
        <translation>La nouvelle version est ajoutée.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>«&#xa0;{0}&#xa0;» est ajouté.</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n point(s) were added.</source>
        <translation>
            <numerusform>%n point a été ajouté.</numerusform>
            <numerusform>%n points ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Add open goals</source>
        <translation>Ajouter les objectifs en cours</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Utiliser un modèle</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} anime</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0}&#xa0;min sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} min, {2} too many</source>
        <translation>{0}&#xa0;min sur {1}, soit {2} de trop</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair needs a name. The old one is back.</source>
        <translation>Un binôme a besoin d’un nom. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>Answer an update within</source>
        <translation>Répondre à une mise à jour sous</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>Rythme de vos rencontres</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>Nom du binôme</translation>
    </message>
    <message>
        <source>No reminders come then, by the clock of each laptop. Each of you may choose more hours.</source>
        <translation>Aucun rappel ne vient pendant ces heures, selon l’horloge de chaque ordinateur. Chacun de vous peut en choisir davantage.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>What shall be different in a year? Markdown is welcome.</source>
        <translation>Qu’est-ce qui devrait être différent dans un an&#x202f;? Markdown est accepté.</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>Ce que vous avez décidé ensemble</translation>
    </message>
    <message>
        <source>such as every second Monday at 18:00</source>
        <translation>par exemple un lundi sur deux à 18&#xa0;h</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>All milestones are reached.</source>
        <translation>Tous les jalons sont atteints.</translation>
    </message>
    <message>
        <source>Milestone ahead</source>
        <translation>Jalon à venir</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Show on the roadmap</source>
        <translation>Afficher sur la feuille de route</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s)</source>
        <translation>
            <numerusform>{0} sur %n jalon</numerusform>
            <numerusform>{0} sur %n jalons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Supprimer la réponse</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answer of {0}</source>
        <translation>Réponse écrite par {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Supprimer cette réponse</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
</context>
<context>
    <name>ArtifactCard</name>
    <message numerus="yes">
        <source>%n note(s), none open</source>
        <translation>
            <numerusform>%n note, aucune à traiter</numerusform>
            <numerusform>%n notes, aucune à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Modifié par vous deux</translation>
    </message>
    <message>
        <source>File has not arrived yet</source>
        <translation>Fichier pas encore arrivé</translation>
    </message>
    <message>
        <source>Needs a description</source>
        <translation>Description à ajouter</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n note à traiter</numerusform>
            <numerusform>%n notes à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Dans l’image</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Ligne {0}</translation>
    </message>
    <message>
        <source>Lines {0}–{1}</source>
        <translation>Lignes {0}–{1}</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Fichier entier</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ArtifactsPage</name>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>Ajouter une version…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>Supprimer le travail</translation>
    </message>
    <message>
        <source>Drop code, a picture or a PDF here to talk about it.</source>
        <translation>Déposez ici du code, une image ou un PDF pour en parler.</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Open “{0}”?</source>
        <translation>Ouvrir «&#xa0;{0}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Arrêté. Aucune copie n’a été enregistrée.</translation>
    </message>
    <message>
        <source>This file is too large to be dragged. Use “Save a copy…”.</source>
        <translation>Ce fichier est trop gros pour être glissé. Utilisez «&#xa0;Enregistrer une copie…&#xa0;».</translation>
    </message>
    <message>
        <source>This kind of file can be a program. Open it only if you expected it and know what it does.</source>
        <translation>Ce type de fichier peut être un programme. Ne l’ouvrez que si vous l’attendiez et savez ce qu’il fait.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>You look at a copy. Changes to it come back by “Add new version…”.</source>
        <translation>Vous consultez une copie. Pour y rapporter vos modifications, utilisez «&#xa0;Ajouter une version…&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>«&#xa0;{0}&#xa0;» est enregistré.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>Everything you two shared, with notes and reflections.</source>
        <translation>Tout ce que vous avez partagé à deux, avec notes et réflexions.</translation>
    </message>
    <message>
        <source>For a school or committee</source>
        <translation>Pour une école ou un jury</translation>
    </message>
    <message>
        <source>For an employer</source>
        <translation>Pour un employeur</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>Pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>For us two</source>
        <translation>Pour nous deux</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>À qui il s’adresse</translation>
    </message>
    <message>
        <source>Goals, the road and the work, with sessions and decisions.</source>
        <translation>Les objectifs, le chemin et les travaux, avec les séances et les décisions.</translation>
    </message>
    <message>
        <source>What was reached and the work that shows it, without notes and reflections.</source>
        <translation>Ce qui a été atteint et les travaux qui le montrent, sans notes ni réflexions.</translation>
    </message>
    <message>
        <source>Your own choice and your own words.</source>
        <translation>Votre propre choix et vos propres mots.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Keep version {0}</source>
        <translation>Garder la version {0}</translation>
    </message>
    <message>
        <source>Keep {0}’s</source>
        <translation>Garder la version écrite par {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>De moi</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>{0}’s</source>
        <translation>Chez {0}</translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message>
        <source>A backup file comes back alone. Leave the other files out; bring them in afterwards.</source>
        <translation>Un fichier de sauvegarde se récupère seul. Écartez les autres fichiers&#x202f;; vous les importerez ensuite.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bringing your pair back…</source>
        <translation>Récupération de votre binôme…</translation>
    </message>
    <message>
        <source>Choose a folder with mails or updates</source>
        <translation>Choisir un dossier d’e-mails ou de mises à jour</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose at least one file or folder first.</source>
        <translation>Choisissez d’abord au moins un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose mails, updates or a backup file</source>
        <translation>Choisir des e-mails, des mises à jour ou un fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Drop mails, a mailbox, a folder or a backup file here.</source>
        <translation>Déposez ici des e-mails, une boîte e-mail, un dossier ou un fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Make this laptop known to {0}</source>
        <translation>Faire connaître cet ordinateur à {0}</translation>
    </message>
    <message>
        <source>Making your update…</source>
        <translation>Préparation de votre mise à jour…</translation>
    </message>
    <message>
        <source>Pair brought back</source>
        <translation>Binôme récupéré</translation>
    </message>
    <message>
        <source>Press to leave it out</source>
        <translation>Appuyez pour l’écarter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>They stand on the recovery sheet that you printed or copied when the pair began.</source>
        <translation>Ils figurent sur la fiche de secours que vous avez imprimée ou recopiée au début du binôme.</translation>
    </message>
    <message>
        <source>Type all 24 words.</source>
        <translation>Saisissez les 24&#xa0;mots.</translation>
    </message>
    <message>
        <source>Updates that you sent or received, in any order: mails, a mailbox, or a folder of them. Or the backup file that you kept, which also brings your private records back.</source>
        <translation>Les mises à jour que vous avez envoyées ou reçues, dans n’importe quel ordre&#xa0;: des e-mails, toute une boîte e-mail ou un dossier qui en contient. Ou le fichier de sauvegarde que vous avez gardé, qui rend aussi vos éléments privés.</translation>
    </message>
    <message>
        <source>Updates, mails and backups (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</source>
        <translation>Mises à jour, e-mails et sauvegardes (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Qu’avez-vous sous la main&#x202f;?</translation>
    </message>
    <message>
        <source>Your 24 words</source>
        <translation>Vos 24&#xa0;mots</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Compare it with your sheet.</source>
        <translation>«&#xa0;{0}&#xa0;» ne fait pas partie des mots utilisés par MentorDesk. Comparez avec votre fiche.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Changed since</source>
        <translation>Modifications depuis</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Suppressions depuis</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <source>It could not be read when it was kept, and is kept as it was for somebody who can.</source>
        <translation>Elle était illisible au moment d’être gardée&#x202f;; elle est conservée telle quelle pour qui saura la lire.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Lecture du contenu…</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>Ajouts depuis</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>What is different since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}&#xa0;{1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is kept by itself on each day on which you write, and before each update you bring in. Those of the last 30 days stay, 2 GB at most. Files are not copied: they are never deleted by themselves. What you delete, private words too, stays in older backups until they go.</source>
        <translation>Une sauvegarde se fait d’elle-même chaque jour où vous écrivez, et avant chaque mise à jour que vous importez. Celles des 30 derniers jours sont gardées, jusqu’à 2&#xa0;Go. Les fichiers ne sont pas copiés&#xa0;: ils ne disparaissent jamais d’eux-mêmes. Ce que vous supprimez, textes privés compris, reste dans les anciennes sauvegardes jusqu’à leur disparition.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n backup(s), {0}. {1} are free on this disk.</source>
        <translation>
            <numerusform>%n sauvegarde, {0}. {1} libres sur ce disque.</numerusform>
            <numerusform>%n sauvegardes, {0}. {1} libres sur ce disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by you</source>
        <translation>
            <numerusform>%n modification par vous</numerusform>
            <numerusform>%n modifications par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>%n modification par {0}</numerusform>
            <numerusform>%n modifications par {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s) written or deleted</source>
        <translation>
            <numerusform>%n élément privé écrit ou supprimé</numerusform>
            <numerusform>%n éléments privés écrits ou supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>Sauvegarde du jour</translation>
    </message>
    <message>
        <source>Before an update came in</source>
        <translation>Avant l’arrivée d’une mise à jour</translation>
    </message>
    <message>
        <source>Before you went back</source>
        <translation>Avant votre retour en arrière</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with the next update: %n change(s) that {0} has, too.</source>
        <translation>
            <numerusform>Reviendra avec la prochaine mise à jour&#xa0;: %n modification, aussi présente chez {0}.</numerusform>
            <numerusform>Reviendront avec la prochaine mise à jour&#xa0;: %n modifications, aussi présentes chez {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Tout ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>It failed on {0}.</source>
        <translation>Échec le {0}.</translation>
    </message>
    <message>
        <source>Its file could not be written. Check the disk, then try again.</source>
        <translation>Son fichier n’a pas pu être écrit. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Faite par vous</translation>
    </message>
    <message>
        <source>No backup could be kept.</source>
        <translation>Aucune sauvegarde n’a pu être faite.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>Private records stay as they are now, with %n written or deleted since then.</source>
        <translation>
            <numerusform>Les éléments privés restent tels qu’ils sont maintenant, dont %n écrit ou supprimé depuis.</numerusform>
            <numerusform>Les éléments privés restent tels qu’ils sont maintenant, dont %n écrits ou supprimés depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then: {0}.</source>
        <translation>Depuis&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Stays in the backup that is kept now: %n change(s) that nobody else has for certain.</source>
        <translation>
            <numerusform>Reste dans la sauvegarde faite maintenant&#xa0;: %n modification que personne d’autre n’a peut-être.</numerusform>
            <numerusform>Restent dans la sauvegarde faite maintenant&#xa0;: %n modifications que personne d’autre n’a peut-être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays sent: %n update(s) of yours.</source>
        <translation>
            <numerusform>Reste envoyée&#xa0;: %n mise à jour de votre part.</numerusform>
            <numerusform>Restent envoyées&#xa0;: %n mises à jour de votre part.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file, kept as it was</source>
        <translation>Le fichier endommagé, gardé tel quel</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of a newer MentorDesk</source>
        <translation>Le fichier d’un MentorDesk plus récent</translation>
    </message>
    <message>
        <source>The file of your pair cannot be read. Go back to an earlier backup, or run the doctor.</source>
        <translation>Le fichier de votre binôme ne peut pas être lu. Revenez à une sauvegarde antérieure, ou lancez la commande «&#xa0;doctor&#xa0;».</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Check the disk and who may write there, then try again.</source>
        <translation>Impossible d’écrire dans le dossier de votre binôme. Vérifiez le disque et les droits d’écriture, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>All backups</source>
        <translation>Toutes les sauvegardes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>It reads as it did then; {0} sees it with your next update.</source>
        <translation>Le texte est de nouveau celui d’alors&#x202f;; {0} le verra avec votre prochaine mise à jour.</translation>
    </message>
    <message>
        <source>Keep one now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>No backup is kept yet. One is kept by itself on each day on which you write, and before each update you bring in.</source>
        <translation>Pas encore de sauvegarde. Une sauvegarde se fait d’elle-même chaque jour où vous écrivez, et avant chaque mise à jour que vous importez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n thing(s) that were deleted. Nothing leaves the bin by itself.</source>
        <translation>
            <numerusform>%n élément supprimé. Rien ne quitte la corbeille tout seul.</numerusform>
            <numerusform>%n éléments supprimés. Rien ne quitte la corbeille tout seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the bin</source>
        <translation>Toute la corbeille</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find in the bin</source>
        <translation>Rechercher dans la corbeille</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words in its title.</source>
        <translation>Rien dans la corbeille ne contient ces mots dans son titre.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>The bin is empty. What either of you deletes can be found here.</source>
        <translation>La corbeille est vide. Ce que l’un de vous supprime se retrouve ici.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n part(s)</source>
        <translation>
            <numerusform>{0} et %n partie</numerusform>
            <numerusform>{0} et %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is back, and private.</source>
        <translation>«&#xa0;{0}&#xa0;» est rétabli, et privé.</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>«&#xa0;{0}&#xa0;» est rétabli&#x202f;; {1} le verra avec votre prochaine mise à jour.</translation>
    </message>
</context>
<context>
    <name>BothChangedPage</name>
    <message numerus="yes">
        <source>%n field(s) that you and {0} changed apart. Nothing is lost until you decide, and every decision can be undone. Press J and K to go from one to the next.</source>
        <translation>
            <numerusform>%n champ que vous et {0} avez modifié chacun de votre côté. Rien n’est perdu d’ici votre décision, et chaque décision peut être annulée. Les touches J et K passent de l’un à l’autre.</numerusform>
            <numerusform>%n champs que vous et {0} avez modifiés chacun de votre côté. Rien n’est perdu d’ici votre décision, et chaque décision peut être annulée. Les touches J et K passent de l’un à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Modifié par vous deux</translation>
    </message>
    <message>
        <source>Both changed ({0})</source>
        <translation>Modifié par vous deux ({0})</translation>
    </message>
    <message>
        <source>Decided: {0} of “{1}”.</source>
        <translation>Décidé&#xa0;: {0} de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>Dans un seul texte</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Choix suivant</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Rien à décider.</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Choix précédent</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message numerus="yes">
        <source>%n field(s) changed by both of you. Nothing is lost until you decide.</source>
        <translation>
            <numerusform>%n champ modifié par vous deux. Rien n’est perdu d’ici votre décision.</numerusform>
            <numerusform>%n champs modifiés par vous deux. Rien n’est perdu d’ici votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of how it was before is kept.</source>
        <translation>Une sauvegarde de l’état d’avant est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>A part that {0} sent earlier has not arrived; %n change(s) cannot come in without it. Your next update asks for it. If it is lost for good, go on without it: should it come after all, it still finds its place.</source>
        <translation>
            <numerusform>Une partie envoyée plus tôt par {0} n’est pas arrivée&#x202f;; %n modification ne peut pas entrer sans elle. Votre prochaine mise à jour la demandera. Si elle est perdue pour de bon, continuez sans elle&#xa0;: si elle arrive tout de même un jour, elle trouvera sa place.</numerusform>
            <numerusform>Une partie envoyée plus tôt par {0} n’est pas arrivée&#x202f;; %n modifications ne peuvent pas entrer sans elle. Votre prochaine mise à jour la demandera. Si elle est perdue pour de bon, continuez sans elle&#xa0;: si elle arrive tout de même un jour, elle trouvera sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Drop the mail from {0} here, its attachment, or a mailbox: what is new in it is found. From some mail programs you have to save it first.</source>
        <translation>Déposez ici l’e-mail envoyé par {0}, sa pièce jointe ou une boîte e-mail&#xa0;: MentorDesk y trouvera ce qui est nouveau. Avec certains logiciels de messagerie, il faut d’abord l’enregistrer.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Envoyée par {0}</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans elle</translation>
    </message>
    <message>
        <source>Import another update</source>
        <translation>Importer une autre mise à jour</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>Importer une mise à jour</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Examen en cours&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup of how it is now is kept, so that you can undo it.</source>
        <translation>Rien n’est encore modifié. Une sauvegarde de l’état actuel sera gardée, pour que vous puissiez revenir en arrière.</translation>
    </message>
    <message>
        <source>Paste the text of a mail (Ctrl+V)</source>
        <translation>Coller le texte d’un e-mail (Ctrl+V)</translation>
    </message>
    <message>
        <source>Something was written or sent since, so taking it back is a new change: {0} gets it, too.</source>
        <translation>Quelque chose a été écrit ou envoyé depuis&#xa0;: l’annulation est donc une nouvelle modification, et {0} la recevra aussi.</translation>
    </message>
    <message>
        <source>Taken back for both of you.</source>
        <translation>Annulé pour vous deux.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since.</source>
        <translation>
            <numerusform>Annulée, sauf pour %n champ modifié depuis.</numerusform>
            <numerusform>Annulée, sauf pour %n champs modifiés depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update is undone. Your backup stays.</source>
        <translation>La mise à jour est annulée. Votre sauvegarde reste.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>Il n’y a rien à coller. Copiez d’abord tout le texte de l’e-mail.</translation>
    </message>
    <message>
        <source>Undo this update</source>
        <translation>Annuler cette mise à jour</translation>
    </message>
    <message>
        <source>Update from {0}</source>
        <translation>Mise à jour envoyée par {0}</translation>
    </message>
    <message>
        <source>What waited is in. The lost part is still asked for.</source>
        <translation>Ce qui attendait est importé. La partie perdue reste demandée.</translation>
    </message>
    <message>
        <source>{0} of files came in.</source>
        <translation>{0} de fichiers reçus.</translation>
    </message>
</context>
<context>
    <name>BringingUpPage</name>
    <message>
        <source>Bringing your pair to the present format</source>
        <translation>Passage de votre binôme au format actuel</translation>
    </message>
    <message>
        <source>Bringing your pair to the present format…</source>
        <translation>Passage de votre binôme au format actuel…</translation>
    </message>
    <message>
        <source>It was written by an older MentorDesk. Nothing is lost, also if the laptop is switched off now: the next start goes on.</source>
        <translation>Il a été écrit par un MentorDesk plus ancien. Rien n’est perdu, même si l’ordinateur s’éteint maintenant&#xa0;: le prochain démarrage continue.</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used:</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être utilisé&#xa0;:</numerusform>
            <numerusform>%n fichiers n’ont pas pu être utilisés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s)</source>
        <translation>
            <numerusform>%n élément privé</numerusform>
            <numerusform>%n éléments privés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these words with {0} by phone</source>
        <translation>Comparez ces mots avec {0} au téléphone</translation>
    </message>
    <message>
        <source>Only these files told who {0} is: if one word differs, somebody forged them.</source>
        <translation>Seuls ces fichiers ont dit qui est {0}&#xa0;: si un seul mot diffère, quelqu’un les a falsifiés.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>Les éléments privés ne voyagent jamais dans les mises à jour&#x202f;; seul un fichier de sauvegarde les rend.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {0} for it.</source>
        <translation>Il manquait quelque chose parmi ces fichiers&#x202f;; votre prochaine mise à jour le demandera à {0}.</translation>
    </message>
    <message>
        <source>What you two shared since then comes back with the next update from {0}. Private records that you wrote since are lost. The laptop of before writes no more in this pair.</source>
        <translation>Ce que vous avez partagé depuis reviendra avec la prochaine mise à jour envoyée par {0}. Les éléments privés écrits depuis sont perdus. L’ordinateur d’avant n’écrit plus dans ce binôme.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back as of {1}.</source>
        <translation>Votre binôme avec {0} est de retour dans son état du {1}.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back, up to an update of {1}.</source>
        <translation>Votre binôme avec {0} est de retour, jusqu’à une mise à jour du {1}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Struck through: only in “{0}”. Underlined: only in “{1}”.</source>
        <translation>Barré&#xa0;: seulement dans «&#xa0;{0}&#xa0;». Souligné&#xa0;: seulement dans «&#xa0;{1}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>It came with an update.</source>
        <translation>Cette modification est arrivée avec une mise à jour.</translation>
    </message>
    <message>
        <source>Look at all versions of</source>
        <translation>Voir toutes les versions de</translation>
    </message>
    <message>
        <source>Take back this change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since: {0}.</source>
        <translation>
            <numerusform>Annulé, sauf pour %n champ modifié depuis&#xa0;: {0}.</numerusform>
            <numerusform>Annulé, sauf pour %n champs modifiés depuis&#xa0;: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}”</source>
        <translation>{0} de «&#xa0;{1}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Begin another portfolio like this one</source>
        <translation>Commencer un autre portfolio sur ce modèle</translation>
    </message>
    <message>
        <source>Begin portfolio</source>
        <translation>Commencer le portfolio</translation>
    </message>
    <message>
        <source>Begin this portfolio anew</source>
        <translation>Recommencer ce portfolio</translation>
    </message>
    <message>
        <source>Forget this portfolio</source>
        <translation>Oublier ce portfolio</translation>
    </message>
    <message>
        <source>Give it a name that no other has.</source>
        <translation>Donnez-lui un nom qu’aucun autre ne porte.</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Mon portfolio</translation>
    </message>
    <message>
        <source>Name of the new portfolio</source>
        <translation>Nom du nouveau portfolio</translation>
    </message>
    <message>
        <source>Name, such as Application in spring</source>
        <translation>Nom, par exemple Candidature de printemps</translation>
    </message>
    <message>
        <source>Portfolio that is open</source>
        <translation>Portfolio ouvert</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>At the end</source>
        <translation>Pour finir</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Plan the next session</source>
        <translation>Prévoir la prochaine séance</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Séance {0}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>These points are left:</source>
        <translation>Ces points restent&#xa0;:</translation>
    </message>
    <message>
        <source>These points go on to it:</source>
        <translation>Ces points y seront repris&#xa0;:</translation>
    </message>
    <message>
        <source>Title of the next session</source>
        <translation>Titre de la prochaine séance</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>Ce qu’il en est ressorti, en quelques lignes.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Written from what you tick, decide and take on. Change what you like.</source>
        <translation>Rédigé d’après ce que vous cochez, décidez et prenez en charge. Changez ce que vous voulez.</translation>
    </message>
    <message>
        <source>“{0}” is planned already: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà prévue&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>CodeViewer</name>
    <message>
        <source>Signs in this file turn the order of reading, so it may do something else than it seems to say. They are shown as ⟦U+…⟧.</source>
        <translation>Des signes de ce fichier inversent le sens de lecture&#xa0;: il peut faire autre chose que ce qu’il semble dire. Ils s’affichent sous la forme ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Try again, or open it in another program.</source>
        <translation>Ce fichier ne peut pas être lu. Rien n’a été modifié. Réessayez, ou ouvrez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>This file holds signs that nobody can see. They are shown as ␀ or ⟦U+…⟧.</source>
        <translation>Ce fichier contient des signes que personne ne peut voir. Ils s’affichent sous la forme ␀ ou ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>Ce fichier est trop gros ou trop inhabituel pour être lu ici. Rien n’a été modifié. Ouvrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Very long lines are cut after {0} letters. The file itself is whole.</source>
        <translation>Les lignes très longues sont coupées après {0} lettres. Le fichier lui-même est entier.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About MentorDesk</source>
        <translation>À &amp;propos de MentorDesk</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Change pair…</source>
        <translation>&amp;Changer de binôme…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit or read</source>
        <translation>&amp;Modifier ou lire</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>&amp;Ici</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>&amp;I have an invitation…</source>
        <translation>J’ai une &amp;invitation…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation>&amp;Nouveau ici</translation>
    </message>
    <message>
        <source>&amp;New pair…</source>
        <translation>&amp;Nouveau binôme…</translation>
    </message>
    <message>
        <source>&amp;Open a file from a mail…</source>
        <translation>&amp;Ouvrir un fichier reçu par e-mail…</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Binôme</translation>
    </message>
    <message>
        <source>&amp;Paste an update</source>
        <translation>&amp;Coller une mise à jour</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Recent pairs</source>
        <translation>Binômes &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Bring a pair back after a loss…</source>
        <translation>Récupérer un binôme après une perte…</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>I&amp;mport update</source>
        <translation>I&amp;mporter une mise à jour</translation>
    </message>
    <message>
        <source>In long texts</source>
        <translation>Dans les textes longs</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>Découvrir avec des données d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Open pair from its &amp;folder…</source>
        <translation>Ouvrir un binôme depuis son &amp;dossier…</translation>
    </message>
    <message>
        <source>Part of the window &amp;before</source>
        <translation>Partie p&amp;récédente de la fenêtre</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Save &amp;portfolio as PDF…</source>
        <translation>Enregistrer le &amp;portfolio en PDF…</translation>
    </message>
    <message>
        <source>Search and &amp;commands…</source>
        <translation>Recherche et &amp;commandes…</translation>
    </message>
    <message>
        <source>Send &amp;update</source>
        <translation>&amp;Envoyer une mise à jour</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>There is nothing here that could be done now.</source>
        <translation>Il n’y a rien à faire ici pour le moment.</translation>
    </message>
    <message>
        <source>There is nothing to change between reading and writing here.</source>
        <translation>Cette page ne distingue pas lecture et écriture.</translation>
    </message>
    <message>
        <source>This page has no side panel.</source>
        <translation>Cette page n’a pas de panneau latéral.</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Écrire une réflexion</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>+{0} −{1} lines</source>
        <translation>+{0} −{1} lignes</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Retour au fichier</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>Dans un seul texte</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Modification suivante (F7)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Modification précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>The words are the same in both versions.</source>
        <translation>Les mots sont les mêmes dans les deux versions.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A file of the two has not arrived yet. Nothing is lost. Your next update asks for it.</source>
        <translation>L’un des deux fichiers n’est pas encore arrivé. Rien n’est perdu. Votre prochaine mise à jour le demandera.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Earlier version to compare with</source>
        <translation>Version antérieure à comparer</translation>
    </message>
    <message>
        <source>From version {0}</source>
        <translation>Depuis la version {0}</translation>
    </message>
    <message>
        <source>One of the versions cannot be read as text. Both are safe. Open them in another program.</source>
        <translation>L’une des versions ne peut pas être lue comme du texte. Les deux sont intactes. Ouvrez-les dans un autre programme.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>La note est rouverte.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>La note est réglée.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Version {0} · {1}</source>
        <translation>Version {0} · {1}</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>Add a description of what it shows</source>
        <translation>Décrivez ce qu’on y voit</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>Avant d’imprimer</translation>
    </message>
    <message>
        <source>Both of you changed it; the page shows one version</source>
        <translation>Modifié par vous deux&#x202f;; la page n’en montre qu’une version</translation>
    </message>
    <message>
        <source>The file is not on this laptop, so it is left out</source>
        <translation>Le fichier n’est pas sur cet ordinateur&#x202f;; il est donc omis</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>Both of you changed “{0}”</source>
        <translation>Vous avez tous deux modifié «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Decided: “{0}”.</source>
        <translation>Décidé&#xa0;: «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A few words are easy to remember.</source>
        <translation>Quelques mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>A laptop needs a name of at most 60 letters. Nothing was changed.</source>
        <translation>Un ordinateur a besoin d’un nom de 60 lettres au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A laptop that was given up stays given up. Nothing was changed.</source>
        <translation>Un ordinateur retiré reste retiré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A milestone cannot need itself. Nothing was changed.</source>
        <translation>Un jalon ne peut pas dépendre de lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A pair needs two names. Nothing was changed.</source>
        <translation>Un binôme a besoin de deux noms. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A place is before one thing or after one. Nothing was changed.</source>
        <translation>Une place se situe avant ou après un seul élément. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A point of the agenda is not as it should be. Nothing was changed.</source>
        <translation>Un point de l’ordre du jour n’a pas la forme attendue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Accept it with the seven words your partner tells you.</source>
        <translation>Acceptez-la avec les sept mots que votre partenaire vous dit.</translation>
    </message>
    <message>
        <source>Accept it with your name.</source>
        <translation>Acceptez-la avec votre nom.</translation>
    </message>
    <message>
        <source>Accept what it wrote, or add it again as a new laptop.</source>
        <translation>Acceptez ce qu’il a écrit, ou ajoutez-le de nouveau comme nouvel ordinateur.</translation>
    </message>
    <message>
        <source>Add a stage first.</source>
        <translation>Ajoutez d’abord une étape.</translation>
    </message>
    <message>
        <source>Add it again from another of your laptops.</source>
        <translation>Ajoutez-le de nouveau depuis un autre de vos ordinateurs.</translation>
    </message>
    <message>
        <source>Ask for a file made for you on this laptop.</source>
        <translation>Demandez un fichier fait pour vous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask for a new invitation.</source>
        <translation>Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Ask for the update again.</source>
        <translation>Demandez de nouveau la mise à jour.</translation>
    </message>
    <message>
        <source>Ask your partner about it.</source>
        <translation>Parlez-en à votre partenaire.</translation>
    </message>
    <message>
        <source>Ask your partner for an update that was made for you.</source>
        <translation>Demandez à votre partenaire une mise à jour faite pour vous.</translation>
    </message>
    <message>
        <source>Ask your partner to give up those that are not used any more.</source>
        <translation>Demandez à votre partenaire de retirer ceux qui ne servent plus.</translation>
    </message>
    <message>
        <source>Ask your partner to make the sheet again.</source>
        <translation>Demandez à votre partenaire de refaire la fiche.</translation>
    </message>
    <message>
        <source>Ask your partner where it comes from.</source>
        <translation>Demandez à votre partenaire d’où elle vient.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it, and from which laptop.</source>
        <translation>Demandez à votre partenaire si l’envoi vient bien de sa part, et de quel ordinateur.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it.</source>
        <translation>Demandez à votre partenaire si l’envoi vient bien de sa part.</translation>
    </message>
    <message>
        <source>Bring back a snapshot from its folder “snapshots”, or run the doctor.</source>
        <translation>Reprenez un instantané dans son dossier «&#xa0;snapshots&#xa0;», ou lancez la commande «&#xa0;doctor&#xa0;».</translation>
    </message>
    <message>
        <source>Check each word and its order, then try again.</source>
        <translation>Vérifiez chaque mot et leur ordre, puis réessayez.</translation>
    </message>
    <message>
        <source>Check its name and try again.</source>
        <translation>Vérifiez son nom et réessayez.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check that you may read the folder of MentorDesk; else bring the pair back with your 24 recovery words.</source>
        <translation>Vérifiez que vous avez le droit de lire le dossier de MentorDesk&#x202f;; sinon, récupérez le binôme avec vos 24&#xa0;mots de secours.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Check the disk, its quota, and who may write there.</source>
        <translation>Vérifiez le disque, son quota et les droits d’écriture.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation>Vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez les droits de lecture.</translation>
    </message>
    <message>
        <source>Choose a file, or pack the folder into one.</source>
        <translation>Choisissez un fichier, ou compressez le dossier en un seul.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the sample.</source>
        <translation>Choisissez un dossier vide pour l’exemple.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if a program shows it.</source>
        <translation>Choisissez un autre dossier, ou fermez le fichier si un programme l’affiche.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Choisissez une autre version.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Faites un autre choix.</translation>
    </message>
    <message>
        <source>Choose at least one milestone.</source>
        <translation>Choisissez au moins un jalon.</translation>
    </message>
    <message>
        <source>Choose one of its own versions.</source>
        <translation>Choisissez l’une de ses propres versions.</translation>
    </message>
    <message>
        <source>Choose one of the versions.</source>
        <translation>Choisissez l’une des versions.</translation>
    </message>
    <message>
        <source>Choose one of them by its head.</source>
        <translation>Désignez-en une par son identifiant de tête.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Faites un choix.</translation>
    </message>
    <message>
        <source>Choose the .mentordesk file that you were sent.</source>
        <translation>Choisissez le fichier .mentordesk que vous avez reçu.</translation>
    </message>
    <message>
        <source>Choose the file from the mail.</source>
        <translation>Choisissez le fichier de l’e-mail.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .mentordesk-backup; updates are brought back by “recover”.</source>
        <translation>Choisissez le fichier en .mentordesk-backup&#x202f;; les mises à jour se récupèrent avec «&#xa0;recover&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the invitation from the mail.</source>
        <translation>Choisissez l’invitation de l’e-mail.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Compare each word with your recovery sheet.</source>
        <translation>Comparez chaque mot avec votre fiche de secours.</translation>
    </message>
    <message>
        <source>Compare the safety words first.</source>
        <translation>Comparez d’abord les mots de contrôle.</translation>
    </message>
    <message>
        <source>Compare the safety words with your partner; if they differ, start a new pair.</source>
        <translation>Comparez les mots de contrôle avec votre partenaire&#x202f;; s’ils diffèrent, créez un nouveau binôme.</translation>
    </message>
    <message>
        <source>Copy it to another place.</source>
        <translation>Copiez-le à un autre endroit.</translation>
    </message>
    <message>
        <source>Copy the whole key again, from its first to its last letter.</source>
        <translation>Recopiez la clé entière, de la première à la dernière lettre.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Delete it if it never did.</source>
        <translation>Supprimez-la si elle n’a jamais eu lieu.</translation>
    </message>
    <message>
        <source>Delete it if it should not be seen.</source>
        <translation>Supprimez-la si elle ne doit pas être vue.</translation>
    </message>
    <message>
        <source>Do it in smaller steps.</source>
        <translation>Procédez par plus petites étapes.</translation>
    </message>
    <message>
        <source>Exchange the first updates, then add a laptop.</source>
        <translation>Échangez les premières mises à jour, puis ajoutez un ordinateur.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source> (part {number} of {count})</source>
        <translation> (partie {number} sur {count})</translation>
    </message>
    <message>
        <source> ({part} of it are here)</source>
        <translation> (dont {part} déjà là)</translation>
    </message>
    <message numerus="yes">
        <source>%n are for other people or pairs</source>
        <translation>
            <numerusform>%n est destinée à d’autres personnes ou binômes</numerusform>
            <numerusform>%n sont destinées à d’autres personnes ou binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by {sender}{part}</source>
        <translation>
            <numerusform>%n modification par {sender}{part}</numerusform>
            <numerusform>%n modifications par {sender}{part}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named and were set aside.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être attribuée avec certitude à la personne nommée et a été mise de côté.</numerusform>
            <numerusform>%n modifications n’ont pas pu être attribuées avec certitude à la personne nommée et ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named; they were set aside.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être attribuée avec certitude à la personne nommée&#x202f;; elle a été mise de côté.</numerusform>
            <numerusform>%n modifications n’ont pas pu être attribuées avec certitude à la personne nommée&#x202f;; elles ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the history were altered on this disk ({named}). Bring back a file from the folder “snapshots”.</source>
        <translation>
            <numerusform>%n modification de l’historique a été altérée sur ce disque ({named}). Reprenez un fichier du dossier «&#xa0;snapshots&#xa0;».</numerusform>
            <numerusform>%n modifications de l’historique ont été altérées sur ce disque ({named}). Reprenez un fichier du dossier «&#xa0;snapshots&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a part that has not arrived; the next update asks for it.</source>
        <translation>
            <numerusform>%n modification attend une partie qui n’est pas arrivée&#x202f;; la prochaine mise à jour la demandera.</numerusform>
            <numerusform>%n modifications attendent une partie qui n’est pas arrivée&#x202f;; la prochaine mise à jour la demandera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n modification est en attente.</numerusform>
            <numerusform>%n modifications sont en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made by a newer MentorDesk; they are kept safely.</source>
        <translation>
            <numerusform>%n modification vient d’un MentorDesk plus récent&#x202f;; elle est conservée en lieu sûr.</numerusform>
            <numerusform>%n modifications viennent d’un MentorDesk plus récent&#x202f;; elles sont conservées en lieu sûr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless you accept what is right in them.</source>
        <translation>
            <numerusform>%n modification écrite sur un ordinateur perdu ne comptera que si vous l’acceptez.</numerusform>
            <numerusform>%n modifications écrites sur un ordinateur perdu ne compteront que si vous acceptez ce qui y est juste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless {who} accepts what is right in them.</source>
        <translation>
            <numerusform>%n modification écrite sur un ordinateur perdu ne comptera que si {who} l’accepte.</numerusform>
            <numerusform>%n modifications écrites sur un ordinateur perdu ne compteront que si {who} accepte ce qui y est juste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; the next update asks for them.</source>
        <translation>
            <numerusform>%n fichier n’est pas encore là&#x202f;; la prochaine mise à jour le demandera.</numerusform>
            <numerusform>%n fichiers ne sont pas encore là&#x202f;; la prochaine mise à jour les demandera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; your next update asks for them.</source>
        <translation>
            <numerusform>%n fichier n’est pas encore là&#x202f;; votre prochaine mise à jour le demandera.</numerusform>
            <numerusform>%n fichiers ne sont pas encore là&#x202f;; votre prochaine mise à jour les demandera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what they were ({named}). Delete them from the folder “attachments”; the next update asks for them.</source>
        <translation>
            <numerusform>%n fichier n’est plus ce qu’il était ({named}). Supprimez-le du dossier «&#xa0;attachments&#xa0;»&#x202f;; la prochaine mise à jour le demandera.</numerusform>
            <numerusform>%n fichiers ne sont plus ce qu’ils étaient ({named}). Supprimez-les du dossier «&#xa0;attachments&#xa0;»&#x202f;; la prochaine mise à jour les demandera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “attachments” belong to nothing ({named}).</source>
        <translation>
            <numerusform>%n fichier du dossier «&#xa0;attachments&#xa0;» n’est rattaché à rien ({named}).</numerusform>
            <numerusform>%n fichiers du dossier «&#xa0;attachments&#xa0;» ne sont rattachés à rien ({named}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read aloud yet: {pictures}. Nothing was written.</source>
        <translation>
            <numerusform>%n image ne peut pas encore être lue à voix haute&#xa0;: {pictures}. Rien n’a été écrit.</numerusform>
            <numerusform>%n images ne peuvent pas encore être lues à voix haute&#xa0;: {pictures}. Rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private records</source>
        <translation>
            <numerusform>%n élément privé</numerusform>
            <numerusform>%n éléments privés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is not here yet{part}; your next update asks for it.</source>
        <translation>1 fichier n’est pas encore là{part}&#x202f;; votre prochaine mise à jour le demandera.</translation>
    </message>
    <message>
        <source>A file can be sealed for at most {most} laptops and recovery keys; here are {wanted}. Nothing was changed.</source>
        <translation>Un fichier peut être scellé pour {most} ordinateurs et clés de secours au plus&#x202f;; il y en a ici {wanted}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A laptop is given up as {lost} or as {unused}. Nothing was changed.</source>
        <translation>Un ordinateur se retire avec {lost} ou {unused}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A mail limit of {limit} MB makes no sense. Nothing was written.</source>
        <translation>Une limite d’e-mail de {limit}&#xa0;Mo n’a pas de sens. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A new sheet waits until {partner} confirms it. Nothing was changed.</source>
        <translation>Une nouvelle fiche attend déjà d’être confirmée par {partner}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A part sent earlier has not arrived; your next update asks for it.</source>
        <translation>Une partie envoyée plus tôt n’est pas arrivée&#x202f;; votre prochaine mise à jour la demandera.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Nothing was changed.</source>
        <translation>Une phrase secrète doit compter au moins {least} caractères. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A sign in this tag cannot be seen. Nothing was changed.</source>
        <translation>Un signe de cette étiquette est invisible. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Add a description to %n pictures and print again.</source>
        <translation>
            <numerusform>Ajoutez une description à %n image et imprimez de nouveau.</numerusform>
            <numerusform>Ajoutez une description à %n images et imprimez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n changes, and the tables agree with them.</source>
        <translation>
            <numerusform>Tout va bien&#xa0;: %n modification, et les tables concordent avec elle.</numerusform>
            <numerusform>Tout va bien&#xa0;: %n modifications, et les tables concordent avec elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back what was shared</source>
        <translation>Récupération de ce qui était partagé</translation>
    </message>
    <message>
        <source>Bringing everything back</source>
        <translation>Récupération de l’ensemble</translation>
    </message>
    <message>
        <source>Bringing the pair to the present format</source>
        <translation>Passage du binôme au format actuel</translation>
    </message>
    <message>
        <source>Bringing the update in</source>
        <translation>Importation de la mise à jour</translation>
    </message>
    <message>
        <source>Check the disk and the folder; it is tried again at the next start.</source>
        <translation>Vérifiez le disque et le dossier&#x202f;; un nouvel essai aura lieu au prochain démarrage.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Vérification de l’historique</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>Choisissez un nom qui se termine par {ending}.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Compare these safety words with {partner} by phone: {words}</source>
        <translation>Comparez ces mots de contrôle avec {partner} au téléphone&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Did my MentorDesk update of {day} reach you?{part}</source>
        <translation>Avez-vous reçu ma mise à jour MentorDesk du {day}&#x202f;?{part}</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Vouliez-vous dire {words}&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drawing the poster</source>
        <translation>Dessin de l’affiche</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessiné</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Tout ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>Files that are partly here: {count} ({held} of {total} MB).</source>
        <translation>Fichiers arrivés en partie&#xa0;: {count} ({held} sur {total}&#xa0;Mo).</translation>
    </message>
    <message>
        <source>Gathering what goes along</source>
        <translation>Rassemblement de ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Gathering what is kept</source>
        <translation>Rassemblement de ce qui sera conservé</translation>
    </message>
    <message>
        <source>Give a selector such as {shape}.</source>
        <translation>Donnez un sélecteur tel que {shape}.</translation>
    </message>
    <message>
        <source>Give it as {parameter}=… and try again.</source>
        <translation>Donnez-le sous la forme {parameter}=… et réessayez.</translation>
    </message>
    <message>
        <source>Give it up on another of your laptops.</source>
        <translation>Retirez-le depuis un autre de vos ordinateurs.</translation>
    </message>
    <message>
        <source>Give up one that is not used any more.</source>
        <translation>Retirez-en un qui ne sert plus.</translation>
    </message>
    <message>
        <source>Hello {name},

the attached file adds a laptop of yours to your pair in MentorDesk. Open it on that laptop with the
seven words shown on this one, then throw this mail away.
</source>
        <translation>Bonjour {name},

le fichier joint ajoute un de vos ordinateurs à votre binôme dans MentorDesk. Ouvrez-le sur l’ordinateur à ajouter, avec les
sept mots affichés sur celui-ci, puis supprimez cet e-mail.
</translation>
    </message>
    <message>
        <source>Hello {recipient},

I hope you are well. There is no hurry: I only want to be sure that my MentorDesk update of {day}
reached you. Mails get lost now and then, so this one carries it again, with what is new since.
Opening it twice does no harm.

When you have a moment, send me an update, even an empty one: it tells my MentorDesk what has
arrived. And if this is not a good time, a short word is just as fine.

{sender}
</source>
        <translation>Bonjour {recipient},

j’espère que vous allez bien. Rien ne presse&#xa0;: je veux seulement m’assurer que ma mise à jour MentorDesk du {day}
vous est parvenue. Des e-mails se perdent parfois, alors celui-ci l’apporte à nouveau, avec ce qui s’y est ajouté depuis.
L’ouvrir deux fois ne fait aucun mal.

Quand vous aurez un moment, envoyez-moi une mise à jour, même vide&#xa0;: elle dit à mon MentorDesk ce qui est
arrivé. Et si ce n’est pas le bon moment, un petit mot suffit aussi.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

my laptop is lost or broken, and I have brought our pair back on another one. Please bring the
attached MentorDesk update in: it makes this laptop known to yours. Then send me an update; it will
hold everything that I still lack.

{sender}
</source>
        <translation>Bonjour {recipient},

mon ordinateur est perdu ou en panne, et j’ai rétabli notre binôme sur un autre. Merci d’importer la mise à jour
MentorDesk jointe&#xa0;: elle fait connaître cet ordinateur au vôtre. Envoyez-moi ensuite une mise à jour&#x202f;; elle
contiendra tout ce qui me manque encore.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the attached file is an invitation to work together in MentorDesk, a program that runs on your own
computer without an account. Install MentorDesk, then open the attachment; I will tell you the seven
words that open it by phone.

{sender}
</source>
        <translation>Bonjour {recipient},

le fichier joint est une invitation à travailler ensemble dans MentorDesk, un programme qui fonctionne sur votre propre
ordinateur, sans compte. Installez MentorDesk, puis ouvrez la pièce jointe&#x202f;; je vous dirai au téléphone les sept
mots qui l’ouvrent.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the attached file is my MentorDesk update. Open it, or drop this mail on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}
</source>
        <translation>Bonjour {recipient},

le fichier joint est ma mise à jour MentorDesk. Ouvrez-le, ou déposez cet e-mail sur la fenêtre de MentorDesk.
Il est scellé&#xa0;: seuls votre ordinateur et le mien peuvent le lire.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the block below is my MentorDesk update. Copy this whole message and paste it on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}

</source>
        <translation>Bonjour {recipient},

le bloc ci-dessous est ma mise à jour MentorDesk. Copiez tout ce message et collez-le dans la fenêtre de MentorDesk.
Il est scellé&#xa0;: seuls votre ordinateur et le mien peuvent le lire.

{sender}

</translation>
    </message>
    <message>
        <source>If one of you has a new laptop, add it by an invitation from one that is known; else throw the file away.</source>
        <translation>Si l’un de vous a un nouvel ordinateur, ajoutez-le par une invitation depuis un ordinateur connu&#x202f;; sinon, jetez le fichier.</translation>
    </message>
    <message>
        <source>If that was not you, report the other laptop with your 24 recovery words.</source>
        <translation>Si ce n’était pas vous, signalez l’autre ordinateur avec vos 24&#xa0;mots de secours.</translation>
    </message>
    <message>
        <source>If this is another laptop or user than before, bring the pair back with your 24 recovery words.</source>
        <translation>Si c’est un autre ordinateur ou un autre compte qu’auparavant, récupérez le binôme avec vos 24 mots de secours.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation>Cela existe déjà. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It may have been deleted; look in the list again.</source>
        <translation>Peut-être a-t-il été supprimé&#x202f;; consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, {free} MB are free.</source>
        <translation>Il faut {needed}&#xa0;Mo, {free}&#xa0;Mo sont libres.</translation>
    </message>
    <message>
        <source>It reads like that already. Nothing was changed.</source>
        <translation>Le texte est déjà ainsi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It takes: {known}.</source>
        <translation>Elle accepte&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It waited for a part sent earlier, which has come in as well.</source>
        <translation>Elle attendait une partie envoyée plus tôt, qui est maintenant importée elle aussi.</translation>
    </message>
    <message>
        <source>Its owner names it.</source>
        <translation>Son nom est choisi par la personne à qui il appartient.</translation>
    </message>
    <message>
        <source>Keep the file, update this program, then open it again.</source>
        <translation>Gardez le fichier, mettez ce programme à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Leave it as it is, or look it through and accept it.</source>
        <translation>Laissez les choses ainsi, ou passez tout en revue et acceptez.</translation>
    </message>
    <message>
        <source>Leave out one of the links.</source>
        <translation>Laissez de côté l’un des liens.</translation>
    </message>
    <message>
        <source>Leave out what you do not trust, or add an update that you sent yourself: it tells who your partner is.</source>
        <translation>Laissez de côté ce qui ne vous inspire pas confiance, ou ajoutez une mise à jour envoyée par vous-même&#xa0;: elle dit qui est votre partenaire.</translation>
    </message>
    <message>
        <source>Look at it again where it is written.</source>
        <translation>Relisez-le là où il est noté.</translation>
    </message>
    <message>
        <source>Look at its history again.</source>
        <translation>Consultez de nouveau son historique.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Look at the list of laptops.</source>
        <translation>Consultez la liste des ordinateurs.</translation>
    </message>
    <message>
        <source>Look at the list of updates again.</source>
        <translation>Consultez de nouveau la liste des mises à jour.</translation>
    </message>
    <message>
        <source>Look for mails with MentorDesk updates that you sent or received, in this pair, and choose these.</source>
        <translation>Cherchez les e-mails contenant des mises à jour MentorDesk que vous avez envoyées ou reçues dans ce binôme, et choisissez-les.</translation>
    </message>
    <message>
        <source>Look for the latest sheet with your name that was printed for this pair.</source>
        <translation>Cherchez la dernière fiche à votre nom imprimée pour ce binôme.</translation>
    </message>
    <message>
        <source>Look for the mail whose attachment ends in .mentordesk.</source>
        <translation>Cherchez l’e-mail dont la pièce jointe se termine par .mentordesk.</translation>
    </message>
    <message>
        <source>Look for the sheet with your name that was printed when the pair began.</source>
        <translation>Cherchez la fiche à votre nom imprimée au début du binôme.</translation>
    </message>
    <message>
        <source>Look in the list again.</source>
        <translation>Cherchez de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>Look in the list of milestones again.</source>
        <translation>Cherchez de nouveau dans la liste des jalons.</translation>
    </message>
    <message>
        <source>Look it up in the history again.</source>
        <translation>Cherchez de nouveau dans l’historique.</translation>
    </message>
    <message>
        <source>Look whether one is missing or written twice.</source>
        <translation>Regardez s’il en manque un ou si l’un est écrit deux fois.</translation>
    </message>
    <message>
        <source>Look whether the sheet belongs to this pair and to you.</source>
        <translation>Regardez si la fiche est bien celle de ce binôme et la vôtre.</translation>
    </message>
    <message>
        <source>Looking at the update</source>
        <translation>Examen de la mise à jour</translation>
    </message>
    <message>
        <source>Looking at the updates</source>
        <translation>Examen des mises à jour</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>Recherche de mises à jour</translation>
    </message>
    <message>
        <source>Looking for updates · {megabytes} MB read</source>
        <translation>Recherche de mises à jour · {megabytes}&#xa0;Mo lus</translation>
    </message>
    <message>
        <source>Made by a newer MentorDesk. Nothing was changed.</source>
        <translation>Créé par un MentorDesk plus récent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make a new invitation and tell its seven words by phone.</source>
        <translation>Créez une nouvelle invitation et dites ses sept mots au téléphone.</translation>
    </message>
    <message>
        <source>Make room on the disk before the next update.</source>
        <translation>Libérez de la place sur le disque avant la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>Make room on the disk; it is tried again at the next start.</source>
        <translation>Libérez de la place sur le disque&#x202f;; un nouvel essai aura lieu au prochain démarrage.</translation>
    </message>
    <message>
        <source>Make the invitation on a laptop that is in use.</source>
        <translation>Créez l’invitation sur un ordinateur en service.</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>Création du binôme d’exemple</translation>
    </message>
    <message>
        <source>Making your words findable</source>
        <translation>Préparation de la recherche dans vos textes</translation>
    </message>
    <message>
        <source>MentorDesk update from {sender}{part}</source>
        <translation>Mise à jour MentorDesk envoyée par {sender}{part}</translation>
    </message>
    <message>
        <source>Milestones of the outline would wait for each other. Nothing was changed.</source>
        <translation>Des jalons du plan s’attendraient les uns les autres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>More than {most} tags on one record. Nothing was changed.</source>
        <translation>Plus de {most} étiquettes sur un même élément. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Name a milestone that is in it.</source>
        <translation>Indiquez un jalon qui s’y trouve.</translation>
    </message>
    <message>
        <source>Name another one, or give its title.</source>
        <translation>Indiquez-en une autre, ou donnez son titre.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>Name its {field}.</source>
        <translation>Indiquez son champ {field}.</translation>
    </message>
    <message>
        <source>Name only one of them.</source>
        <translation>N’en indiquez qu’un.</translation>
    </message>
    <message>
        <source>No backup could be kept: its file could not be written.</source>
        <translation>Aucune sauvegarde n’a pu être gardée&#xa0;: son fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>No backup could be kept: the disk is full.</source>
        <translation>Aucune sauvegarde n’a pu être gardée&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>No backup could be kept: the file of your pair cannot be read.</source>
        <translation>Aucune sauvegarde n’a pu être gardée&#xa0;: le fichier de votre binôme ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No backup could be kept: the folder of your pair cannot be written.</source>
        <translation>Aucune sauvegarde n’a pu être gardée&#xa0;: impossible d’écrire dans le dossier de votre binôme.</translation>
    </message>
    <message>
        <source>No change was named. Nothing was changed.</source>
        <translation>Aucune modification n’a été indiquée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No laptop of {partner} is in use, as far as this one knows. Nothing was written.</source>
        <translation>À la connaissance de cet ordinateur, {partner} n’en a aucun en service. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No new sheet of your partner waits. Nothing was changed.</source>
        <translation>Aucune nouvelle fiche de votre partenaire n’est en attente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. If you find it elsewhere, add it as a new version.</source>
        <translation>Plus personne n’a «&#xa0;{file}&#xa0;». Si vous le retrouvez ailleurs, ajoutez-le comme nouvelle version.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with the update of {day}: look in the mail of that day.</source>
        <translation>Plus personne n’a «&#xa0;{file}&#xa0;». Il accompagnait la mise à jour du {day}&#xa0;: cherchez dans les e-mails de ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with your update of {day}: look in the mail you sent.</source>
        <translation>Plus personne n’a «&#xa0;{file}&#xa0;». Il accompagnait votre mise à jour du {day}&#xa0;: cherchez dans vos e-mails envoyés.</translation>
    </message>
    <message>
        <source>None of the values that stand open was written by that side. Nothing was changed.</source>
        <translation>Aucune des valeurs en suspens n’a été écrite de ce côté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>None of these files can be opened with your 24 words. Nothing was changed.</source>
        <translation>Aucun de ces fichiers ne s’ouvre avec vos 24&#xa0;mots. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing can stand before or after itself. Nothing was changed.</source>
        <translation>Rien ne peut se placer avant ou après soi-même. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new for this pair in {file}: of %n updates {parts}.</source>
        <translation>
            <numerusform>Rien de nouveau pour ce binôme dans {file}&#xa0;: sur %n mise à jour, {parts}.</numerusform>
            <numerusform>Rien de nouveau pour ce binôme dans {file}&#xa0;: sur %n mises à jour, {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back: it was all written over or added to since. Nothing was changed.</source>
        <translation>Rien à annuler&#xa0;: tout a été réécrit ou complété depuis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing waits for a part that was lost. Nothing was changed.</source>
        <translation>Rien n’attend une partie perdue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known, and the answer brings what is lacking.</source>
        <translation>Envoyez maintenant une mise à jour à {partner}&#xa0;: elle fait connaître cet ordinateur, et la réponse apportera ce qui manque.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known. The laptop of before writes no more.</source>
        <translation>Envoyez maintenant une mise à jour à {partner}&#xa0;: elle fait connaître cet ordinateur. L’ordinateur d’avant n’écrit plus dans ce binôme.</translation>
    </message>
    <message>
        <source>One person cannot have more than {most} laptops in use. Nothing was changed.</source>
        <translation>Une personne ne peut pas avoir plus de {most} ordinateurs en service. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only its owner can give it up.</source>
        <translation>Seule la personne à qui il appartient peut le retirer.</translation>
    </message>
    <message>
        <source>Only the files told who {partner} is, so compare these safety words with {partner} by phone: {words}</source>
        <translation>Seuls les fichiers disent qui est {partner}&#xa0;: comparez donc ces mots de contrôle avec {partner} au téléphone&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Open it from the pair that it belongs to.</source>
        <translation>Ouvrez-le depuis le binôme auquel il appartient.</translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the mail or its attachment as a file.</source>
        <translation>Ouvrez-le dans Outlook, et enregistrez l’e-mail ou sa pièce jointe dans un fichier.</translation>
    </message>
    <message>
        <source>Open it on that laptop.</source>
        <translation>Ouvrez-le sur cet ordinateur-là.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Ouverture de la sauvegarde</translation>
    </message>
    <message>
        <source>Others on this computer may read {file}. Run: chmod {right} “{place}”</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire {file}. Exécutez&#xa0;: chmod {right} &quot;{place}&quot;</translation>
    </message>
    <message>
        <source>Pair again.</source>
        <translation>Formez de nouveau un binôme.</translation>
    </message>
    <message>
        <source>Preparing pictures</source>
        <translation>Préparation des images</translation>
    </message>
    <message>
        <source>Print fewer milestones to find the one that stands in the way.</source>
        <translation>Imprimez moins de jalons pour trouver celui qui pose problème.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Printed as plain text, because too long or nested too deep to format: {count}.</source>
        <translation>Imprimés en texte brut, car trop longs ou trop imbriqués pour être mis en forme&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>Les éléments privés ne voyagent jamais dans les mises à jour&#x202f;; seul un fichier de sauvegarde les rend.</translation>
    </message>
    <message>
        <source>Put it in MENTORDESK_PASSPHRASE.</source>
        <translation>Placez-la dans MENTORDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Relecture de la sauvegarde</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Lecture des mots</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>Remove the link the other way round first.</source>
        <translation>Retirez d’abord le lien en sens inverse.</translation>
    </message>
    <message>
        <source>Retire laptops that are no longer in use.</source>
        <translation>Retirez les ordinateurs qui ne servent plus.</translation>
    </message>
    <message>
        <source>Save the attachment that ends in .mentordesk, and give that file.</source>
        <translation>Enregistrez la pièce jointe en .mentordesk, et donnez ce fichier.</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Scellement</translation>
    </message>
    <message>
        <source>Sealing the update</source>
        <translation>Scellement de la mise à jour</translation>
    </message>
    <message>
        <source>Send an update instead.</source>
        <translation>Envoyez plutôt une mise à jour.</translation>
    </message>
    <message>
        <source>Send it as an attachment, or leave large files out.</source>
        <translation>Envoyez-la en pièce jointe, ou laissez de côté les gros fichiers.</translation>
    </message>
    <message>
        <source>Send the invitation first, then take in the reply.</source>
        <translation>Envoyez d’abord l’invitation, puis importez la réponse.</translation>
    </message>
    <message>
        <source>Send your update to all laptops first; the next one from each of them is for this laptop, too.</source>
        <translation>Envoyez d’abord votre mise à jour à tous les ordinateurs&#x202f;; la prochaine de chacun sera aussi pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE to keyring, passphrase (with MENTORDESK_PASSPHRASE) or file.</source>
        <translation>Réglez MENTORDESK_KEYSTORE sur keyring, passphrase (avec MENTORDESK_PASSPHRASE) ou file.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE={kept_as} and start again.</source>
        <translation>Réglez MENTORDESK_KEYSTORE={kept_as} et redémarrez.</translation>
    </message>
    <message>
        <source>Set them first.</source>
        <translation>Définissez-les d’abord.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Share it first.</source>
        <translation>Partagez-la d’abord.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file.</source>
        <translation>Raccourcissez-le, ou ajoutez-le comme fichier.</translation>
    </message>
    <message>
        <source>Slices of files that no record names any more: {count} ({size} MB); a rebuild removes them.</source>
        <translation>Morceaux de fichiers qu’aucun élément ne désigne plus&#xa0;: {count} ({size}&#xa0;Mo)&#x202f;; une reconstruction les supprime.</translation>
    </message>
    <message>
        <source>Some changes were made by a newer MentorDesk; kept safely, update to see them.</source>
        <translation>Certaines modifications viennent d’un MentorDesk plus récent&#x202f;; elles sont conservées en lieu sûr. Mettez MentorDesk à jour pour les voir.</translation>
    </message>
    <message>
        <source>Some characters have no typeface here, so the file is tagged but does not keep the PDF/UA standard.</source>
        <translation>Aucune police ne contient ici certains caractères&#xa0;: le fichier est balisé, mais ne respecte pas la norme PDF/UA.</translation>
    </message>
    <message>
        <source>Some characters were set in a typeface of this computer.</source>
        <translation>Certains caractères ont été composés dans une police de cet ordinateur.</translation>
    </message>
    <message>
        <source>Somebody else has already answered this invitation. Nothing was changed.</source>
        <translation>Quelqu’un d’autre a déjà répondu à cette invitation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {partner} for it.</source>
        <translation>Il manquait quelque chose dans ces fichiers&#x202f;; votre prochaine mise à jour le demandera à {partner}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take in an update from {partner} first: it brings the new laptop.</source>
        <translation>Importez d’abord une mise à jour envoyée par {partner}&#xa0;: elle apporte le nouvel ordinateur.</translation>
    </message>
    <message>
        <source>Take the later step back first.</source>
        <translation>Annulez d’abord l’action la plus récente.</translation>
    </message>
    <message>
        <source>The command “actions” lists them all.</source>
        <translation>La commande «&#xa0;actions&#xa0;» les énumère toutes.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was changed.</source>
        <translation>Le fichier {file} ne peut pas être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {file} of your pair cannot be read. Nothing was changed.</source>
        <translation>Le fichier {file} de votre binôme ne peut pas être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder of this pair is kept in step by {service}, which may mix up files that are being written. Nothing is lost so far. Close MentorDesk, move the folder to a place that is not synced, and open it from there.</source>
        <translation>Le dossier de ce binôme est synchronisé par {service}, qui peut mélanger des fichiers en cours d’écriture. Rien n’est perdu jusqu’ici. Fermez MentorDesk, déplacez le dossier vers un endroit qui n’est pas synchronisé et ouvrez-le de là.</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Nothing was changed.</source>
        <translation>Impossible d’écrire dans le dossier de votre binôme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed.</source>
        <translation>Le dossier {folder} n’est pas vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written.</source>
        <translation>Le dossier {folder} n’est pas vide. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The invitation is out of form. Nothing was changed.</source>
        <translation>L’invitation n’a pas la forme attendue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open. Nothing was changed.</source>
        <translation>Le trousseau de cet ordinateur ne s’est pas ouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept in another way than MentorDesk looked. Nothing was changed.</source>
        <translation>Les clés de cet ordinateur sont gardées autrement que MentorDesk ne les a cherchées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under a passphrase, and none was given. Nothing was changed.</source>
        <translation>Les clés de cet ordinateur sont protégées par une phrase secrète, et aucune n’a été donnée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keys of this laptop are not here. What you wrote is safe.</source>
        <translation>Les clés de cet ordinateur ne sont pas ici. Ce que vous avez écrit est en sécurité.</translation>
    </message>
    <message>
        <source>The keys of this laptop cannot be read. What you wrote is safe.</source>
        <translation>Les clés de cet ordinateur ne peuvent pas être lues. Ce que vous avez écrit est intact.</translation>
    </message>
    <message>
        <source>The laptop that vouched for the new sheet was given up since. Nothing was changed.</source>
        <translation>L’ordinateur qui se portait garant de la nouvelle fiche a été retiré depuis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The outline is not a list of stages. Nothing was changed.</source>
        <translation>Le plan n’est pas une liste d’étapes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The pages could not be set ({reason}). Nothing was written.</source>
        <translation>Les pages n’ont pas pu être composées ({reason}). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The place of the note makes no sense. Nothing was changed.</source>
        <translation>L’emplacement de la note n’a pas de sens. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The place to move it to is not in this list. Nothing was changed.</source>
        <translation>L’endroit où le déplacer n’est pas dans cette liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The record you were writing in exists no more. Your text is kept as a draft.</source>
        <translation>L’élément dans lequel vous écriviez n’existe plus. Votre texte est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>The tag has no letters. Nothing was changed.</source>
        <translation>L’étiquette n’a pas de lettres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The tag “{word}…” is too long. Nothing was changed.</source>
        <translation>L’étiquette «&#xa0;{word}…&#xa0;» est trop longue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The text in “{field}” is too long ({megabytes} MB, at most 1 MB). Nothing was changed.</source>
        <translation>Le texte de «&#xa0;{field}&#xa0;» est trop long ({megabytes}&#xa0;Mo, 1&#xa0;Mo au plus). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The update could not be read back after writing; it was removed. Your pair is safe.</source>
        <translation>La mise à jour n’a pas pu être relue après son écriture&#x202f;; elle a été retirée. Votre binôme est intact.</translation>
    </message>
    <message>
        <source>The update holds a certificate that is out of form. Nothing was changed.</source>
        <translation>La mise à jour contient un certificat qui n’a pas la forme attendue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The update holds a change that makes no sense ({why}). Nothing was changed.</source>
        <translation>La mise à jour contient une modification qui n’a pas de sens ({why}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The update is in, but no snapshot of how it was before could be written. Nothing is lost, and the update can be undone.</source>
        <translation>La mise à jour est importée, mais aucun instantané de l’état d’avant n’a pu être écrit. Rien n’est perdu, et la mise à jour peut être annulée.</translation>
    </message>
    <message>
        <source>The update names a recovery sheet that is not genuine. Nothing was changed.</source>
        <translation>La mise à jour cite une fiche de secours qui n’est pas authentique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The update names roots that are out of form. Nothing was changed.</source>
        <translation>La mise à jour cite des racines qui n’ont pas la forme attendue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The zip file in {file} is locked with a password. Nothing was changed.</source>
        <translation>Le fichier zip dans {file} est protégé par un mot de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The {what} belongs to nothing. Nothing was changed.</source>
        <translation>L’élément n’est rattaché à rien ({what}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The {what} has no text. Nothing was changed.</source>
        <translation>L’élément n’a pas de texte ({what}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The {what} has no title. Nothing was changed.</source>
        <translation>L’élément n’a pas de titre ({what}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is already something in {folder}. Nothing was changed.</source>
        <translation>Il y a déjà quelque chose dans {folder}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no action “{action}”. Nothing was changed.</source>
        <translation>L’action «&#xa0;{action}&#xa0;» n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no change of a lost laptop of yours by this id. Nothing was changed.</source>
        <translation>Aucune modification d’un de vos ordinateurs perdus ne porte cet identifiant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>Le fichier {file} n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no milestone to print. Nothing was written.</source>
        <translation>Il n’y a aucun jalon à imprimer. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no pair in the folder {folder}.</source>
        <translation>Le dossier {folder} ne contient pas de binôme.</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Cette modification n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such laptop. Nothing was changed.</source>
        <translation>Cet ordinateur n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such milestone: {milestones}. Nothing was written.</source>
        <translation>Jalon introuvable&#xa0;: {milestones}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such open invitation. Nothing was changed.</source>
        <translation>Aucune invitation en cours ne correspond. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}.</source>
        <translation>Élément introuvable dans {kind}&#xa0;: {id}.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}. Nothing was changed.</source>
        <translation>Élément introuvable dans {kind}&#xa0;: {id}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such record. Nothing was changed.</source>
        <translation>Cet élément n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such update to undo.</source>
        <translation>Aucune mise à jour à annuler ne correspond.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Nothing was changed.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no update in {file}. Nothing was changed.</source>
        <translation>Il n’y a pas de mise à jour dans {file}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing on the roadmap to draw. Nothing was written.</source>
        <translation>Il n’y a rien à dessiner sur la feuille de route. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is nothing private to take back. Nothing was changed.</source>
        <translation>Il n’y a rien de privé à annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to settle in this field.</source>
        <translation>Il n’y a rien à trancher dans ce champ.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Il n’y a rien à annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is one next session. Nothing was changed.</source>
        <translation>Il ne peut y avoir qu’une prochaine séance. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is something else at {file}. Nothing was written.</source>
        <translation>Il y a autre chose à l’emplacement {file}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this pair. Nothing was changed.</source>
        <translation>Ce ne sont pas les mots de secours de ce binôme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These are not the words that open this file. Nothing was changed.</source>
        <translation>Ce ne sont pas les mots qui ouvrent ce fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These are not your recovery words. Nothing was changed.</source>
        <translation>Ce ne sont pas vos mots de secours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These files do not come from the same partner: {named}. Nothing was changed.</source>
        <translation>Ces fichiers ne viennent pas de la même personne&#xa0;: {named}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These two milestones would wait for each other. Nothing was changed.</source>
        <translation>Ces deux jalons s’attendraient l’un l’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These words do not belong together: at least one is wrong, or two changed places. Nothing was changed.</source>
        <translation>Ces mots ne vont pas ensemble&#xa0;: au moins un est faux, ou deux sont intervertis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This backup holds something out of form. Nothing was changed.</source>
        <translation>Cette sauvegarde contient quelque chose qui n’a pas la forme attendue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This backup is there no more. Nothing was changed.</source>
        <translation>Cette sauvegarde n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your keys in. Nothing was changed.</source>
        <translation>Cet ordinateur n’a pas de trousseau où garder vos clés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost.</source>
        <translation>Ce fichier n’est pas encore arrivé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This file is an invitation. Nothing was changed.</source>
        <translation>Ce fichier est une invitation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is not a MentorDesk update. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une mise à jour MentorDesk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is not a backup. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is not an invitation. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une invitation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Nothing was changed.</source>
        <translation>Ce fichier a été abîmé en route. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was not opened: it begins with more keys than MentorDesk ever writes. Nothing was changed.</source>
        <translation>Ce fichier n’a pas été ouvert&#xa0;: il commence par plus de clés que MentorDesk n’en écrit jamais. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was not opened: it is protected too weakly to be trusted. Nothing was changed.</source>
        <translation>Ce fichier n’a pas été ouvert&#xa0;: sa protection est trop faible pour qu’on s’y fie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was not opened: it would take far too long to open. Nothing was changed.</source>
        <translation>Ce fichier n’a pas été ouvert&#xa0;: l’ouvrir prendrait beaucoup trop de temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer MentorDesk. Nothing was changed.</source>
        <translation>Ce fichier a été scellé par un MentorDesk plus récent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was sealed for someone else, or for another laptop. Nothing was changed.</source>
        <translation>Ce fichier a été scellé pour quelqu’un d’autre, ou pour un autre ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This folder is a copy of your pair: it goes on as a laptop of its own, and the other folder as before. Nothing is lost. Send an update so that everybody knows this laptop.</source>
        <translation>Ce dossier est une copie de votre binôme&#xa0;: il continue comme un ordinateur à part, et l’autre dossier comme avant. Rien n’est perdu. Envoyez une mise à jour pour que tout le monde connaisse cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder is an earlier state of your pair, such as from a backup: it goes on as a new laptop. Nothing is lost: what you had sent since then comes back with the next update from {partner}.</source>
        <translation>Ce dossier est un état antérieur de votre binôme, issu par exemple d’une sauvegarde&#xa0;: il continue comme un nouvel ordinateur. Rien n’est perdu&#xa0;: ce que vous aviez envoyé depuis reviendra avec la prochaine mise à jour envoyée par {partner}.</translation>
    </message>
    <message>
        <source>This invitation is for the other person of a pair. Nothing was changed.</source>
        <translation>Cette invitation est destinée à l’autre personne d’un binôme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is an invitation for another laptop of the person who made it. Nothing was changed.</source>
        <translation>Cette invitation est destinée à un autre ordinateur de la personne qui l’a créée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is how your pair began; it cannot be taken back. Nothing was changed.</source>
        <translation>C’est ainsi que votre binôme a commencé&#x202f;; cela ne peut pas être annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a file that MentorDesk sealed. Nothing was changed.</source>
        <translation>Ce fichier n’a pas été scellé par MentorDesk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a usable key ({kind}). Nothing was changed.</source>
        <translation>Cette clé n’est pas utilisable ({kind}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is the laptop that you are working on. Nothing was changed.</source>
        <translation>C’est l’ordinateur sur lequel vous travaillez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is too much for one step: no update could carry it. Nothing was changed.</source>
        <translation>C’est trop pour une seule action&#xa0;: aucune mise à jour ne pourrait la transporter. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This laptop is not yours. Nothing was changed.</source>
        <translation>Cet ordinateur n’est pas le vôtre. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>This laptop seems restored from a backup: %n of your own later changes came back from {sender}.</source>
        <translation>
            <numerusform>Cet ordinateur semble restauré depuis une sauvegarde&#xa0;: %n de vos propres modifications ultérieures est revenue grâce à {sender}.</numerusform>
            <numerusform>Cet ordinateur semble restauré depuis une sauvegarde&#xa0;: %n de vos propres modifications ultérieures sont revenues grâce à {sender}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop was given up before. Nothing was changed.</source>
        <translation>Cet ordinateur a déjà été retiré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was changed.</source>
        <translation>Cet ordinateur a été retiré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was written.</source>
        <translation>Cet ordinateur a été retiré. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so its word does not count. Nothing was changed.</source>
        <translation>Cet ordinateur a lui-même été signalé comme perdu&#xa0;: sa parole ne compte donc pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so nobody takes in what it sends. Nothing was written.</source>
        <translation>Cet ordinateur a lui-même été signalé comme perdu&#xa0;: personne n’accepte ce qu’il envoie. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not genuine. Nothing was changed.</source>
        <translation>Le certificat de cet ordinateur n’est pas authentique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not signed by its owner. Nothing was changed.</source>
        <translation>Le certificat de cet ordinateur n’est pas signé par la personne à qui il appartient. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this laptop. Nothing was changed.</source>
        <translation>Cette phrase secrète n’ouvre pas les clés de cet ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This program knows no such field. Nothing was changed.</source>
        <translation>Ce programme ne connaît pas ce champ. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This program knows no such kind of record. Nothing was changed.</source>
        <translation>Ce programme ne connaît pas ce type d’élément. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This record names no file.</source>
        <translation>Cet élément ne désigne aucun fichier.</translation>
    </message>
    <message>
        <source>This record was not changed by that change.</source>
        <translation>Cet élément n’a pas été touché par cette modification.</translation>
    </message>
    <message>
        <source>This reflection is shared already. Nothing was changed.</source>
        <translation>Cette réflexion est déjà partagée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This reflection is still private. Nothing was changed.</source>
        <translation>Cette réflexion est encore privée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This reply answers an invitation that is not open any more. Nothing was changed.</source>
        <translation>Cette réponse se rapporte à une invitation qui n’est plus en cours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This reply was not made with your invitation. Nothing was changed.</source>
        <translation>Cette réponse n’a pas été faite avec votre invitation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This session has taken place. Nothing was changed.</source>
        <translation>Cette séance a déjà eu lieu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This snapshot holds no private records. Nothing was changed.</source>
        <translation>Cet instantané ne contient pas d’éléments privés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This snapshot is there no more. Nothing was changed.</source>
        <translation>Cet instantané n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This update carries a private part, which MentorDesk never sends. Nothing was changed.</source>
        <translation>Cette mise à jour contient une partie privée, ce que MentorDesk n’envoie jamais. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This update is too large to be sent as text ({megabytes} MB). The file itself is safe.</source>
        <translation>Cette mise à jour est trop grosse pour être envoyée sous forme de texte ({megabytes}&#xa0;Mo). Le fichier lui-même est intact.</translation>
    </message>
    <message>
        <source>This update was made before this laptop joined, or for another pair. Nothing was changed.</source>
        <translation>Cette mise à jour a été faite avant l’arrivée de cet ordinateur, ou pour un autre binôme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This update was made for another laptop, not for this one. Nothing was changed.</source>
        <translation>Cette mise à jour a été faite pour un autre ordinateur que celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This update was made for another pair. Nothing was changed.</source>
        <translation>Cette mise à jour a été faite pour un autre binôme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This update was made on a laptop that was reported lost. Nothing was changed.</source>
        <translation>Cette mise à jour a été faite sur un ordinateur signalé comme perdu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This update was made on a laptop you do not know. Nothing was changed.</source>
        <translation>Cette mise à jour a été faite sur un ordinateur que vous ne connaissez pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This update was not signed by the laptop it names. Nothing was changed.</source>
        <translation>Cette mise à jour n’a pas été signée par l’ordinateur qu’elle indique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This version is of another artifact. Nothing was changed.</source>
        <translation>Cette version est celle d’un autre travail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This very laptop was given up. Open your pair on another laptop, or add this one again.</source>
        <translation>C’est justement cet ordinateur qui a été retiré. Ouvrez votre binôme sur un autre ordinateur, ou ajoutez de nouveau celui-ci.</translation>
    </message>
    <message>
        <source>This very laptop was reported lost: what is written on it from now on does not count. Open your pair on another laptop, or add this one again.</source>
        <translation>C’est justement cet ordinateur qui a été signalé comme perdu&#xa0;: ce qui y est écrit désormais ne compte pas. Ouvrez votre binôme sur un autre ordinateur, ou ajoutez de nouveau celui-ci.</translation>
    </message>
    <message>
        <source>This was written again since. Nothing was changed.</source>
        <translation>Ceci a été réécrit depuis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was written on a laptop reported lost and does not count. Nothing was changed.</source>
        <translation>Ceci a été écrit sur un ordinateur signalé comme perdu et ne compte pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Type the tag anew.</source>
        <translation>Saisissez l’étiquette à nouveau.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the keys another way: set MENTORDESK_KEYSTORE to passphrase or file.</source>
        <translation>Déverrouillez-le et réessayez, ou gardez les clés autrement&#xa0;: réglez MENTORDESK_KEYSTORE sur passphrase ou file.</translation>
    </message>
    <message>
        <source>Unpack it with the password that came with it, then give the .mentordesk file in it.</source>
        <translation>Décompressez-le avec le mot de passe fourni, puis donnez le fichier .mentordesk qu’il contient.</translation>
    </message>
    <message>
        <source>Update MentorDesk, then open the file again.</source>
        <translation>Mettez MentorDesk à jour, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Use a whole number from {least} to {most}.</source>
        <translation>Indiquez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Use at most {longest} letters.</source>
        <translation>Utilisez {longest} lettres au plus.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Use {least} to {most}.</source>
        <translation>Restez entre {least} et {most}.</translation>
    </message>
    <message>
        <source>What is given as “{field}” is no JSON list. Nothing was changed.</source>
        <translation>Ce qui est donné pour «&#xa0;{field}&#xa0;» n’est pas une liste JSON. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What you both shared since then comes back with the next update from {partner}; what was private does not.</source>
        <translation>Ce que vous avez partagé tous deux depuis reviendra avec la prochaine mise à jour envoyée par {partner}&#x202f;; ce qui était privé ne reviendra pas.</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not one that MentorDesk uses. Nothing was changed.</source>
        <translation>Le mot {position}, «&#xa0;{word}&#xa0;», ne fait pas partie des mots utilisés par MentorDesk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Working everything out again</source>
        <translation>Recalcul de l’ensemble</translation>
    </message>
    <message>
        <source>Working the records out again</source>
        <translation>Recalcul des éléments</translation>
    </message>
    <message>
        <source>Write […].</source>
        <translation>Écrivez […].</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Écrivez un mot.</translation>
    </message>
    <message>
        <source>Write both names.</source>
        <translation>Écrivez les deux noms.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09.</source>
        <translation>Écrivez par exemple 2026-04-09.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09T18:30.</source>
        <translation>Écrivez par exemple 2026-04-09T18:30.</translation>
    </message>
    <message>
        <source>Write it as Europe/Prague.</source>
        <translation>Écrivez-le sous la forme Europe/Paris.</translation>
    </message>
    <message>
        <source>Write it as its help shows.</source>
        <translation>Écrivez-le comme le montre son aide.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Écrivez-la sous la forme nom@example.org.</translation>
    </message>
    <message>
        <source>Write it as {shape}.</source>
        <translation>Écrivez-le sous la forme {shape}.</translation>
    </message>
    <message>
        <source>Write such as “Work laptop”.</source>
        <translation>Écrivez par exemple «&#xa0;Ordinateur du travail&#xa0;».</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>Écriture des éléments</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>You already had all of this{part}.</source>
        <translation>Vous aviez déjà tout cela{part}.</translation>
    </message>
    <message>
        <source>You gave up {laptop}, which is not used any more.</source>
        <translation>Vous avez retiré {laptop}, qui ne sert plus.</translation>
    </message>
    <message>
        <source>You have {most} laptops in use, as many as one person can have. Nothing was written.</source>
        <translation>Vous avez {most} ordinateurs en service, le maximum pour une personne. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>You reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>Vous avez signalé {laptop} comme perdu&#xa0;: ses mises à jour sont désormais refusées.</translation>
    </message>
    <message numerus="yes">
        <source>You typed %n words; there should be {wanted}. Nothing was changed.</source>
        <translation>
            <numerusform>Vous avez saisi %n mot&#x202f;; il en faut {wanted}. Rien n’a été modifié.</numerusform>
            <numerusform>Vous avez saisi %n mots&#x202f;; il en faut {wanted}. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your 24 words do not open this backup. Nothing was changed.</source>
        <translation>Vos 24&#xa0;mots n’ouvrent pas cette sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your next update asks your partner for it.</source>
        <translation>Votre prochaine mise à jour le demandera à votre partenaire.</translation>
    </message>
    <message>
        <source>Your other laptop in MentorDesk</source>
        <translation>Votre autre ordinateur dans MentorDesk</translation>
    </message>
    <message>
        <source>Your pair was saved by a newer MentorDesk (format {found}, this one reads {format}). Nothing was changed.</source>
        <translation>Votre binôme a été enregistré par un MentorDesk plus récent (format {found}, celui-ci lit le format {format}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back as of {day}: {changes}, {files}, {private}.</source>
        <translation>Votre binôme avec {partner} est de retour, tel qu’il était le {day}&#xa0;: {changes}, {files}, {private}.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back: {changes} from {updates}, the latest of {day}.</source>
        <translation>Votre binôme avec {partner} est de retour&#xa0;: {changes} venant de {updates}, la dernière datée du {day}.</translation>
    </message>
    <message>
        <source>Your partner has already joined. Nothing was changed.</source>
        <translation>Votre partenaire vous a déjà rejoint. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your partner has not been heard yet. Nothing was written.</source>
        <translation>Rien n’est encore arrivé de votre partenaire. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Your two laptops disagree although they hold the same changes; run the doctor to rebuild.</source>
        <translation>Vos deux ordinateurs ne concordent pas, alors qu’ils contiennent les mêmes modifications&#x202f;; lancez la commande «&#xa0;doctor&#xa0;» pour reconstruire.</translation>
    </message>
    <message>
        <source>a laptop</source>
        <translation>un ordinateur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>binôme</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>private.sqlite cannot be read. Bring it back from your own backup.</source>
        <translation>private.sqlite ne peut pas être lu. Reprenez-le dans votre propre sauvegarde.</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>question</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>record</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>le nom d’un fichier</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>you on your other laptop</source>
        <translation>votre autre ordinateur</translation>
    </message>
    <message>
        <source>you on “{laptop}”</source>
        <translation>votre ordinateur «&#xa0;{laptop}&#xa0;»</translation>
    </message>
    <message>
        <source>your partner</source>
        <translation>votre partenaire</translation>
    </message>
    <message>
        <source>{action} needs {missing}. Nothing was changed.</source>
        <translation>Il manque {missing} pour {action}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{action} takes no “{parameter}”. Nothing was changed.</source>
        <translation>L’action {action} n’accepte pas «&#xa0;{parameter}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>{changes}, %n need your decision.</source>
        <translation>
            <numerusform>{changes}, dont %n attend votre décision.</numerusform>
            <numerusform>{changes}, dont %n attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed.</source>
        <translation>{file} ne peut pas être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is Outlook’s own store of mails, which only Outlook reads. Nothing was changed.</source>
        <translation>{file} est la base de messages d’Outlook, que seul Outlook peut lire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was changed.</source>
        <translation>{file} est un dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is built like no honest mail and was not read to its end. Nothing was changed.</source>
        <translation>{file} n’est pas construit comme un vrai e-mail et n’a pas été lu jusqu’au bout. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is damaged ({told}). Bring back a file from the folder “snapshots”.</source>
        <translation>{file} est abîmé ({told}). Reprenez un fichier du dossier «&#xa0;snapshots&#xa0;».</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} sur {size}</translation>
    </message>
    <message>
        <source>{kind} have no field “{field}”. Nothing was changed.</source>
        <translation>Il n’y a pas de champ «&#xa0;{field}&#xa0;» dans {kind}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was changed.</source>
        <translation>{name} n’a pas pu être écrit ({reason}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{partner} has not joined yet. Nothing was written.</source>
        <translation>{partner} n’a pas encore rejoint le binôme. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{pictures} and others</source>
        <translation>{pictures} et d’autres</translation>
    </message>
    <message>
        <source>{sender} invites you to MentorDesk</source>
        <translation>{sender} vous invite dans MentorDesk</translation>
    </message>
    <message numerus="yes">
        <source>{sender} left out %n files ({size}) for their size; ask for those you need.</source>
        <translation>
            <numerusform>{sender} n’a pas joint %n fichier ({size}) en raison de sa taille&#x202f;; demandez-le si vous en avez besoin.</numerusform>
            <numerusform>{sender} n’a pas joint %n fichiers ({size}) en raison de leur taille&#x202f;; demandez ceux dont vous avez besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender} left out “{file}” ({size}) for its size; ask for it if you need it.</source>
        <translation>{sender} n’a pas joint «&#xa0;{file}&#xa0;» ({size}) en raison de sa taille&#x202f;; demandez-le si vous en avez besoin.</translation>
    </message>
    <message>
        <source>{size} of files by {sender}{part}.</source>
        <translation>{size} de fichiers par {sender}{part}.</translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n entries differ from the history ({named}). Nothing is lost; the doctor can rebuild them.</source>
        <translation>
            <numerusform>{table}&#xa0;: %n entrée diffère de l’historique ({named}). Rien n’est perdu&#x202f;; la commande «&#xa0;doctor&#xa0;» peut la reconstruire.</numerusform>
            <numerusform>{table}&#xa0;: %n entrées diffèrent de l’historique ({named}). Rien n’est perdu&#x202f;; la commande «&#xa0;doctor&#xa0;» peut les reconstruire.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} gave up {laptop}, which is not used any more.</source>
        <translation>{who} a retiré {laptop}, qui ne sert plus.</translation>
    </message>
    <message>
        <source>{who} has a new recovery sheet; nothing is to be done.</source>
        <translation>{who} a une nouvelle fiche de secours&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>{who} has confirmed your new recovery sheet; the old one can be thrown away.</source>
        <translation>{who} a confirmé votre nouvelle fiche de secours&#x202f;; vous pouvez jeter l’ancienne.</translation>
    </message>
    <message>
        <source>{who} has joined: from now on you can send each other updates.</source>
        <translation>{who} a rejoint le binôme&#xa0;: vous pouvez désormais vous envoyer des mises à jour.</translation>
    </message>
    <message>
        <source>{who} made a new recovery sheet without the old words: compare the safety words, then confirm it.</source>
        <translation>{who} a créé une nouvelle fiche de secours sans les anciens mots&#xa0;: comparez les mots de contrôle, puis confirmez-la.</translation>
    </message>
    <message>
        <source>{who} reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>{who} a signalé {laptop} comme perdu&#xa0;: ses mises à jour sont désormais refusées.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} et {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} ou {last}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total} MB</source>
        <translation>{work}&#xa0;: {done} sur {total}&#xa0;Mo</translation>
    </message>
    <message>
        <source>“{asked}” is no way to keep keys. Nothing was changed.</source>
        <translation>«&#xa0;{asked}&#xa0;» n’est pas une façon de garder les clés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{email}” is no mail address. Nothing was changed.</source>
        <translation>«&#xa0;{email}&#xa0;» n’est pas une adresse e-mail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{field}” can hold only one of the two. Nothing was changed.</source>
        <translation>«&#xa0;{field}&#xa0;» ne peut contenir que l’un des deux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{field}” is no long text. Nothing was changed.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas un texte long. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there. Nothing was changed.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit à cet endroit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{folder}” is open in another MentorDesk window or command. Nothing was changed.</source>
        <translation>«&#xa0;{folder}&#xa0;» est ouvert dans une autre fenêtre ou commande MentorDesk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{kind}” carry no tags. Nothing was changed.</source>
        <translation>«&#xa0;{kind}&#xa0;» ne porte pas d’étiquettes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{laptop}”, a laptop of {owner}, came in by an invitation that had been used already: it takes no part. Ask about it; if nobody knows it, report it as lost.</source>
        <translation>«&#xa0;{laptop}&#xa0;», un ordinateur utilisé par {owner}, est entré par une invitation déjà utilisée&#xa0;: il ne participe pas. Renseignez-vous&#x202f;; si personne ne le connaît, signalez-le comme perdu.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{needed}” is not in the outline. Nothing was changed.</source>
        <translation>«&#xa0;{needed}&#xa0;» ne figure pas dans le plan. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{parameter}” should be {kind}, not “{value}”. Nothing was changed.</source>
        <translation>«&#xa0;{parameter}&#xa0;» doit être {kind}, et non «&#xa0;{value}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{session}” has no day and time yet. Nothing was written.</source>
        <translation>«&#xa0;{session}&#xa0;» n’a pas encore de jour ni d’heure. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in “{name}”. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas à «&#xa0;{name}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” is no day and time. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date avec heure. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” is no day. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything you typed is kept. You can go on; if the same happens again, quit and start MentorDesk once more.</source>
        <translation>Tout ce que vous avez saisi est gardé. Vous pouvez continuer&#x202f;; si cela se reproduit, quittez MentorDesk et relancez-le.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Something in MentorDesk went wrong</source>
        <translation>Un problème est survenu dans MentorDesk</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The details below help to mend it. They hold no text of yours, no names and no keys.</source>
        <translation>Les détails ci-dessous aident à corriger le problème. Ils ne contiennent aucun de vos textes, aucun nom, aucune clé.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Changed since: {0}</source>
        <translation>Modifié depuis&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted by one of you</source>
        <translation>Supprimé par l’un de vous</translation>
    </message>
    <message>
        <source>Hide the whole texts</source>
        <translation>Masquer les textes entiers</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>Texte obtenu</translation>
    </message>
    <message>
        <source>It was given new parts.</source>
        <translation>De nouvelles parties y ont été ajoutées.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Show both texts as a whole</source>
        <translation>Afficher les deux textes en entier</translation>
    </message>
    <message>
        <source>You deleted this while {0} went on with it. It was brought back until you decide.</source>
        <translation>Vous l’avez supprimé alors qu’au même moment {0} y travaillait encore. Il a été rétabli en attendant votre décision.</translation>
    </message>
    <message>
        <source>{0} deleted this while you went on with it. It is kept until you decide.</source>
        <translation>{0} l’a supprimé pendant que vous y travailliez encore. Il est gardé en attendant votre décision.</translation>
    </message>
    <message numerus="yes">
        <source>“Keep it” brings back %n part(s) that were deleted with it.</source>
        <translation>
            <numerusform>«&#xa0;Garder&#xa0;» rétablit aussi %n partie supprimée en même temps.</numerusform>
            <numerusform>«&#xa0;Garder&#xa0;» rétablit aussi %n parties supprimées en même temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>A decision needs a few words. The old ones are back.</source>
        <translation>Une décision a besoin de quelques mots. Les anciens ont été remis.</translation>
    </message>
    <message>
        <source>Close decision</source>
        <translation>Fermer la décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>Supprimer la décision</translation>
    </message>
    <message>
        <source>So that you still know it in a year</source>
        <translation>Pour vous en souvenir encore dans un an</translation>
    </message>
    <message>
        <source>What did you decide?</source>
        <translation>Qu’avez-vous décidé&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Noter une décision</translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with it: %n part(s)</source>
        <translation>
            <numerusform>Revient en même temps&#xa0;: %n partie</numerusform>
            <numerusform>Reviennent en même temps&#xa0;: %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted by {0}</source>
        <translation>Supprimé par {0}</translation>
    </message>
    <message>
        <source>It comes back as it was and stays private. Of what is private, only the latest deletions stay.</source>
        <translation>Il revient tel qu’il était et reste privé. Pour ce qui est privé, seules les dernières suppressions sont gardées.</translation>
    </message>
    <message>
        <source>Private: only you ever saw it, and only you see it here.</source>
        <translation>Privé&#xa0;: personne d’autre que vous ne l’a jamais vu, ni ne le voit ici.</translation>
    </message>
    <message>
        <source>{0} sees it again with your next update.</source>
        <translation>{0} le reverra avec votre prochaine mise à jour.</translation>
    </message>
</context>
<context>
    <name>DragTile</name>
    <message>
        <source>Drag this into a mail or a folder</source>
        <translation>Glissez ceci dans un e-mail ou un dossier</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add these files</source>
        <translation>Relâchez pour ajouter ces fichiers</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>EditableText</name>
    <message>
        <source>It needs a few words. What stood there is back.</source>
        <translation>Il faut quelques mots ici. Le texte précédent a été remis.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>Commandes et pages</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Show all that was found for ‘{0}’</source>
        <translation>Afficher tout ce qui a été trouvé pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisés récemment</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Export as a drawing</source>
        <translation>Exporter en dessin</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Enregistrer l’affiche</translation>
    </message>
    <message>
        <source>The drawing is saved: {0}.</source>
        <translation>Le dessin est enregistré&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The poster is saved: {0}, %n sheet(s).</source>
        <translation>
            <numerusform>L’affiche est enregistrée&#xa0;: {0}, %n feuille.</numerusform>
            <numerusform>L’affiche est enregistrée&#xa0;: {0}, %n feuilles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The poster is saved: {0}.</source>
        <translation>L’affiche est enregistrée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Every field was empty.</source>
        <translation>Tous les champs étaient vides.</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Rétablir ce champ</translation>
    </message>
    <message>
        <source>Restore “{0}”</source>
        <translation>Rétablir «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Left out</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. If you find it elsewhere, add it as a new version.</source>
        <translation>Aucun de vous deux n’a plus ce fichier. Si vous le retrouvez ailleurs, ajoutez-le comme nouvelle version.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It came with the update of {0}: import {1}’s mail of that day.</source>
        <translation>Aucun de vous deux n’a plus ce fichier. Il est arrivé avec la mise à jour du {0}&#xa0;: importez l’e-mail envoyé par {1} ce jour-là.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It went with your update of {0}: import the mail you sent then.</source>
        <translation>Aucun de vous deux n’a plus ce fichier. Il est parti avec votre mise à jour du {0}&#xa0;: importez l’e-mail que vous avez envoyé alors.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Introuvable des deux côtés</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Nothing is lost. Your next update asks for the rest.</source>
        <translation>Rien n’est perdu. Votre prochaine mise à jour demandera le reste.</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>Là en partie</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost. Your next update asks for it.</source>
        <translation>Ce fichier n’est pas encore arrivé. Rien n’est perdu. Votre prochaine mise à jour le demandera.</translation>
    </message>
    <message>
        <source>You chose to do without this file. Its notes are here all the same.</source>
        <translation>Vous avez choisi de vous passer de ce fichier. Ses notes sont tout de même là.</translation>
    </message>
    <message>
        <source>Your update of {0} asked for it.</source>
        <translation>Votre mise à jour du {0} l’a demandé.</translation>
    </message>
    <message>
        <source>Your update of {0} asked for the rest.</source>
        <translation>Votre mise à jour du {0} a demandé le reste.</translation>
    </message>
    <message>
        <source>asked for again with your next update</source>
        <translation>redemandé avec votre prochaine mise à jour</translation>
    </message>
    <message>
        <source>left out for its size</source>
        <translation>non joint en raison de sa taille</translation>
    </message>
    <message>
        <source>neither of you has it any more</source>
        <translation>aucun de vous deux ne l’a plus</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>your next update asks for it</source>
        <translation>votre prochaine mise à jour le demandera</translation>
    </message>
    <message>
        <source>{0} The next one asks again.</source>
        <translation>{0} La prochaine le redemandera.</translation>
    </message>
    <message>
        <source>{0} left this file out of the update for its size. Ask for it, and a later update brings it.</source>
        <translation>{0} n’a pas joint ce fichier à la mise à jour en raison de sa taille. Demandez-le, et une prochaine mise à jour l’apportera.</translation>
    </message>
    <message>
        <source>{0} of {1} are here</source>
        <translation>{0} sur {1} déjà là</translation>
    </message>
</context>
<context>
    <name>FilesGoing</name>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Plus gros fichier</translation>
    </message>
    <message>
        <source>Largest file that rides along unasked</source>
        <translation>Plus gros fichier joint d’office</translation>
    </message>
    <message>
        <source>Left out: {0}. {1} sees that, and can ask for it.</source>
        <translation>Non joints&#xa0;: {0}. {1} le verra, et pourra demander ces fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>With %n file(s)</source>
        <translation>
            <numerusform>Avec %n fichier</numerusform>
            <numerusform>Avec %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n mail(s)</source>
        <translation>
            <numerusform>environ %n e-mail</numerusform>
            <numerusform>environ %n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Absent de ce fichier</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Updates and mails</source>
        <translation>Mises à jour et e-mails</translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Ces deux dernières semaines</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n session(s) held</source>
        <translation>
            <numerusform>Séance tenue&#xa0;: {0} sur %n</numerusform>
            <numerusform>Séances tenues&#xa0;: {0} sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No pair on this laptop can open this file. Nothing was changed. Ask for an update made for you here.</source>
        <translation>Aucun binôme de cet ordinateur ne peut ouvrir ce fichier. Rien n’a été modifié. Demandez une mise à jour faite pour vous ici.</translation>
    </message>
    <message>
        <source>Open a file from a mail</source>
        <translation>Ouvrir un fichier reçu par e-mail</translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message numerus="yes">
        <source>%n time(s) as much</source>
        <translation>
            <numerusform>%n fois autant</numerusform>
            <numerusform>%n fois autant</numerusform>
        </translation>
    </message>
    <message>
        <source>1, as every goal</source>
        <translation>1, comme tout objectif</translation>
    </message>
    <message>
        <source>A goal needs a title. The old one is back.</source>
        <translation>Un objectif a besoin d’un titre. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Supprimer l’objectif</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Son poids</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>Niveau de départ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>État de l’objectif</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Tâche faite.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What changes when it is reached? Markdown is welcome.</source>
        <translation>Que changera-t-il une fois atteint&#x202f;? Markdown est accepté.</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>Qu’est-ce qui sera différent&#x202f;?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>“{0}” is open again.</source>
        <translation>«&#xa0;{0}&#xa0;» est rouvert.</translation>
    </message>
    <message>
        <source>“{0}” is put aside.</source>
        <translation>«&#xa0;{0}&#xa0;» est mis de côté.</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>«&#xa0;{0}&#xa0;» est atteint.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>Modifié par vous deux</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>As hoped</source>
        <translation>Comme espéré</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Moins qu’espéré</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Plus qu’espéré</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Bien moins qu’espéré</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Bien plus qu’espéré</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message numerus="yes">
        <source>All %n goal(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>Les %n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goal(s), {0} reached</source>
        <translation>
            <numerusform>%n objectif (atteint&#xa0;: {0})</numerusform>
            <numerusform>Les %n objectifs (atteints&#xa0;: {0})</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>Pas encore d’objectifs. Un bon premier objectif tient en quatre semaines.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Utiliser un modèle</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>All goals</source>
        <translation>Tous les objectifs</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>Pas encore d’objectifs. Un bon premier objectif tient en quatre semaines.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Utiliser un modèle</translation>
    </message>
    <message>
        <source>{0} of {1} reached</source>
        <translation>Atteints&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>“{0}” is written down.</source>
        <translation>«&#xa0;{0}&#xa0;» est noté.</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Your pair is as it was on {0}. What was here before is kept as a backup.</source>
        <translation>Votre binôme est comme il était le {0}. L’état d’avant est gardé comme sauvegarde.</translation>
    </message>
</context>
<context>
    <name>GoingBackPage</name>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>What was here is kept first. It takes a moment.</source>
        <translation>L’état actuel est d’abord sauvegardé. Cela prend un instant.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Fewer links cross now.</source>
        <translation>Moins de liens se croisent à présent.</translation>
    </message>
    <message>
        <source>The links cross as little as this order allows. Nothing was changed.</source>
        <translation>Les liens se croisent aussi peu que cet ordre le permet. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n milestone(s) were deleted.</source>
        <translation>
            <numerusform>«&#xa0;{0}&#xa0;» et %n jalon ont été supprimés.</numerusform>
            <numerusform>«&#xa0;{0}&#xa0;» et %n jalons ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” comes before “{1}” now.</source>
        <translation>«&#xa0;{0}&#xa0;» vient maintenant avant «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” has no date now.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a plus de date.</translation>
    </message>
    <message>
        <source>“{0}” is due {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est à faire pour le {1}.</translation>
    </message>
    <message>
        <source>“{0}” is in “{1}” now.</source>
        <translation>«&#xa0;{0}&#xa0;» est maintenant dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is on the roadmap.</source>
        <translation>«&#xa0;{0}&#xa0;» est sur la feuille de route.</translation>
    </message>
    <message>
        <source>“{0}” is your roadmap now. Make it yours.</source>
        <translation>«&#xa0;{0}&#xa0;» est maintenant votre feuille de route. Adaptez-la à vos besoins.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to {0}</source>
        <translation>Retour&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Kept safe</source>
        <translation>En sécurité</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>Mises à jour et e-mail</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message numerus="yes">
        <source>%n help page(s) found</source>
        <translation>
            <numerusform>%n page d’aide trouvée</numerusform>
            <numerusform>%n pages d’aide trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Toutes les pages d’aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>En sécurité</translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>Rien trouvé pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>Mises à jour et e-mail</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Travailler ensemble</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Décision&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Moved in the list</source>
        <translation>Déplacement dans la liste</translation>
    </message>
    <message>
        <source>Nothing that this version knows</source>
        <translation>Rien que cette version connaisse</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Annulation&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Written on a laptop reported lost: does not count until accepted</source>
        <translation>Écrit sur un ordinateur signalé comme perdu&#xa0;: ne compte pas tant que ce n’est pas accepté</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>vers le {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} et %n de plus</numerusform>
            <numerusform>{0} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>{0}&#xa0;: {1} → {2}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation>
            <numerusform>Afficher la modification (%n)</numerusform>
            <numerusform>Afficher les %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Afficher toutes les modifications</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>Vous deux</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Everything that either of you changed, the latest first</source>
        <translation>Tout ce que l’un de vous a modifié, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing of this is shared, and private records keep no history: nobody can find old words in it.</source>
        <translation>Rien de tout cela n’est partagé, et les éléments privés n’ont pas d’historique&#xa0;: personne ne peut y trouver d’anciens mots.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Afficher les modifications antérieures</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>La modification est annulée.</translation>
    </message>
    <message>
        <source>This is deleted. It can come back as it was, or as any version here.</source>
        <translation>Ceci est supprimé. Vous pouvez le rétablir tel qu’il était, ou dans n’importe quelle version ci-dessous.</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Auteur des modifications</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{0} of “{1}” reads as it did.</source>
        <translation>{0} de «&#xa0;{1}&#xa0;»&#xa0;: texte d’alors rétabli.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>«&#xa0;{0}&#xa0;» est rétabli&#x202f;; {1} le verra avec votre prochaine mise à jour.</translation>
    </message>
    <message>
        <source>“{0}” reads as it did.</source>
        <translation>«&#xa0;{0}&#xa0;» a retrouvé son texte d’alors.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Find in the backup</source>
        <translation>Rechercher dans la sauvegarde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nothing of this kind has these words in its title.</source>
        <translation>Rien de ce type ne contient ces mots dans son titre.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>Ce qu’elle contenait</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Say these seven words to {0} by phone</source>
        <translation>1. Dites ces sept mots à {0} au téléphone</translation>
    </message>
    <message>
        <source>2. Send the invitation</source>
        <translation>2. Envoyez l’invitation</translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. You can make a new one at any time.</source>
        <translation>Toute réponse à celle-ci sera désormais refusée. Vous pouvez en créer une nouvelle à tout moment.</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>Créer une nouvelle invitation</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Créer l’invitation</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Création de l’invitation…</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>Ne les écrivez jamais dans un e-mail. Ils ne s’affichent qu’une fois.</translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>Pas encore d’invitation</translation>
    </message>
    <message>
        <source>The invitation is a sealed file. Seven words open it; tell them to {0} by phone.</source>
        <translation>L’invitation est un fichier scellé. Sept mots l’ouvrent&#x202f;; dites-les à {0} au téléphone.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn</source>
        <translation>L’invitation est retirée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Your invitation of {0} is still good. Its seven words were shown once; if they are lost, make a new invitation. A reply to the old one is refused then.</source>
        <translation>Votre invitation du {0} est toujours valable. Ses sept mots n’ont été affichés qu’une fois&#x202f;; s’ils sont perdus, créez une nouvelle invitation. Une réponse à l’ancienne sera alors refusée.</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>{0} n’a pas encore rejoint le binôme</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Private, only you can see it</source>
        <translation>Privé, visible de vous seulement</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n place(s) in files</source>
        <translation>
            <numerusform>%n passage dans les fichiers</numerusform>
            <numerusform>%n passages dans les fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>Page {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Over: {0}</source>
        <translation>Terminé&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Arrêter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>KeptTextsPage</name>
    <message>
        <source>All of it is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>Texte conservé</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>You were typing this when MentorDesk ended.</source>
        <translation>Vous saisissiez ceci quand MentorDesk s’est fermé.</translation>
    </message>
    <message>
        <source>Your text is back.</source>
        <translation>Votre texte est de retour.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>KeysChoice</name>
    <message>
        <source>How this laptop keeps its keys</source>
        <translation>Comment cet ordinateur garde ses clés</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Plain file</source>
        <translation>Fichier en clair</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>They open with your login. This is the usual way.</source>
        <translation>Elles s’ouvrent avec votre session. C’est le choix habituel.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>Utilisez au moins {0} caractères&#x202f;; quelques mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>Whoever can read your files can read your updates. Choose it only on an encrypted disk.</source>
        <translation>Qui peut lire vos fichiers peut lire vos mises à jour. À ne choisir que sur un disque chiffré.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>Vous la saisissez à chaque ouverture de MentorDesk. Personne ne peut vous la rendre.</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>another time</source>
        <translation>une autre fois</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>chronomètre</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>parking à idées</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Answer to a note</source>
        <translation>Réponse à une note</translation>
    </message>
    <message>
        <source>Answers to notes</source>
        <translation>Réponses aux notes</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation>Modification acceptée</translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation>Modifications acceptées</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Competence of a milestone</source>
        <translation>Compétence d’un jalon</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Laptop given up</source>
        <translation>Ordinateur retiré</translation>
    </message>
    <message>
        <source>Laptops given up</source>
        <translation>Ordinateurs retirés</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Name of a laptop</source>
        <translation>Nom d’un ordinateur</translation>
    </message>
    <message>
        <source>Names of laptops</source>
        <translation>Noms d’ordinateurs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Préalable</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Version of a file</source>
        <translation>Version d’un fichier</translation>
    </message>
    <message>
        <source>Versions of files</source>
        <translation>Versions de fichiers</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A backup file holds everything, private records too. Only your 24 words open it.</source>
        <translation>Un fichier de sauvegarde contient tout, éléments privés compris. Seuls vos 24&#xa0;mots l’ouvrent.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>Un accès de secours</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Everything of this pair lies in one folder. Copy it as a whole to keep it elsewhere.</source>
        <translation>Tout ce qui concerne ce binôme se trouve dans un seul dossier. Copiez-le en entier pour le garder ailleurs.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Créer une nouvelle fiche de secours</translation>
    </message>
    <message>
        <source>No program here shows folders. The path stands above.</source>
        <translation>Aucun programme ne peut afficher les dossiers ici. Le chemin est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the 24 recovery words</source>
        <translation>Afficher les 24&#xa0;mots de secours</translation>
    </message>
    <message>
        <source>The backup file lies in {0}. Keep it away from this laptop.</source>
        <translation>Le fichier de sauvegarde s’appelle {0}. Gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>Le dernier date du {0}.</translation>
    </message>
    <message>
        <source>Write a backup file, best on another disk</source>
        <translation>Créer un fichier de sauvegarde, de préférence sur un autre disque</translation>
    </message>
    <message>
        <source>Write a backup file…</source>
        <translation>Créer un fichier de sauvegarde…</translation>
    </message>
    <message>
        <source>Your 24 recovery words are on paper. This laptop does not know them any more.</source>
        <translation>Vos 24&#xa0;mots de secours sont sur papier. Cet ordinateur ne les connaît plus.</translation>
    </message>
    <message>
        <source>Your recovery words are not on paper yet. Without them a lost laptop is a lost pair.</source>
        <translation>Vos mots de secours ne sont pas encore sur papier. Sans eux, un ordinateur perdu est un binôme perdu.</translation>
    </message>
</context>
<context>
    <name>LaptopPanel</name>
    <message>
        <source>A laptop needs a name. The old one is back.</source>
        <translation>Un ordinateur a besoin d’un nom. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>A laptop of yours</source>
        <translation>L’un de vos ordinateurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From now on nothing that comes from it counts, here and with {0}. What came in before stays. This cannot be taken back; a laptop that turns up again joins by a new invitation.</source>
        <translation>Désormais, rien de ce qui vient de lui ne compte, ni ici ni chez {0}. Ce qui est arrivé avant reste. C’est irréversible&#x202f;; un ordinateur retrouvé revient par une nouvelle invitation.</translation>
    </message>
    <message>
        <source>It is given up. Your next update tells {0}.</source>
        <translation>Il est retiré. Votre prochaine mise à jour l’annoncera à {0}.</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>Il ne sert plus</translation>
    </message>
    <message>
        <source>It is reported lost. Send an update soon, so that {0} knows.</source>
        <translation>Il est signalé comme perdu. Envoyez bientôt une mise à jour, et {0} le saura.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>No updates are made for it any more. What was written on it stays.</source>
        <translation>Plus aucune mise à jour n’est faite pour lui. Ce qui y a été écrit reste.</translation>
    </message>
    <message>
        <source>Nobody has been heard from with this invitation yet.</source>
        <translation>Personne ne s’est encore manifesté avec cette invitation.</translation>
    </message>
    <message>
        <source>Not used any more…</source>
        <translation>Ne sert plus…</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days. If it is not used any more, say so.</source>
        <translation>Aucune nouvelle de lui depuis 90&#xa0;jours. S’il ne sert plus, indiquez-le.</translation>
    </message>
    <message>
        <source>Report as lost…</source>
        <translation>Signaler comme perdu…</translation>
    </message>
    <message>
        <source>Report it as lost</source>
        <translation>Le signaler comme perdu</translation>
    </message>
    <message>
        <source>The invitation is withdrawn. Your next update tells all laptops.</source>
        <translation>L’invitation est retirée. Votre prochaine mise à jour l’annoncera à tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Updates are made for it no longer, and it cannot come back; all that was written on it counts.</source>
        <translation>Plus aucune mise à jour ne sera faite pour lui, et il ne pourra pas revenir&#x202f;; tout ce qui y a été écrit compte.</translation>
    </message>
    <message>
        <source>Updates are made for it.</source>
        <translation>Des mises à jour sont faites pour lui.</translation>
    </message>
    <message>
        <source>Updates from it are refused. What it wrote after you last heard it counts only if you accept it.</source>
        <translation>Ses mises à jour sont refusées. Ce qu’il a écrit après les dernières nouvelles reçues ne compte que si vous l’acceptez.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Whoever has the file and the seven words cannot add a laptop with them any more.</source>
        <translation>Le fichier et les sept mots ne permettront plus à personne d’ajouter un ordinateur.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirer l’invitation</translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation>Retirer l’invitation…</translation>
    </message>
    <message>
        <source>You are working on it now.</source>
        <translation>C’est celui sur lequel vous travaillez.</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>A laptop of yours</source>
        <translation>L’un de vos ordinateurs</translation>
    </message>
    <message>
        <source>A laptop of {0}</source>
        <translation>Un ordinateur utilisé par {0}</translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation>Ajouter un ordinateur…</translation>
    </message>
    <message>
        <source>Every laptop has keys of its own. An update is made for all that are in use.</source>
        <translation>Chaque ordinateur a ses propres clés. Une mise à jour est faite pour tous ceux qui sont en service.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Invitation open</source>
        <translation>Invitation en cours</translation>
    </message>
    <message>
        <source>Invited {0}</source>
        <translation>Invité le {0}</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Last heard {0}</source>
        <translation>Dernières nouvelles le {0}</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ne sert plus</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Signalé comme perdu</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Sans nouvelles depuis 90&#xa0;jours</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Depuis le {0}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ajout</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n change(s) are not sent yet.</source>
        <translation>
            <numerusform>%n modification n’est pas encore envoyée.</numerusform>
            <numerusform>%n modifications ne sont pas encore envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet.</source>
        <translation>1 modification n’est pas encore envoyée.</translation>
    </message>
    <message>
        <source>Don&apos;t remind me again</source>
        <translation>Ne plus me le rappeler</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans sauvegarde</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Une tâche est encore en cours.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>L’arrêter et quitter</translation>
    </message>
    <message>
        <source>The backup of the day is still being written.</source>
        <translation>La sauvegarde du jour est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>The window closes by itself when it is kept.</source>
        <translation>La fenêtre se fermera d’elle-même dès que la sauvegarde sera faite.</translation>
    </message>
    <message>
        <source>They are safe on this laptop and go to {0} with your next update.</source>
        <translation>Tout est à l’abri sur cet ordinateur et partira vers {0} avec votre prochaine mise à jour.</translation>
    </message>
    <message>
        <source>When you quit now it is stopped; nothing half done is left, and your words are safe.</source>
        <translation>Si vous quittez maintenant, elle sera arrêtée&#x202f;; rien ne restera à moitié fait, et vos textes sont à l’abri.</translation>
    </message>
</context>
<context>
    <name>LevelSelector</name>
    <message>
        <source>As hoped</source>
        <translation>Comme espéré</translation>
    </message>
    <message>
        <source>How far the goal was reached</source>
        <translation>Degré d’atteinte de l’objectif</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Moins qu’espéré</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Plus qu’espéré</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Bien moins qu’espéré</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Bien plus qu’espéré</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation>Modifier les niveaux</translation>
    </message>
    <message>
        <source>What do you really hope for?</source>
        <translation>Qu’espérez-vous vraiment&#x202f;?</translation>
    </message>
    <message>
        <source>What if nothing changes?</source>
        <translation>Et si rien ne change&#x202f;?</translation>
    </message>
    <message>
        <source>What would astonish you both?</source>
        <translation>Qu’est-ce qui vous étonnerait tous les deux&#x202f;?</translation>
    </message>
    <message>
        <source>What would be a part of it?</source>
        <translation>Qu’est-ce qui en serait déjà une partie&#x202f;?</translation>
    </message>
    <message>
        <source>What would be better than you hope?</source>
        <translation>Qu’est-ce qui dépasserait vos espoirs&#x202f;?</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Where the goal stands now</source>
        <translation>Où en est l’objectif</translation>
    </message>
    <message>
        <source>Write levels</source>
        <translation>Écrire les niveaux</translation>
    </message>
    <message>
        <source>Write what each level would look like before the work starts; then nobody argues later.</source>
        <translation>Décrivez chaque niveau avant de commencer le travail&#x202f;; ainsi, personne n’en discutera après coup.</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Change {0} of {1}. Gone: {2}. New: {3}.</source>
        <translation>Modification {0} sur {1}. Retiré&#xa0;: {2}. Nouveau&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Nothing both of you have is called that.</source>
        <translation>Rien de ce que vous avez tous les deux ne porte ce nom.</translation>
    </message>
    <message>
        <source>Records to link to</source>
        <translation>Éléments à lier</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Artifact</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Afficher&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MadeUpdates</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Draft opened</source>
        <translation>Brouillon ouvert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>Faite le {0}</translation>
    </message>
    <message>
        <source>Nothing new; told what had arrived</source>
        <translation>Rien de nouveau&#x202f;; indiquait ce qui était arrivé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Updates you made</source>
        <translation>Les mises à jour que vous avez faites</translation>
    </message>
    <message>
        <source>confirmed by {0} {1}</source>
        <translation>confirmée par {0} le {1}</translation>
    </message>
    <message numerus="yes">
        <source>on {0} of %n laptop(s)</source>
        <translation>
            <numerusform>sur {0} ordinateur sur %n</numerusform>
            <numerusform>sur {0} de ses %n ordinateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>Copier le texte du message</translation>
    </message>
    <message>
        <source>Draft opened. Send it from your mail program.</source>
        <translation>Brouillon ouvert. Envoyez-le depuis votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>No mail program took the draft. The file is safe: show it, attach it to a mail of your own.</source>
        <translation>Aucun logiciel de messagerie n’a pris le brouillon. Le fichier est intact&#xa0;: affichez-le et joignez-le à un e-mail que vous écrivez vous-même.</translation>
    </message>
    <message>
        <source>One mail for each part; the order does not matter.</source>
        <translation>Un e-mail par partie&#x202f;; l’ordre n’a pas d’importance.</translation>
    </message>
    <message>
        <source>Open draft {0} of {1} · {2} MB</source>
        <translation>Ouvrir le brouillon {0} sur {1} · {2}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Open email draft</source>
        <translation>Ouvrir le brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>Le fichier est ici&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The message is copied. Attach {0} to it.</source>
        <translation>Le message est copié. Joignez-y {0}.</translation>
    </message>
    <message>
        <source>The update is copied as text. Paste it into a mail to {0}; nothing has to be attached.</source>
        <translation>La mise à jour est copiée comme texte. Collez-la dans un e-mail à {0}&#x202f;; il n’y a rien à joindre.</translation>
    </message>
    <message>
        <source>The whole update as text, for a mail that loses attachments</source>
        <translation>Toute la mise à jour sous forme de texte, pour une messagerie qui perd les pièces jointes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>Il n’y a rien à coller. Copiez d’abord tout le texte de l’e-mail.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>What needs “{0}”? Choose it with the arrow keys and press Return. Escape gives up.</source>
        <translation>Qu’est-ce qui dépend de «&#xa0;{0}&#xa0;»&#x202f;? Choisissez avec les flèches et appuyez sur Entrée. Échap abandonne.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
</context>
<context>
    <name>MarkdownArea</name>
    <message>
        <source>Link to a record…</source>
        <translation>Lien vers un élément…</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>{0}, to be read</source>
        <translation>{0}, en lecture</translation>
    </message>
</context>
<context>
    <name>MarkdownBar</name>
    <message>
        <source>Go on writing ({0})</source>
        <translation>Continuer à écrire ({0})</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>See it as it will be read ({0})</source>
        <translation>Voir le texte tel qu’il sera lu ({0})</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>MarkdownKeys</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation>Diminuer le retrait</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Mot marqué suivant</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Read or write</source>
        <translation>Lire ou écrire</translation>
    </message>
</context>
<context>
    <name>MarkdownViewer</name>
    <message>
        <source>Lists in this text lie so deep in one another that it is shown as it was typed.</source>
        <translation>Les listes de ce texte sont si imbriquées qu’il s’affiche tel qu’il a été saisi.</translation>
    </message>
    <message>
        <source>Signs in this text turn the order of reading; it may say something else than it seems to.</source>
        <translation>Des signes de ce texte inversent le sens de lecture&#x202f;; il peut dire autre chose que ce qu’il semble dire.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>Ce fichier est trop gros ou trop inhabituel pour être lu ici. Rien n’a été modifié. Ouvrez-le ailleurs.</translation>
    </message>
    <message>
        <source>This text has very long paragraphs, so it is shown as it was typed.</source>
        <translation>Ce texte a des paragraphes très longs&#x202f;; il s’affiche donc tel qu’il a été saisi.</translation>
    </message>
    <message>
        <source>This text is very long, so it is shown as it was typed.</source>
        <translation>Ce texte est très long&#x202f;; il s’affiche donc tel qu’il a été saisi.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Both of you worked on these, and all of it fits together. Press one to see how it reads.</source>
        <translation>Vous y avez travaillé tous les deux, et tout s’accorde. Appuyez sur un texte pour voir le résultat.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Le résultat</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide in %n text(s)</source>
        <translation>
            <numerusform>Rien à décider dans %n texte</numerusform>
            <numerusform>Rien à décider dans %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’élément</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>MilestoneDetail</name>
    <message>
        <source>A milestone needs a title. The old one is back.</source>
        <translation>Un jalon a besoin d’un titre. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>Ajouter un travail</translation>
    </message>
    <message>
        <source>Add what must come first</source>
        <translation>Ajouter un préalable</translation>
    </message>
    <message>
        <source>Artifacts that you add on their page can be chosen here.</source>
        <translation>Les travaux ajoutés sur leur page peuvent être choisis ici.</translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation>Supprimer le jalon</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Fait progresser</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>À quoi vous le reconnaîtrez</translation>
    </message>
    <message>
        <source>It does not exercise “{0}”</source>
        <translation>Ne plus y associer «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>It has a day on which it was done, but is not done. Take the day away or call it done.</source>
        <translation>Il porte une date d’achèvement, mais n’est pas terminé. Retirez la date ou marquez-le comme terminé.</translation>
    </message>
    <message>
        <source>Leads to the goal</source>
        <translation>Mène à l’objectif</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Nécessite d’abord</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Illustré par</translation>
    </message>
    <message>
        <source>Something here does not fit together. Look at its state and its days.</source>
        <translation>Quelque chose ne concorde pas ici. Vérifiez son état et ses dates.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What can be seen or shown when it is reached?</source>
        <translation>Que peut-on voir ou montrer quand il est atteint&#x202f;?</translation>
    </message>
    <message>
        <source>What is done on the way there? Markdown is welcome.</source>
        <translation>Que fait-on pour y arriver&#x202f;? Markdown est accepté.</translation>
    </message>
    <message>
        <source>What is reached here?</source>
        <translation>Qu’est-ce qui est atteint ici&#x202f;?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>En quoi il consiste</translation>
    </message>
    <message>
        <source>With a second milestone on the roadmap, one can come before the other.</source>
        <translation>Avec un deuxième jalon sur la feuille de route, l’un pourra précéder l’autre.</translation>
    </message>
    <message>
        <source>set aside: it would close a circle</source>
        <translation>mis de côté&#xa0;: cela fermerait une boucle</translation>
    </message>
    <message>
        <source>“{0}” does not show it</source>
        <translation>Ne plus l’illustrer par «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>«&#xa0;{0}&#xa0;» est atteint.</translation>
    </message>
    <message>
        <source>“{0}” need not come first</source>
        <translation>Ne plus exiger «&#xa0;{0}&#xa0;» d’abord</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>In this order; drag, or press Alt and an arrow key</source>
        <translation>Dans cet ordre&#x202f;; faites glisser, ou appuyez sur Alt et une flèche</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Écarter {0}</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Milestones by stage</source>
        <translation>Jalons par étape</translation>
    </message>
    <message>
        <source>No milestone is reached yet. Tick those to print.</source>
        <translation>Aucun jalon n’est encore atteint. Cochez ceux à imprimer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ticked, so %n milestone(s) go in, in the order of the roadmap.</source>
        <translation>
            <numerusform>Rien n’est coché&#xa0;: %n jalon figurera donc, dans l’ordre de la feuille de route.</numerusform>
            <numerusform>Rien n’est coché&#xa0;: %n jalons figureront donc, dans l’ordre de la feuille de route.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of print</source>
        <translation>Ordre d’impression</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>{0}, place {1} of {2}</source>
        <translation>{0}, place {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>MissingFiles</name>
    <message numerus="yes">
        <source>%n file(s) not here</source>
        <translation>
            <numerusform>%n fichier absent d’ici</numerusform>
            <numerusform>%n fichiers absents d’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>Ask for {0}</source>
        <translation>Demander {0}</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Do without {0}</source>
        <translation>Continuer sans {0}</translation>
    </message>
</context>
<context>
    <name>MissingViewer</name>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>How much of the file is here</source>
        <translation>Part du fichier déjà arrivée</translation>
    </message>
    <message>
        <source>Import the mail…</source>
        <translation>Importer l’e-mail…</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <source>Show {0} more</source>
        <translation>En afficher {0} de plus</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt et les flèches permettent de le déplacer.</translation>
    </message>
</context>
<context>
    <name>MovedLine</name>
    <message>
        <source>{0} changed this, too. Both versions are kept, and you choose when you are done.</source>
        <translation>{0} l’a modifié aussi. Les deux versions sont gardées, et vous choisirez quand vous aurez fini.</translation>
    </message>
</context>
<context>
    <name>NewGoalCard</name>
    <message>
        <source>Add goal</source>
        <translation>Ajouter l’objectif</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>Partez d’un de ces modèles et adaptez-le</translation>
    </message>
    <message>
        <source>Title of the new goal</source>
        <translation>Titre du nouvel objectif</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Utiliser un modèle</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>Qu’est-ce qui sera différent&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NewNoteCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisissez un endroit</translation>
    </message>
    <message>
        <source>Choose the place of the note</source>
        <translation>Choisir l’endroit de la note</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Épingler la note</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>Que voyez-vous ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NewReflectionCard</name>
    <message>
        <source>New reflection</source>
        <translation>Nouvelle réflexion</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Or answer one of these questions</source>
        <translation>Ou répondez à l’une de ces questions</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>What do you want to think about?</source>
        <translation>À quoi voulez-vous réfléchir&#x202f;?</translation>
    </message>
    <message>
        <source>What the reflection is about</source>
        <translation>Sujet de la réflexion</translation>
    </message>
    <message>
        <source>Write it down as</source>
        <translation>L’écrire sous la forme</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>On vous demande</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Is the paper lost, or has somebody seen it? A new sheet takes its place. Type the old words if you have them: then the new sheet counts at once.</source>
        <translation>Le papier est perdu, ou quelqu’un l’a vu&#x202f;? Une nouvelle fiche le remplace. Saisissez les anciens mots si vous les avez&#xa0;: la nouvelle fiche comptera alors tout de suite.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Créer une nouvelle fiche</translation>
    </message>
    <message>
        <source>Put the new words on paper, send an update, then compare the safety words with {0}.</source>
        <translation>Mettez les nouveaux mots sur papier, envoyez une mise à jour, puis comparez les mots de contrôle avec {0}.</translation>
    </message>
    <message>
        <source>The old words are lost</source>
        <translation>Les anciens mots sont perdus</translation>
    </message>
    <message>
        <source>The old words open nothing that comes from now on. Your next update tells {0}.</source>
        <translation>Les anciens mots n’ouvrent plus rien de ce qui viendra désormais. Votre prochaine mise à jour l’annoncera à {0}.</translation>
    </message>
    <message>
        <source>{0} then compares the safety words with you by phone and confirms the new sheet.</source>
        <translation>{0} compare ensuite les mots de contrôle avec vous au téléphone et confirme la nouvelle fiche.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>A sentence for {0}: what changed, and why?</source>
        <translation>Une phrase pour {0}&#xa0;: qu’est-ce qui a changé, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Ajouter la version</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>Nouvelle version de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Notes find their places again in the new version. Those that do not are listed.</source>
        <translation>Les notes retrouvent leur place dans la nouvelle version. Celles qui n’y parviennent pas sont listées.</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>Qu’y a-t-il de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>your pair</source>
        <translation>votre binôme</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>New from {0}, {1}: {2}.</source>
        <translation>Nouveautés envoyées par {0}, le {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Passer en revue</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>&amp;Put in another place</source>
        <translation>&amp;Placer ailleurs</translation>
    </message>
    <message>
        <source>A file it could be compared with has not arrived, so its place is not known.</source>
        <translation>Un fichier auquel la comparer n’est pas arrivé&#x202f;; sa place n’est donc pas connue.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer to this note</source>
        <translation>Réponse à cette note</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>More to do with this note</source>
        <translation>Autres actions pour cette note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note {number}, {tag}, {state}, {who}, {place}: {words}</source>
        <translation>Note {number}, {tag}, {state}, {who}, {place}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>La placer ici</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>The file is too large to look for its place.</source>
        <translation>Le fichier est trop gros pour y chercher sa place.</translation>
    </message>
    <message>
        <source>The version it was written on is not here.</source>
        <translation>La version sur laquelle elle a été écrite n’est pas là.</translation>
    </message>
    <message>
        <source>The versions are of different kinds, so its place is not known.</source>
        <translation>Les versions sont de types différents&#x202f;; sa place n’est donc pas connue.</translation>
    </message>
    <message>
        <source>This may be its place in this version. Is it?</source>
        <translation>Sa place dans cette version est peut-être ici. Est-ce bien le cas&#x202f;?</translation>
    </message>
    <message>
        <source>What it was about is not in this version any more.</source>
        <translation>Ce dont elle parlait n’est plus dans cette version.</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Oui, ici</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{0}, moved with its surroundings</source>
        <translation>{0}, déplacée avec ce qui l’entoure</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Notes on the earlier version</source>
        <translation>Notes sur la version antérieure</translation>
    </message>
    <message>
        <source>Notes that a change touches</source>
        <translation>Notes touchées par une modification</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Autres notes</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s) without a sure place in this version</source>
        <translation>
            <numerusform>%n note sans place sûre dans cette version</numerusform>
            <numerusform>%n notes sans place sûre dans cette version</numerusform>
        </translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Toutes ({0})</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>No notes yet. Choose a place in the file and say what you see: press N, or “Add note”.</source>
        <translation>Pas encore de notes. Choisissez un endroit du fichier et dites ce que vous voyez&#xa0;: touche N, ou «&#xa0;Ajouter une note&#xa0;».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s)</source>
        <translation>
            <numerusform>Afficher %n note de plus</numerusform>
            <numerusform>Afficher %n notes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes by kind</source>
        <translation>Afficher les notes par type</translation>
    </message>
    <message>
        <source>Show notes by state</source>
        <translation>Afficher les notes par état</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>La réponse a été supprimée.</translation>
    </message>
    <message>
        <source>The note has its place.</source>
        <translation>La note a trouvé sa place.</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>La note est rouverte.</translation>
    </message>
    <message>
        <source>The note is pinned.</source>
        <translation>La note est épinglée.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>La note est réglée.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>La note a été supprimée.</translation>
    </message>
    <message>
        <source>Your answer is added.</source>
        <translation>Votre réponse est ajoutée.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Look at it</source>
        <translation>Le consulter</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>MentorDesk is now version {0}.</source>
        <translation>MentorDesk est maintenant en version {0}.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>Envoyer une mise à jour</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Text you were typing was kept.</source>
        <translation>Un texte que vous saisissiez a été conservé.</translation>
    </message>
    <message>
        <source>This pair ended on {0}. Everything stays to be read.</source>
        <translation>Ce binôme a pris fin le {0}. Tout reste lisible.</translation>
    </message>
    <message>
        <source>This pair has ended. Everything stays to be read.</source>
        <translation>Ce binôme a pris fin. Tout reste lisible.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>Ce binôme est en pause.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Your 24 recovery words are not on paper yet.</source>
        <translation>Vos 24&#xa0;mots de secours ne sont pas encore sur papier.</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Come back to it later</source>
        <translation>Y revenir plus tard</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Touche {0}</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>Garder pour une autre fois</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Relancer le chronomètre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now · point {0} of {1}</source>
        <translation>Maintenant · point {0} sur {1}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Maintenant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Lancer le chronomètre</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Arrêter le chronomètre</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Cocher et continuer</translation>
    </message>
    <message>
        <source>Time of this point</source>
        <translation>Temps de ce point</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <source>over the {0}</source>
        <translation>au-delà des {0}</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} anime</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Mails get lost, and weeks are full. A reminder in kind words is ready: it carries your update again, with what is new since, and asks {0} for nothing more than a sign.</source>
        <translation>Il arrive que des e-mails se perdent, et que les semaines soient bien remplies. Un rappel aux mots aimables est prêt&#xa0;: il emporte de nouveau votre mise à jour, avec ce qui est nouveau depuis, et ne demande à {0} qu’un simple signe.</translation>
    </message>
    <message>
        <source>Open reminder</source>
        <translation>Ouvrir le rappel</translation>
    </message>
    <message>
        <source>The reminder is open in your mail program.</source>
        <translation>Le rappel est ouvert dans votre logiciel de messagerie.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Do you still use your other laptop?</source>
        <translation>Utilisez-vous encore votre autre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Do you still use “{0}”?</source>
        <translation>Utilisez-vous encore «&#xa0;{0}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It does not count until you accept it</source>
        <translation>Cela ne compte pas tant que vous ne l’acceptez pas</translation>
    </message>
    <message>
        <source>Look through what was written on your lost laptop</source>
        <translation>Passer en revue ce qui a été écrit sur votre ordinateur perdu</translation>
    </message>
    <message>
        <source>Look through what was written on “{0}”</source>
        <translation>Passer en revue ce qui a été écrit sur «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now: {0}</source>
        <translation>Pas maintenant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days</source>
        <translation>Aucune nouvelle de lui depuis 90&#xa0;jours</translation>
    </message>
    <message>
        <source>Private records come back after a loss only from one.</source>
        <translation>Après une perte, lui seul ramène les éléments privés.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>Le dernier date du {0}.</translation>
    </message>
    <message>
        <source>Write a backup file</source>
        <translation>Créer un fichier de sauvegarde</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A kind reminder for {0}</source>
        <translation>Un rappel aimable pour {0}</translation>
    </message>
    <message>
        <source>Your update of {0} is not confirmed yet</source>
        <translation>Votre mise à jour du {0} n’est pas encore confirmée</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>Set a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Retirer la date</translation>
    </message>
</context>
<context>
    <name>OptionalMoment</name>
    <message>
        <source>Set a day and time</source>
        <translation>Choisir un jour et une heure</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Retirer le jour</translation>
    </message>
</context>
<context>
    <name>OtherViewer</name>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Outline of the roadmap</source>
        <translation>Plan de la feuille de route</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Illustré par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>OwnAnswer</name>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Répondre à {0}</translation>
    </message>
    <message>
        <source>What did you hear? What would you ask?</source>
        <translation>Qu’avez-vous entendu&#x202f;? Que demanderiez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Artifacts</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Modifié par vous deux</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>Importer une mise à jour</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Gardez un accès de secours</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>Texte conservé</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Envoyer une mise à jour</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>Votre binôme</translation>
    </message>
</context>
<context>
    <name>PairFrame</name>
    <message>
        <source>Import update</source>
        <translation>Importer une mise à jour</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Envoyer une mise à jour</translation>
    </message>
</context>
<context>
    <name>PairLinks</name>
    <message>
        <source>Add the file on the page Artifacts, or share the text first.</source>
        <translation>Ajoutez le fichier à la page Travaux, ou partagez d’abord le texte.</translation>
    </message>
    <message>
        <source>Only you can read this text, and files are shared with your pair. Nothing was added.</source>
        <translation>Personne d’autre que vous ne peut lire ce texte, et les fichiers sont partagés avec votre binôme. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>This pair ended on {0}.</source>
        <translation>Ce binôme a pris fin le {0}.</translation>
    </message>
    <message>
        <source>This pair has ended.</source>
        <translation>Ce binôme a pris fin.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>Ce binôme est en pause.</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>Votre binôme</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>Rien trouvé pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Search, go to a page or run a command</source>
        <translation>Rechercher, aller à une page ou lancer une commande</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ pour choisir · Entrée pour ouvrir · Échap pour fermer</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a stage or a milestone to see all of it here.</source>
        <translation>Choisissez une étape ou un jalon pour tout en voir ici.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>ParkingCard</name>
    <message>
        <source>Park a thought</source>
        <translation>Mettre une idée de côté</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking à idées</translation>
    </message>
    <message>
        <source>Take “{0}” up today</source>
        <translation>Reprendre «&#xa0;{0}&#xa0;» aujourd’hui</translation>
    </message>
    <message>
        <source>What comes up and can wait. It goes on to the next session.</source>
        <translation>Ce qui surgit et peut attendre. Ce sera repris à la prochaine séance.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Competencies, with counts of what shows them</source>
        <translation>Compétences, avec le nombre de preuves</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Files with pictures and code</source>
        <translation>Fichiers avec images et code</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>How each of you sees them</source>
        <translation>Comment chacun de vous les voit</translation>
    </message>
    <message>
        <source>Milestones still ahead</source>
        <translation>Jalons encore à venir</translation>
    </message>
    <message>
        <source>Notes on the work</source>
        <translation>Notes sur les travaux</translation>
    </message>
    <message>
        <source>Private reflections are never printed.</source>
        <translation>Les réflexions privées ne sont jamais imprimées.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Shared reflections</source>
        <translation>Réflexions partagées</translation>
    </message>
    <message>
        <source>Their dates and summaries</source>
        <translation>Leurs dates et leurs résumés</translation>
    </message>
    <message>
        <source>What belongs to no milestone</source>
        <translation>Ce qui n’appartient à aucun jalon</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Ce que l’on sait faire maintenant</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>What you two said about it</source>
        <translation>Ce que vous en avez dit à deux</translation>
    </message>
    <message>
        <source>While none is ticked</source>
        <translation>Tant qu’aucun n’est coché</translation>
    </message>
    <message>
        <source>With their five levels</source>
        <translation>Avec leurs cinq niveaux</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Put the keys under a passphrase</source>
        <translation>Protéger les clés par une phrase secrète</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>Utilisez au moins {0} caractères&#x202f;; quelques mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>Vous la saisissez à chaque ouverture de MentorDesk. Personne ne peut vous la rendre.</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>%n modification par {0}</numerusform>
            <numerusform>%n modifications par {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back for both of you</source>
        <translation>Annulée pour vous deux</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Retirée après coup</translation>
    </message>
    <message>
        <source>Undo the update of {0}</source>
        <translation>Annuler la mise à jour du {0}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Updates brought in</source>
        <translation>Mises à jour importées</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
</context>
<context>
    <name>PdfViewer</name>
    <message>
        <source>PDF {name}</source>
        <translation>PDF {name}</translation>
    </message>
    <message>
        <source>Page {page} of {count}: {words}</source>
        <translation>Page {page} sur {count}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>A person needs a name. The old one is back.</source>
        <translation>Une personne a besoin d’un nom. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré(e)</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Work, hobbies, when to reach you. Markdown is welcome.</source>
        <translation>Métier, loisirs, quand vous joindre. Markdown est accepté.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Écrivez-la sous la forme nom@example.org, ou laissez vide.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>facultatif, pour les brouillons d’e-mail</translation>
    </message>
    <message>
        <source>such as Europe/Prague</source>
        <translation>par exemple Europe/Paris</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>mentoré(e)</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>Image {name}</translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <source>How much of the earlier version is seen</source>
        <translation>Part visible de la version antérieure</translation>
    </message>
</context>
<context>
    <name>PinMarker</name>
    <message>
        <source>Note {number}, {kind}, {state}: {words}</source>
        <translation>Note {number}, {kind}, {state}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The note shown beside</source>
        <translation>La note affichée à côté</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>point fort</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>réglée</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Click the spot, or press Return. Esc gives up.</source>
        <translation>Cliquez à l’endroit voulu, ou appuyez sur Entrée. Échap abandonne.</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Fichier entier</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, or how to join a call</source>
        <translation>Une salle, ou comment rejoindre l’appel</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <source>Add points when they come to your mind.</source>
        <translation>Ajoutez des points quand ils vous viennent à l’esprit.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Each open goal becomes a point.</source>
        <translation>Chaque objectif en cours devient un point.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>Objectifs en cours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Prévoir la séance</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>There is no open goal yet.</source>
        <translation>Il n’y a pas encore d’objectif en cours.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What does the agenda begin with?</source>
        <translation>Par quoi commence l’ordre du jour&#x202f;?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>Écrivez quelques mots, par exemple «&#xa0;Faire connaissance&#xa0;».</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}.</source>
        <translation>{0}. {1}, {2}.</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>A point needs a few words. The old ones are back.</source>
        <translation>Un point a besoin de quelques mots. Les anciens ont été remis.</translation>
    </message>
    <message>
        <source>Close point</source>
        <translation>Fermer le point</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>Garder pour une autre fois</translation>
    </message>
    <message>
        <source>Markdown is welcome.</source>
        <translation>Markdown est accepté.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes for this point</source>
        <translation>Minutes pour ce point</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>Notes sur ce point</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Outcome you hope for</source>
        <translation>Résultat espéré</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What will you have then?</source>
        <translation>Qu’aurez-vous obtenu à la fin&#x202f;?</translation>
    </message>
    <message>
        <source>Who leads this point?</source>
        <translation>Qui anime ce point&#x202f;?</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Qui anime&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>! Blocked</source>
        <translation>! Bloqué</translation>
    </message>
    <message>
        <source>○ Planned</source>
        <translation>○ À venir</translation>
    </message>
    <message>
        <source>● In progress</source>
        <translation>● En cours</translation>
    </message>
    <message>
        <source>✓ Reached</source>
        <translation>✓ Atteint</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n milestone(s) go in</source>
        <translation>
            <numerusform>%n jalon y figure</numerusform>
            <numerusform>%n jalons y figurent</numerusform>
        </translation>
    </message>
    <message>
        <source>A portfolio is made of milestones. There is none yet.</source>
        <translation>Un portfolio est fait de jalons. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Ajouter un jalon</translation>
    </message>
    <message>
        <source>Begin another portfolio</source>
        <translation>Commencer un autre portfolio</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>No milestone is reached yet. The next one is “{0}”.</source>
        <translation>Aucun jalon n’est encore atteint. Le prochain est «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Open milestone</source>
        <translation>Ouvrir le jalon</translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation>Ouvrir la feuille de route</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Print portfolio</source>
        <translation>Imprimer le portfolio</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Put a portfolio together all the same</source>
        <translation>Composer quand même un portfolio</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save portfolio as PDF</source>
        <translation>Enregistrer le portfolio en PDF</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {0}, %n page(s).</source>
        <translation>
            <numerusform>Enregistré sous {0}, %n page.</numerusform>
            <numerusform>Enregistré sous {0}, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the pages anew</source>
        <translation>Refaire la mise en page</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y figure</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>All of it at its natural size. Sheets overlap by 10 mm, and crosses show where they meet.</source>
        <translation>Le tout en taille réelle. Les feuilles se chevauchent de 10&#xa0;mm, et des croix indiquent où elles se rejoignent.</translation>
    </message>
    <message>
        <source>All of it on one sheet, as large as it fits. No printer is needed to save it.</source>
        <translation>Le tout sur une feuille, aussi grand que possible. Pas besoin d’imprimante pour enregistrer l’affiche.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Nombre de feuilles</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Une seule feuille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Roadmap as a poster</source>
        <translation>Feuille de route en affiche</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Several sheets to glue</source>
        <translation>Plusieurs feuilles à coller</translation>
    </message>
    <message>
        <source>{0} ({1} × {2} mm)</source>
        <translation>{0} ({1} × {2}&#xa0;mm)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Comme le système ({0})</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. What the two of you write stays as it is.</source>
        <translation>Les dates et les nombres la suivent. Ce que vous écrivez tous les deux ne change pas.</translation>
    </message>
    <message>
        <source>Everything here is kept and applies at once.</source>
        <translation>Tout réglage est gardé et prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>Dossier des mises à jour</translation>
    </message>
    <message>
        <source>Folder for updates and invitations</source>
        <translation>Dossier des mises à jour et des invitations</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Keys of this laptop</source>
        <translation>Clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Taille maximale d’un e-mail</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Nothing is brought in by itself.</source>
        <translation>Rien n’est importé sans vous.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Put them under a passphrase…</source>
        <translation>Les protéger par une phrase secrète…</translation>
    </message>
    <message>
        <source>Remind me on quitting of changes that are not sent</source>
        <translation>Me rappeler à la fermeture les modifications non envoyées</translation>
    </message>
    <message>
        <source>Tell me when a new update lies in a folder, such as Downloads</source>
        <translation>Me signaler une nouvelle mise à jour dans un dossier, par exemple Téléchargements</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>They are kept as soon as you have a pair.</source>
        <translation>Elles seront gardées dès que vous aurez un binôme.</translation>
    </message>
    <message>
        <source>They lie in a file that only you may read.</source>
        <translation>Elles sont dans un fichier lisible par vous seulement.</translation>
    </message>
    <message>
        <source>They lie in the keyring of this computer and open with your login.</source>
        <translation>Elles sont dans le trousseau de cet ordinateur et s’ouvrent avec votre session.</translation>
    </message>
    <message>
        <source>They open with your passphrase.</source>
        <translation>Elles s’ouvrent avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation>Surveiller un autre dossier…</translation>
    </message>
    <message>
        <source>What your mail server takes in one mail. Larger updates go in several.</source>
        <translation>Ce que votre serveur de messagerie accepte en un e-mail. Les mises à jour plus grosses partent en plusieurs.</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0}&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>A year of work, made for you</source>
        <translation>Une année de travail, préparée pour vous</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>Création du binôme d’exemple</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Two laptops pair, work apart and exchange updates, as you two will. It takes some seconds.</source>
        <translation>Deux ordinateurs forment un binôme, travaillent chacun de son côté et échangent des mises à jour, comme vous le ferez. Cela prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation>Affichage de l’aperçu</translation>
    </message>
    <message>
        <source>Nothing goes in yet. Tick a milestone.</source>
        <translation>Rien n’y figure encore. Cochez un jalon.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Change something, or press Ctrl+R, to set the pages.</source>
        <translation>Arrêté. Changez quelque chose, ou appuyez sur Ctrl+R, pour mettre en page.</translation>
    </message>
    <message>
        <source>The pages appear here.</source>
        <translation>Les pages apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF, and print it where there is one.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Enregistrez un PDF, et imprimez-le là où il y en a une.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Such as 1-3, 8</source>
        <translation>Par exemple 1-3, 8</translation>
    </message>
    <message>
        <source>The pages are with {0}.</source>
        <translation>Les pages sont envoyées à {0}.</translation>
    </message>
    <message>
        <source>Write pages between 1 and {0}, such as 1-3, 8.</source>
        <translation>Indiquez des pages entre 1 et {0}, par exemple 1-3, 8.</translation>
    </message>
    <message>
        <source>{0}, {1} × {2} mm</source>
        <translation>{0}, {1} × {2}&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Giving the pages to {0}</source>
        <translation>Envoi des pages à {0}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation>Impression de la page {0} sur {1}</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Écriture en cours&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kept. The language changes once what is going on is done and you start again.</source>
        <translation>Choix gardé. La langue changera au prochain démarrage, une fois terminé ce qui est en cours.</translation>
    </message>
    <message>
        <source>Open pair from its folder</source>
        <translation>Ouvrir un binôme depuis son dossier</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, page {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choisir une question</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Or write your own, and press Enter</source>
        <translation>Ou écrivez la vôtre, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>Who thinks about it?</source>
        <translation>Qui y réfléchit&#x202f;?</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Votre propre question</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>None agreed</source>
        <translation>Aucune convenue</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>jusqu’à</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pair: {0}. Change pair</source>
        <translation>Binôme&#xa0;: {0}. Changer de binôme</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Describe it</source>
        <translation>La décrire</translation>
    </message>
    <message>
        <source>Nobody has said in words what this picture shows.</source>
        <translation>Personne n’a encore décrit cette image avec des mots.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Back to all artifacts</source>
        <translation>Retour à tous les travaux</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Touche N</translation>
    </message>
    <message>
        <source>Show or hide the notes (F9)</source>
        <translation>Afficher ou masquer les notes (F9)</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Version affichée</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Version {0} sur {1}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What the panel shows</source>
        <translation>Contenu du panneau</translation>
    </message>
</context>
<context>
    <name>RecentPairs</name>
    <message>
        <source>About this pair…</source>
        <translation>À propos de ce binôme…</translation>
    </message>
    <message>
        <source>All pairs and new ones…</source>
        <translation>Tous les binômes, ou un nouveau…</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Pas encore de binôme</translation>
    </message>
    <message>
        <source>Open pair: {0}</source>
        <translation>Ouvrir le binôme&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Against now</source>
        <translation>Par rapport à maintenant</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>État d’alors</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>C’est le texte actuel.</translation>
    </message>
    <message>
        <source>Its history is not here any more: copy its words, or go back to this backup.</source>
        <translation>Son historique n’est plus ici&#xa0;: copiez ses mots, ou revenez à cette sauvegarde.</translation>
    </message>
    <message>
        <source>Let it read like this again</source>
        <translation>Reprendre ce texte</translation>
    </message>
    <message>
        <source>Private: copy its words, or go back to this backup with your private records.</source>
        <translation>Privé&#xa0;: copiez ses mots, ou revenez à cette sauvegarde avec vos éléments privés.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Les mots sont copiés.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>{0}, as it was on {1}</source>
        <translation>{0}, état du {1}</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>Ouvrir «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>RecordTags</name>
    <message>
        <source>The tag “{0}” was removed.</source>
        <translation>L’étiquette «&#xa0;{0}&#xa0;» a été retirée.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n point de l’ordre du jour</numerusform>
            <numerusform>%n points de l’ordre du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to notes</source>
        <translation>
            <numerusform>%n réponse à des notes</numerusform>
            <numerusform>%n réponses à des notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation>
            <numerusform>%n modification acceptée</numerusform>
            <numerusform>%n modifications acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) given up</source>
        <translation>
            <numerusform>%n ordinateur retiré</numerusform>
            <numerusform>%n ordinateurs retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n jalon</numerusform>
            <numerusform>%n jalons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of laptops</source>
        <translation>
            <numerusform>%n nom d’ordinateur</numerusform>
            <numerusform>%n noms d’ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n réflexion</numerusform>
            <numerusform>%n réflexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of files</source>
        <translation>
            <numerusform>%n version de fichier</numerusform>
            <numerusform>%n versions de fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Retour d’expérience</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>As hoped</source>
        <translation>Comme espéré</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Posée à</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Jours pour répondre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>Cycle de Gibbs</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>Rythme de vos rencontres</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>À quoi vous le reconnaîtrez</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>À votre façon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Moins qu’espéré</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>Niveau de départ</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré(e)</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Plus qu’espéré</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Bien moins qu’espéré</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Bien plus qu’espéré</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Nécessite d’abord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Endroit dans le fichier</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question it answers</source>
        <translation>Question à laquelle elle répond</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Étape {0}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Version du fichier</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>Quoi · Et alors · Et maintenant</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Qui anime</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Votre accord</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Gardez un accès de secours</translation>
    </message>
    <message>
        <source>Your 24 words are on paper. This laptop does not know them any more.</source>
        <translation>Vos 24&#xa0;mots sont sur papier. Cet ordinateur ne les connaît plus.</translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>Delete reflection</source>
        <translation>Supprimer la réflexion</translation>
    </message>
    <message>
        <source>Looking back: {0}</source>
        <translation>Avec le recul&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Reflection of {0}</source>
        <translation>Réflexion du {0}</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>La réponse a été supprimée.</translation>
    </message>
    <message>
        <source>Write what is different now</source>
        <translation>Écrire ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Your answer goes with the next update.</source>
        <translation>Votre réponse part avec la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>{0} can read “{1}” with your next update.</source>
        <translation>{0} pourra lire «&#xa0;{1}&#xa0;» avec votre prochaine mise à jour.</translation>
    </message>
    <message>
        <source>“{0}” stays private.</source>
        <translation>«&#xa0;{0}&#xa0;» reste privée.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ReflectionHead</name>
    <message>
        <source>Day of the reflection</source>
        <translation>Jour de la réflexion</translation>
    </message>
    <message>
        <source>How it is written down</source>
        <translation>Forme de la réflexion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Par {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>De moi</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Whose reflections are shown</source>
        <translation>Auteur des réflexions affichées</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You have not written one yet.</source>
        <translation>Vous n’en avez pas encore écrit.</translation>
    </message>
    <message>
        <source>{0} has not shared a reflection yet. Private ones never travel.</source>
        <translation>{0} n’a pas encore partagé de réflexion. Les réflexions privées ne voyagent jamais.</translation>
    </message>
</context>
<context>
    <name>ReflectionRow</name>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Retour d’expérience</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>Cycle de Gibbs</translation>
    </message>
    <message>
        <source>If it happens again, what will you do?</source>
        <translation>Si cela se reproduit, que ferez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>À votre façon</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Now what?</source>
        <translation>Et maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>One page and no questions.</source>
        <translation>Une page, sans questions.</translation>
    </message>
    <message>
        <source>One thing you will do or leave from now on.</source>
        <translation>Une chose que vous ferez, ou ne ferez plus, désormais.</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Lisible par vous seulement</translation>
    </message>
    <message>
        <source>Shared with the next update</source>
        <translation>Partagée avec la prochaine mise à jour</translation>
    </message>
    <message>
        <source>Six steps with room for feelings; good after something hard.</source>
        <translation>Six étapes qui laissent place aux émotions&#x202f;; convient après un moment difficile.</translation>
    </message>
    <message>
        <source>So what?</source>
        <translation>Et alors&#x202f;?</translation>
    </message>
    <message>
        <source>The facts, as a camera would have seen them.</source>
        <translation>Les faits, comme une caméra les aurait vus.</translation>
    </message>
    <message>
        <source>Three short steps; good for nearly everything.</source>
        <translation>Trois courtes étapes&#x202f;; convient à presque tout.</translation>
    </message>
    <message>
        <source>What did you feel and think, before, then and after?</source>
        <translation>Qu’avez-vous ressenti et pensé, avant, pendant et après&#x202f;?</translation>
    </message>
    <message>
        <source>What did you want to reach, and how?</source>
        <translation>Que vouliez-vous atteindre, et comment&#x202f;?</translation>
    </message>
    <message>
        <source>What else could you have done?</source>
        <translation>Qu’auriez-vous pu faire d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>What happened, who was there, what did you do?</source>
        <translation>Que s’est-il passé, qui était là, qu’avez-vous fait&#x202f;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>What made the difference? Causes, not culprits.</source>
        <translation>Qu’est-ce qui a fait la différence&#x202f;? Des causes, pas des coupables.</translation>
    </message>
    <message>
        <source>What sense can you make of it?</source>
        <translation>Quel sens pouvez-vous y trouver&#x202f;?</translation>
    </message>
    <message>
        <source>What to keep, what to change?</source>
        <translation>Que garder, que changer&#x202f;?</translation>
    </message>
    <message>
        <source>What was good about it, what was not?</source>
        <translation>Qu’est-ce qui était bien, qu’est-ce qui ne l’était pas&#x202f;?</translation>
    </message>
    <message>
        <source>What was intended?</source>
        <translation>Qu’est-ce qui était prévu&#x202f;?</translation>
    </message>
    <message>
        <source>What was meant, what happened, why; good within two days.</source>
        <translation>Ce qui était prévu, ce qui s’est passé, pourquoi&#x202f;; à faire dans les deux jours.</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>Quoi · Et alors · Et maintenant</translation>
    </message>
    <message>
        <source>Who does what differently, by when?</source>
        <translation>Qui fait quoi autrement, et pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>Why does it matter, and what did you learn?</source>
        <translation>Pourquoi est-ce important, et qu’avez-vous appris&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>You and {0} can read this</source>
        <translation>Lisible par vous et {0}</translation>
    </message>
    <message>
        <source>Your thoughts</source>
        <translation>Vos pensées</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>All reflections</source>
        <translation>Toutes les réflexions</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choisir une question</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Nouvelle réflexion</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>Une question par semaine suffit.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Write without a question</source>
        <translation>Écrire sans question</translation>
    </message>
    <message>
        <source>{0} in all, {1} only for you</source>
        <translation>{0} en tout, dont {1} pour vous seulement</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Belongs to this goal</source>
        <translation>Lié à cet objectif</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>faite le {0}</translation>
    </message>
    <message>
        <source>reached {0}</source>
        <translation>atteint le {0}</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Each is told once, while MentorDesk is open, and says nothing of what you two write.</source>
        <translation>Chaque rappel n’apparaît qu’une fois, pendant que MentorDesk est ouvert, et ne dit rien de ce que vous écrivez tous deux.</translation>
    </message>
    <message>
        <source>Quiet at weekends, too</source>
        <translation>Silence le week-end aussi</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Remind me of sessions, agreed answers and backup files</source>
        <translation>Me rappeler les séances, les réponses convenues et les fichiers de sauvegarde</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>jusqu’à</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It is time for a backup file. Private records come back after a loss only from one.</source>
        <translation>C’est le moment de faire un fichier de sauvegarde. Après une perte, lui seul ramène les éléments privés.</translation>
    </message>
    <message>
        <source>Your session with {0} begins at {1}.</source>
        <translation>Votre séance avec {0} commence à {1}.</translation>
    </message>
    <message>
        <source>Your session with {0}: {1}, {2}.</source>
        <translation>{1}, {2}&#xa0;: votre séance avec {0}.</translation>
    </message>
    <message>
        <source>Your update of {0} is not answered in the time agreed. Today has a kind reminder ready.</source>
        <translation>Votre mise à jour du {0} est restée sans réponse dans le délai convenu. Un rappel aimable est prêt sur la page Aujourd’hui.</translation>
    </message>
    <message>
        <source>{0} waits for your update since {1}.</source>
        <translation>{0} attend votre mise à jour depuis le {1}.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Files stay here; none is deleted by this.</source>
        <translation>Les fichiers restent ici&#x202f;; aucun n’est supprimé ainsi.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>Revenir au {0}&#x202f;?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>My private records of then, too</source>
        <translation>Reprendre aussi mes éléments privés d’alors</translation>
    </message>
    <message>
        <source>Private records stay as they are now.</source>
        <translation>Les éléments privés restent tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>They become what they were; those of now are kept with the backup that is made first.</source>
        <translation>Ils redeviennent ce qu’ils étaient&#x202f;; ceux de maintenant sont gardés dans la sauvegarde faite d’abord.</translation>
    </message>
    <message>
        <source>This laptop goes on as a new one; {0} need not do anything.</source>
        <translation>Cet ordinateur continue comme un nouvel ordinateur&#x202f;; {0} n’a rien à faire.</translation>
    </message>
    <message>
        <source>What going back does not take back</source>
        <translation>Ce que ce retour n’efface pas</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first. You can come back to it at any time.</source>
        <translation>L’état actuel est d’abord gardé comme sauvegarde. Vous pourrez y revenir à tout moment.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Accept all that is listed</source>
        <translation>Accepter tout ce qui est listé</translation>
    </message>
    <message>
        <source>All of it counts now. Your next update tells {0}.</source>
        <translation>Tout est pris en compte. Votre prochaine mise à jour l’annoncera à {0}.</translation>
    </message>
    <message>
        <source>It came after you last heard that laptop, so it does not count, here and with {0}. Accept what you wrote yourself.</source>
        <translation>Ces éléments sont arrivés après les dernières nouvelles reçues de cet ordinateur&#x202f;; ils ne comptent donc pas, ni ici ni chez {0}. Acceptez ce que vous avez écrit vous-même.</translation>
    </message>
    <message>
        <source>It counts now. Your next update tells {0}.</source>
        <translation>C’est pris en compte. Votre prochaine mise à jour l’annoncera à {0}.</translation>
    </message>
    <message numerus="yes">
        <source>On a lost laptop of {0}: %n record(s). They count only if {0} accepts.</source>
        <translation>
            <numerusform>Sur un ordinateur perdu, utilisé par {0}&#xa0;: %n élément. Il ne compte que si {0} l’accepte.</numerusform>
            <numerusform>Sur un ordinateur perdu, utilisé par {0}&#xa0;: %n éléments. Ils ne comptent que si {0} les accepte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n record(s) left out</source>
        <translation>
            <numerusform>Afficher %n élément écarté</numerusform>
            <numerusform>Afficher %n éléments écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Written on a lost laptop</source>
        <translation>Écrit sur un ordinateur perdu</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept: {0}</source>
        <translation>Accepter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave it out: {0}</source>
        <translation>Écarter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there empty</source>
        <translation>{0}&#xa0;: maintenant «&#xa0;{1}&#xa0;», là-bas vide</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there “{2}”</source>
        <translation>{0}&#xa0;: maintenant «&#xa0;{1}&#xa0;», là-bas «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>(both changed)</source>
        <translation>(modifié par vous deux)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Lines lead from what comes first to what needs it.</source>
        <translation>Les lignes mènent de ce qui vient d’abord à ce qui en dépend.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>Pas encore de jalons</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Feuille {0} sur {1}</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Étape {0}</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>modifié par vous deux</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>pour le {0}</translation>
    </message>
    <message>
        <source>goal: {0}</source>
        <translation>objectif&#xa0;: {0}</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>nécessite {0}</translation>
    </message>
    <message numerus="yes">
        <source>shown by %n artifact(s)</source>
        <translation>
            <numerusform>illustré par %n travail</numerusform>
            <numerusform>illustré par %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation>était prévu pour le {0}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>Terminés&#xa0;: {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>RoadmapKeys</name>
    <message>
        <source>Add milestone</source>
        <translation>Ajouter un jalon</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export as a drawing…</source>
        <translation>Exporter en dessin…</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>Rechercher un jalon</translation>
    </message>
    <message>
        <source>Link to what needs it</source>
        <translation>Relier à ce qui en dépend</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Print or save as a poster…</source>
        <translation>Imprimer ou enregistrer en affiche…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show canvas</source>
        <translation>Afficher le schéma</translation>
    </message>
    <message>
        <source>Show outline</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Afficher la chronologie</translation>
    </message>
    <message>
        <source>Untangle the links</source>
        <translation>Démêler les liens</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Add milestone</source>
        <translation>Ajouter un jalon</translation>
    </message>
    <message>
        <source>Milestones appear here once a goal has a date.</source>
        <translation>Les jalons apparaissent ici dès qu’un objectif a une date.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Utiliser un modèle</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) done</source>
        <translation>
            <numerusform>Jalon terminé&#xa0;: {0} sur %n</numerusform>
            <numerusform>Jalons terminés&#xa0;: {0} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) found</source>
        <translation>
            <numerusform>Jalon trouvé&#xa0;: {0} sur %n</numerusform>
            <numerusform>Jalons trouvés&#xa0;: {0} sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapScene</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>RunAgendaCard</name>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Talk about “{0}” now</source>
        <translation>Parler de «&#xa0;{0}&#xa0;» maintenant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>Add a point below, or talk freely and write down what comes of it.</source>
        <translation>Ajoutez un point ci-dessous, ou parlez librement et notez ce qu’il en ressort.</translation>
    </message>
    <message>
        <source>Everything is talked about</source>
        <translation>Tout a été abordé</translation>
    </message>
    <message>
        <source>Look over the summary and the next date below, then end the session.</source>
        <translation>Relisez le résumé et la prochaine date ci-dessous, puis terminez la séance.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Notes de la séance</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>Notes sur ce point</translation>
    </message>
    <message>
        <source>On the whole session</source>
        <translation>Sur la séance entière</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Sur «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>L’ordre du jour est vide</translation>
    </message>
    <message>
        <source>The {0} of this session are over.</source>
        <translation>Les {0} de cette séance sont écoulées.</translation>
    </message>
    <message>
        <source>{0} for “{1}” are over.</source>
        <translation>Les {0} pour «&#xa0;{1}&#xa0;» sont écoulées.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Read them to {0} by phone once. When both of you see the same, nobody stands between you.</source>
        <translation>Lisez-les une fois à {0} au téléphone. Si vous voyez tous deux les mêmes, personne ne s’est glissé entre vous.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Mots de contrôle</translation>
    </message>
    <message>
        <source>The new recovery sheet of {0} counts from now on. Your next update tells it.</source>
        <translation>La nouvelle fiche de secours faite par {0} compte dès maintenant. Votre prochaine mise à jour l’annoncera.</translation>
    </message>
    <message>
        <source>We see the same words: confirm</source>
        <translation>Nous voyons les mêmes mots&#xa0;: confirmer</translation>
    </message>
    <message>
        <source>Your new recovery sheet waits. Send an update, then let {0} compare these words and confirm.</source>
        <translation>Votre nouvelle fiche de secours est en attente. Envoyez une mise à jour, puis laissez {0} comparer ces mots et confirmer.</translation>
    </message>
    <message>
        <source>{0} made a new recovery sheet without the old words. Compare these words by phone, then confirm.</source>
        <translation>{0} a créé une nouvelle fiche de secours sans les anciens mots. Comparez ces mots au téléphone, puis confirmez.</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Look at the sample as</source>
        <translation>Voir l’exemple en tant que</translation>
    </message>
    <message>
        <source>Sample – nothing here is sent.</source>
        <translation>Exemple – rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Créer votre binôme</translation>
    </message>
    <message>
        <source>{0}, mentee</source>
        <translation>{0}, mentoré(e)</translation>
    </message>
    <message>
        <source>{0}, mentor</source>
        <translation>{0}, mentor</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save the file somewhere else…</source>
        <translation>Enregistrer le fichier ailleurs…</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>The file could not be written there. The invitation is safe; choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit. L’invitation est intacte&#x202f;; choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or jump to a page, record or command</source>
        <translation>Rechercher ou aller à une page, un élément ou une commande</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>Rien trouvé pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything you two wrote</source>
        <translation>Rechercher dans tout ce que vous avez écrit à deux</translation>
    </message>
    <message>
        <source>Type a few letters of what you look for: goals, sessions, notes, reflections, files.</source>
        <translation>Saisissez quelques lettres de ce que vous cherchez&#xa0;: objectifs, séances, notes, réflexions, fichiers.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n earlier change(s) that {0} has not confirmed go along again.</source>
        <translation>
            <numerusform>%n modification antérieure, non confirmée par {0}, repart avec le reste.</numerusform>
            <numerusform>%n modifications antérieures, non confirmées par {0}, repartent avec le reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n lien entre eux</numerusform>
            <numerusform>%n liens entre eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n nouvelle modification</numerusform>
            <numerusform>%n nouvelles modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>An update can go once you are a pair.</source>
        <translation>Une mise à jour pourra partir quand votre binôme sera formé.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Draft opened. Did you send it from your mail program?</source>
        <translation>Brouillon ouvert. L’avez-vous envoyé depuis votre logiciel de messagerie&#x202f;?</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>Dossier des mises à jour</translation>
    </message>
    <message>
        <source>Hand it to {0}</source>
        <translation>La remettre à {0}</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Comment l’envoyer</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>Inviter {0}</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Taille maximale d’un e-mail</translation>
    </message>
    <message>
        <source>Largest mail that your server takes</source>
        <translation>Taille maximale d’e-mail que votre serveur accepte</translation>
    </message>
    <message>
        <source>Marked as sent. {0}’s next update will confirm that it arrived.</source>
        <translation>Marquée comme envoyée. La prochaine mise à jour envoyée par {0} confirmera son arrivée.</translation>
    </message>
    <message>
        <source>No mail goes out of the sample. The update goes straight to {0}’s side.</source>
        <translation>Aucun e-mail ne part de l’exemple. La mise à jour va directement chez {0}.</translation>
    </message>
    <message>
        <source>Nothing new for {0} yet.</source>
        <translation>Encore rien de nouveau pour {0}.</translation>
    </message>
    <message>
        <source>Nothing new since your update of {0}.</source>
        <translation>Rien de nouveau depuis votre mise à jour du {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; it asks {0} for %n file(s)</source>
        <translation>
            <numerusform>Rien de nouveau&#x202f;; elle demande %n fichier à {0}</numerusform>
            <numerusform>Rien de nouveau&#x202f;; elle demande %n fichiers à {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new; it tells {0} what has arrived here</source>
        <translation>Rien de nouveau&#x202f;; elle dit à {0} ce qui est arrivé ici</translation>
    </message>
    <message>
        <source>Sealed for {0} alone. Earlier wordings of what you share travel with it.</source>
        <translation>Scellée pour {0} uniquement. Les formulations antérieures de ce que vous partagez voyagent avec elle.</translation>
    </message>
    <message>
        <source>Send one anyway: it tells what has arrived here</source>
        <translation>En envoyer une quand même&#xa0;: elle dira ce qui est arrivé ici</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Envoyer une mise à jour</translation>
    </message>
    <message>
        <source>The file is kept in {0}</source>
        <translation>Le fichier est gardé dans {0}</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>À {0}</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{0}, private until now</source>
        <translation>{0}, en privé jusqu’ici</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file is safe. Save a copy and open it in another program.</source>
        <translation>Le fichier est intact. Enregistrez une copie et ouvrez-la dans un autre programme.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Ce PDF demande un mot de passe.</translation>
    </message>
    <message>
        <source>This drawing holds something that cannot be shown safely.</source>
        <translation>Ce dessin contient quelque chose qui ne peut pas être affiché sans risque.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Ce fichier est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This file is larger than can be shown safely ({megabytes} MB; {most} are).</source>
        <translation>Ce fichier est trop gros pour être affiché sans risque ({megabytes}&#xa0;Mo&#x202f;; la limite est de {most}).</translation>
    </message>
    <message>
        <source>This file is not here yet. Nothing is lost. Your next update asks for it.</source>
        <translation>Ce fichier n’est pas encore là. Rien n’est perdu. Votre prochaine mise à jour le demandera.</translation>
    </message>
    <message>
        <source>This file made the part of MentorDesk that draws it stop.</source>
        <translation>Ce fichier a interrompu la partie de MentorDesk qui le dessine.</translation>
    </message>
    <message>
        <source>This file needs more memory than it can safely be given.</source>
        <translation>Ce fichier demande plus de mémoire qu’on ne peut lui en donner sans risque.</translation>
    </message>
    <message>
        <source>This file takes too long to draw.</source>
        <translation>Ce fichier est trop long à dessiner.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation>Ce type d’image ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages are.</source>
        <translation>Cette page ne peut pas être affichée. Les autres le sont.</translation>
    </message>
    <message>
        <source>This page takes too long to draw. The other pages are shown.</source>
        <translation>Cette page est trop longue à dessiner. Les autres pages sont affichées.</translation>
    </message>
    <message>
        <source>This picture is larger than can be shown safely ({width} × {height} pixels; up to {most} million are).</source>
        <translation>Cette image est trop grande pour être affichée sans risque ({width} × {height} pixels&#x202f;; la limite est de {most} millions).</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Ouvrir l’ordre du jour</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>Prévoyez le premier entretien&#x202f;; l’ordre du jour se remplit à partir des objectifs en cours.</translation>
    </message>
    <message>
        <source>Session 1</source>
        <translation>Séance 1</translation>
    </message>
    <message>
        <source>left for another time</source>
        <translation>gardé pour une autre fois</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} anime</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>A room, or how to join a call</source>
        <translation>Une salle, ou comment rejoindre l’appel</translation>
    </message>
    <message>
        <source>A session needs a title. The old one is back.</source>
        <translation>Une séance a besoin d’un titre. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Retour à la séance</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Notes de la séance</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Run session</source>
        <translation>Mener la séance</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Enregistrer le fichier de calendrier…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Résumé de la séance</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>Ce qu’il en est ressorti, en quelques lignes.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What you both want to keep. Markdown is welcome.</source>
        <translation>Ce que vous voulez retenir tous les deux. Markdown est accepté.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>“{0}” is called off.</source>
        <translation>«&#xa0;{0}&#xa0;» est annulée.</translation>
    </message>
    <message>
        <source>“{0}” is planned again.</source>
        <translation>«&#xa0;{0}&#xa0;» est de nouveau prévue.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open goals become its agenda</source>
        <translation>Les objectifs en cours deviennent son ordre du jour</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Prévoir la séance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>Écrivez quelques mots, par exemple «&#xa0;Faire connaissance&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>Modifié par vous deux</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Come back to point later</source>
        <translation>Revenir au point plus tard</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Leave point for another time</source>
        <translation>Garder le point pour une autre fois</translation>
    </message>
    <message>
        <source>Left for another time</source>
        <translation>Gardé pour une autre fois</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré(e)</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Pas encore de jour</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Mettre une idée de côté</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>Arrêter ou lancer le chronomètre</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>Prendre une tâche</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Abordé</translation>
    </message>
    <message>
        <source>Tick point and go on</source>
        <translation>Cocher le point et continuer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Écrire des notes</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>faite le {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>pour le {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} of {1} left</source>
        <translation>reste {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} over the {1} of this session</source>
        <translation>{0} de plus que les {1} de cette séance</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Retour à la préparation</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Touche {0}</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>Prévoyez le premier entretien&#x202f;; l’ordre du jour se remplit à partir des objectifs en cours.</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Séance {0}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>{0} held, {1} planned</source>
        <translation>Tenues&#xa0;: {0}, à venir&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{1} planned</source>
        <translation>À venir&#xa0;: {1}</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>«&#xa0;{0}&#xa0;» est close.</translation>
    </message>
    <message>
        <source>“{0}” is closed. The next one is planned: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est close. La suivante est prévue&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>«&#xa0;{0}&#xa0;» est prévue.</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>An update took it along. {0} may have it, also in earlier wordings.</source>
        <translation>Une mise à jour l’a emportée. {0} l’a peut-être, y compris dans des formulations antérieures.</translation>
    </message>
    <message>
        <source>It has not left this laptop. Until you send the next update you can keep it private.</source>
        <translation>Elle n’a pas quitté cet ordinateur. Jusqu’à l’envoi de la prochaine mise à jour, vous pouvez la garder privée.</translation>
    </message>
    <message>
        <source>It lies in a file of its own on this laptop, which no update contains.</source>
        <translation>Elle se trouve dans un fichier à part sur cet ordinateur, qu’aucune mise à jour ne contient.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>La garder privée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Lisible par vous seulement</translation>
    </message>
    <message>
        <source>Share with {0}</source>
        <translation>Partager avec {0}</translation>
    </message>
    <message>
        <source>Share with {0}…</source>
        <translation>Partager avec {0}…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut la lire</translation>
    </message>
    <message>
        <source>With your next update {0} can read all of it: the title, every step, its tags and its links. Nobody else can. It cannot be called back once it is sent.</source>
        <translation>Avec votre prochaine mise à jour, {0} pourra la lire en entier&#xa0;: le titre, chaque étape, ses étiquettes et ses liens. Personne d’autre ne le peut. Une fois envoyée, elle ne peut plus être reprise.</translation>
    </message>
    <message>
        <source>{0} shared it with you.</source>
        <translation>{0} l’a partagée avec vous.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>There is no file here.</source>
        <translation>Il n’y a pas de fichier ici.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>For {0}, made on {1}</source>
        <translation>Pour {0}, créée le {1}</translation>
    </message>
    <message>
        <source>Given to the printer. Look at the paper before you go on.</source>
        <translation>Envoyé à l’imprimante. Vérifiez le papier avant de continuer.</translation>
    </message>
    <message>
        <source>If this laptop is lost, these 24 words on paper bring back everything that you two share. Whoever has them can read your updates, so keep no copy on a computer.</source>
        <translation>Si cet ordinateur est perdu, ces 24&#xa0;mots sur papier ramènent tout ce que vous partagez à deux. Qui les possède peut lire vos mises à jour&#xa0;: n’en gardez donc aucune copie sur un ordinateur.</translation>
    </message>
    <message>
        <source>If your laptop is lost or broken, these words bring back all that your pair shared on a new one, and prove to your partner that it is you.</source>
        <translation>Si votre ordinateur est perdu ou cassé, ces mots ramènent sur un nouvel ordinateur tout ce que votre binôme a partagé, et prouvent à votre partenaire que c’est bien vous.</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place and no copy on a computer. Whoever has the words can read your updates and act as you. Nobody can make them again.</source>
        <translation>Gardez ce papier en lieu sûr, sans aucune copie sur un ordinateur. Qui possède ces mots peut lire vos mises à jour et agir à votre place. Personne ne peut les recréer.</translation>
    </message>
    <message>
        <source>MentorDesk recovery sheet</source>
        <translation>Fiche de secours MentorDesk</translation>
    </message>
    <message>
        <source>No printer is set up here. Save a PDF and print it elsewhere, or copy the words by hand.</source>
        <translation>Aucune imprimante n’est configurée ici. Enregistrez un PDF et imprimez-le ailleurs, ou recopiez les mots à la main.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF to print elsewhere…</source>
        <translation>Enregistrer en PDF pour imprimer ailleurs…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Saved as {0}. Print it, then delete the file.</source>
        <translation>Enregistré sous {0}. Imprimez-le, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>The file could not be written there. The words are safe; choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit. Les mots sont intacts&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The words are on paper, in a safe place</source>
        <translation>Les mots sont sur papier, en lieu sûr</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>Ctrl+K trouve chaque commande par son nom.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SpellChoices</name>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <source>Ignore while this pair is open</source>
        <translation>Ignorer tant que ce binôme est ouvert</translation>
    </message>
    <message>
        <source>It is ignored.</source>
        <translation>Le mot est ignoré.</translation>
    </message>
    <message>
        <source>It is none of your words any more.</source>
        <translation>Ce mot ne fait plus partie des vôtres.</translation>
    </message>
    <message>
        <source>It is one of your words now.</source>
        <translation>Ce mot fait maintenant partie des vôtres.</translation>
    </message>
    <message>
        <source>No word is marked in this text.</source>
        <translation>Aucun mot n’est marqué dans ce texte.</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{0}”</source>
        <translation>Absent du dictionnaire&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Remove “{0}” from my words</source>
        <translation>Retirer «&#xa0;{0}&#xa0;» de mes mots</translation>
    </message>
    <message>
        <source>Spelling is not checked. The menu View has “Check spelling”.</source>
        <translation>L’orthographe n’est pas vérifiée. Le menu Affichage contient «&#xa0;Vérifier l’orthographe&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Vérifier l’orthographe pendant que j’écris</translation>
    </message>
    <message>
        <source>Spelling is checked.</source>
        <translation>L’orthographe est vérifiée.</translation>
    </message>
    <message>
        <source>Spelling is no longer checked.</source>
        <translation>L’orthographe n’est plus vérifiée.</translation>
    </message>
    <message>
        <source>To check spelling, install “{0}”.</source>
        <translation>Pour vérifier l’orthographe, installez «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>To check {0}, install a dictionary such as “{1}”.</source>
        <translation>Pour vérifier l’orthographe ({0}), installez un dictionnaire comme «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>While I write</source>
        <translation>Pendant que j’écris</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message>
        <source>A stage needs a title. The old one is back.</source>
        <translation>Une étape a besoin d’un titre. L’ancien a été remis.</translation>
    </message>
    <message>
        <source>Add milestone here</source>
        <translation>Ajouter un jalon ici</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What each of you can count on in this stage. Markdown is welcome.</source>
        <translation>Ce sur quoi chacun de vous peut compter à cette étape. Markdown est accepté.</translation>
    </message>
    <message>
        <source>What is this stretch of the way called?</source>
        <translation>Comment s’appelle cette portion du chemin&#x202f;?</translation>
    </message>
</context>
<context>
    <name>StartWalk</name>
    <message>
        <source>Both of you see these. You can change them later.</source>
        <translation>Vous voyez tous deux ces informations. Vous pourrez les changer plus tard.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>Inviter {0}</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Gardez un accès de secours</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Création de l’invitation…</translation>
    </message>
    <message>
        <source>Put the words on paper first and tick the box below, or do this later.</source>
        <translation>Mettez d’abord les mots sur papier et cochez la case ci-dessous, ou faites-le plus tard.</translation>
    </message>
    <message>
        <source>Who are you two?</source>
        <translation>Qui êtes-vous, tous les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Écrivez-la sous la forme nom@example.org, ou laissez vide.</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Votre langue</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your mentee’s mail address</source>
        <translation>L’adresse e-mail de votre mentoré(e)</translation>
    </message>
    <message>
        <source>Your mentee’s name</source>
        <translation>Le nom de votre mentoré(e)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>facultatif, pour les brouillons d’e-mail</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Everything stays here to be read, printed and exported. You can reopen it at any time.</source>
        <translation>Tout reste ici&#xa0;: vous pourrez le lire, l’imprimer et l’exporter. Vous pouvez rouvrir le binôme à tout moment.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>La suite du binôme</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The pair goes on.</source>
        <translation>Le binôme se poursuit.</translation>
    </message>
    <message>
        <source>The pair is ended. Everything stays to be read, printed and exported.</source>
        <translation>Le binôme a pris fin. Tout peut encore être lu, imprimé et exporté.</translation>
    </message>
    <message>
        <source>The pair is paused. Your partner sees it with the next update.</source>
        <translation>Le binôme est en pause. Votre partenaire le verra avec la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>You can pause it for a while, or end it; nothing is deleted by that.</source>
        <translation>Vous pouvez le mettre en pause un moment, ou y mettre fin&#x202f;; rien n’est supprimé pour autant.</translation>
    </message>
    <message>
        <source>You two take a break, and nothing is asked of anybody. You can go on at any time.</source>
        <translation>Vous faites une pause, et rien n’est demandé à personne. Vous pouvez reprendre à tout moment.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved · {0}</source>
        <translation>Tout est enregistré · {0}</translation>
    </message>
    <message>
        <source>Encrypted for {0}</source>
        <translation>Chiffré pour {0}</translation>
    </message>
    <message>
        <source>Last update made {0}</source>
        <translation>Dernière mise à jour faite le {0}</translation>
    </message>
    <message>
        <source>No update made yet</source>
        <translation>Encore aucune mise à jour faite</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>{0} n’a pas encore rejoint le binôme</translation>
    </message>
    <message>
        <source>{0} · confirmed by {1} {2}</source>
        <translation>{0} · confirmée par {1} le {2}</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>From another way of writing</source>
        <translation>Issu d’une autre forme de réflexion</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Agree on a first goal</source>
        <translation>Convenir d’un premier objectif</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>Inviter {0}</translation>
    </message>
    <message>
        <source>Pick a question to think about</source>
        <translation>Choisir une question à laquelle réfléchir</translation>
    </message>
    <message>
        <source>Plan session 1</source>
        <translation>Prévoir la séance 1</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Masquer les premiers pas</translation>
    </message>
    <message>
        <source>Send your reply to {0}</source>
        <translation>Envoyer votre réponse à {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, fait</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>A tag needs a letter or a digit.</source>
        <translation>Une étiquette a besoin d’une lettre ou d’un chiffre.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Enter or a comma adds it. Backspace goes to the tags before it.</source>
        <translation>Entrée ou une virgule l’ajoute. Retour arrière mène aux étiquettes qui précèdent.</translation>
    </message>
    <message>
        <source>Known tags: {0}. Arrow down chooses one.</source>
        <translation>Étiquettes connues&#xa0;: {0}. La flèche vers le bas en choisit une.</translation>
    </message>
    <message>
        <source>Tag added: {0}</source>
        <translation>Étiquette ajoutée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>There is room for {0} tags. Remove one first.</source>
        <translation>Il y a place pour {0} étiquettes. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} est déjà là.</translation>
    </message>
    <message>
        <source>“{0}” holds a sign that cannot be seen. Type it anew.</source>
        <translation>«&#xa0;{0}&#xa0;» contient un signe invisible. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a tag. Use at most {1} letters.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop long pour une étiquette. Utilisez {1} lettres au plus.</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
</context>
<context>
    <name>TagPill</name>
    <message>
        <source>Press Enter to find what carries it.</source>
        <translation>Appuyez sur Entrée pour trouver ce qui la porte.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>chosen tag {0}, press Delete to remove</source>
        <translation>étiquette choisie {0}, Suppr la retire</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>A task needs a few words. The old ones are back.</source>
        <translation>Une tâche a besoin de quelques mots. Les anciens ont été remis.</translation>
    </message>
    <message>
        <source>Close task</source>
        <translation>Fermer la tâche</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Supprimer la tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Qu’y a-t-il à faire&#x202f;?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Qui s’en charge&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Change “{0}”</source>
        <translation>Modifier «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>Ajouter la tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Set when it is due</source>
        <translation>Fixer une échéance</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>Prendre une tâche</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Tâche faite.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Qui s’en charge&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n jalon</numerusform>
            <numerusform>%n jalons</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>Partez d’un de ces modèles et adaptez-le</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pages, page {0} of {1}</source>
        <translation>Miniatures, page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ToCalendar</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>No program for calendar files was found. Save the file, and open it in your calendar.</source>
        <translation>Aucun programme pour les fichiers de calendrier n’a été trouvé. Enregistrez le fichier, et ouvrez-le dans votre calendrier.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Enregistrer le fichier de calendrier</translation>
    </message>
    <message>
        <source>The calendar file is saved: {0}.</source>
        <translation>Le fichier de calendrier est enregistré&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Écriture du fichier de calendrier</translation>
    </message>
    <message>
        <source>Your calendar program has the session. It asks before it keeps it.</source>
        <translation>Votre calendrier a reçu la séance. Il vous demandera avant de la garder.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asked: “{0}”</source>
        <translation>Question posée&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Done: “{0}”.</source>
        <translation>Fait&#xa0;: «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré(e)</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>You and {0} both changed %n thing(s). Both versions are kept until you choose.</source>
        <translation>
            <numerusform>Vous et {0} avez tous deux modifié %n élément. Les deux versions sont gardées jusqu’à votre choix.</numerusform>
            <numerusform>Vous et {0} avez tous deux modifié %n éléments. Les deux versions sont gardées jusqu’à votre choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>«&#xa0;{0}&#xa0;» est prévue.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Export as a drawing (SVG)…</source>
        <translation>&amp;Exporter en dessin (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Print or save as a poster…</source>
        <translation>&amp;Imprimer ou enregistrer en affiche…</translation>
    </message>
    <message>
        <source>&amp;Untangle the links</source>
        <translation>&amp;Démêler les liens</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>Rechercher un jalon</translation>
    </message>
    <message>
        <source>How the roadmap is shown</source>
        <translation>Affichage de la feuille de route</translation>
    </message>
    <message>
        <source>More for the roadmap</source>
        <translation>Plus d’actions pour la feuille de route</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Only milestones in this state</source>
        <translation>Seulement les jalons dans cet état</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom {0} %, press for natural size</source>
        <translation>Zoom {0}&#xa0;%, appuyer pour la taille réelle</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Waiting for {0} since {1} ({2})</source>
        <translation>Vous attendez {0} depuis le {1} ({2})</translation>
    </message>
    <message numerus="yes">
        <source>agreed: %n day(s)</source>
        <translation>
            <numerusform>convenu&#xa0;: %n&#xa0;jour</numerusform>
            <numerusform>convenu&#xa0;: %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} waits for your update since {1} ({2})</source>
        <translation>{0} attend votre mise à jour depuis le {1} ({2})</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, among them links between these</source>
        <translation>
            <numerusform>Et %n de plus, dont des liens entre ceux-ci</numerusform>
            <numerusform>Et %n de plus, dont des liens entre ceux-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les annuler</translation>
    </message>
    <message numerus="yes">
        <source>This takes back %n change(s) by {0} for both of you, where nobody wrote over them.</source>
        <translation>
            <numerusform>Ceci annule pour vous deux %n modification par {0}, là où personne n’a réécrit par-dessus.</numerusform>
            <numerusform>Ceci annule pour vous deux %n modifications par {0}, là où personne n’a réécrit par-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick what shall stay.</source>
        <translation>Décochez ce qui doit rester.</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Ce que cela touche</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under your passphrase.</source>
        <translation>Les clés de cet ordinateur sont protégées par votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message numerus="yes">
        <source>And %n link(s) between them.</source>
        <translation>
            <numerusform>Et %n lien entre eux.</numerusform>
            <numerusform>Et %n liens entre eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Against now</source>
        <translation>Par rapport à maintenant</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Par rapport à la précédente</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>État d’alors</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Every field reads as in the version before.</source>
        <translation>Tous les champs sont comme dans la version précédente.</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>C’est le texte actuel.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Struck through: only in the version before. Underlined: new in this one.</source>
        <translation>Barré&#xa0;: seulement dans la version précédente. Souligné&#xa0;: nouveau dans celle-ci.</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only now.</source>
        <translation>Barré&#xa0;: seulement dans cette version. Souligné&#xa0;: seulement maintenant.</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Version {0} sur {1}</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Fit the page (0)</source>
        <translation>Ajuster à la page (0)</translation>
    </message>
    <message>
        <source>Fit the picture (0)</source>
        <translation>Ajuster à l’image (0)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Afficher à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %, show at 100 %</source>
        <translation>{percent}&#xa0;%, afficher à 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n open note(s) on {0}</source>
        <translation>
            <numerusform>%n note à traiter sur {0}</numerusform>
            <numerusform>%n notes à traiter sur {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choisir une question</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Par {0}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>Une question par semaine suffit.</translation>
    </message>
    <message>
        <source>Put it away again</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Question to think about</source>
        <translation>Question à laquelle réfléchir</translation>
    </message>
    <message>
        <source>The question is asked; it goes with the next update.</source>
        <translation>La question est posée&#x202f;; elle part avec la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message numerus="yes">
        <source>You wrote it %n year(s) ago</source>
        <translation>
            <numerusform>Vous l’avez écrite il y a %n an</numerusform>
            <numerusform>Vous l’avez écrite il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it a month ago</source>
        <translation>Vous l’avez écrite il y a un mois</translation>
    </message>
    <message>
        <source>You wrote it a year ago</source>
        <translation>Vous l’avez écrite il y a un an</translation>
    </message>
    <message>
        <source>You wrote it half a year ago</source>
        <translation>Vous l’avez écrite il y a six mois</translation>
    </message>
    <message>
        <source>You wrote it three months ago</source>
        <translation>Vous l’avez écrite il y a trois mois</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Faire cela plus tard</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message numerus="yes">
        <source>%n new update(s) from {0} lie in {1}.</source>
        <translation>
            <numerusform>%n nouvelle mise à jour envoyée par {0} se trouve dans {1}.</numerusform>
            <numerusform>%n nouvelles mises à jour envoyées par {0} se trouvent dans {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new update from {0} lies in {1}: {2}</source>
        <translation>Une nouvelle mise à jour envoyée par {0} se trouve dans {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A mentor and a mentee work apart, offline, and send each other sealed updates by mail. No account, no server.</source>
        <translation>Un mentor et un mentoré travaillent à distance, hors ligne, et s’envoient par e-mail des mises à jour scellées. Sans compte, sans serveur.</translation>
    </message>
    <message>
        <source>A year of work of an invented pair. Nothing is sent.</source>
        <translation>Une année de travail d’un binôme imaginaire. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Bring a pair back with your 24 words and the updates in your mailbox, or a backup file.</source>
        <translation>Récupérez un binôme avec vos 24 mots et les mises à jour de votre boîte e-mail, ou un fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>I lost my laptop</source>
        <translation>J’ai perdu mon ordinateur</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>Start with a mentee</source>
        <translation>Commencer avec un mentoré</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>Retirer {0} de cette liste</translation>
    </message>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>Bienvenue dans MentorDesk</translation>
    </message>
    <message>
        <source>You are the mentor. Invite the person you work with.</source>
        <translation>Vous êtes mentor. Invitez la personne avec qui vous travaillez.</translation>
    </message>
    <message>
        <source>Your mentor sent you a file and tells you seven words by phone.</source>
        <translation>Votre mentor vous a envoyé un fichier et vous dit sept mots au téléphone.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>Vos binômes</translation>
    </message>
    <message>
        <source>“{0}” is off the list. Nothing was deleted; its folder is {1}</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus dans la liste. Rien n’a été supprimé&#x202f;; son dossier est ici&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>WordDiffLabel</name>
    <message>
        <source>(gone: {0})</source>
        <translation>(retiré&#xa0;: {0})</translation>
    </message>
    <message>
        <source>(new: {0})</source>
        <translation>(nouveau&#xa0;: {0})</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message numerus="yes">
        <source>%n words to type</source>
        <translation>
            <numerusform>%n&#xa0;mot à saisir</numerusform>
            <numerusform>%n&#xa0;mots à saisir</numerusform>
        </translation>
    </message>
    <message>
        <source>This word is not on the list.</source>
        <translation>Ce mot n’est pas dans la liste.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n&#xa0;mot</numerusform>
            <numerusform>%n&#xa0;mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A few words in front, if you like</source>
        <translation>Quelques mots pour commencer, si vous voulez</translation>
    </message>
    <message>
        <source>A line below the title, if you like</source>
        <translation>Une ligne sous le titre, si vous voulez</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As I write</source>
        <translation>Celle de mes textes</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Language of headings and dates</source>
        <translation>Langue des titres et des dates</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Take the usual words again</source>
        <translation>Reprendre les mots habituels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Words and paper</source>
        <translation>Mots et papier</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Name of the first stage, such as “Finding my feet”</source>
        <translation>Nom de la première étape, par exemple «&#xa0;Prendre mes marques&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Nom de la nouvelle étape</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the new milestone in “{0}”</source>
        <translation>Titre du nouveau jalon dans «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>The clock of this laptop</source>
        <translation>L’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>_Aside</name>
    <message>
        <source>Another time</source>
        <translation>Une autre fois</translation>
    </message>
</context>
<context>
    <name>_Board</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>_Fitting</name>
    <message numerus="yes">
        <source>Show %n paragraph(s) that fit together</source>
        <translation>
            <numerusform>Afficher %n paragraphe qui concorde</numerusform>
            <numerusform>Afficher %n paragraphes qui concordent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Modification {0}</translation>
    </message>
    <message>
        <source>Note {0} by {1}</source>
        <translation>Note {0} par {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Reopen note</source>
        <translation>Rouvrir la note</translation>
    </message>
    <message>
        <source>Settle note</source>
        <translation>Régler la note</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Show its place</source>
        <translation>Afficher l’emplacement</translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation>{0}&#xa0;: note {1}</translation>
    </message>
</context>
<context>
    <name>_Rivals</name>
    <message>
        <source>(this paragraph is deleted)</source>
        <translation>(ce paragraphe est supprimé)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both of you changed this paragraph</source>
        <translation>Vous avez tous deux modifié ce paragraphe</translation>
    </message>
    <message>
        <source>Chosen for this paragraph</source>
        <translation>Choisi pour ce paragraphe</translation>
    </message>
    <message>
        <source>What to keep of this paragraph</source>
        <translation>Ce qu’il faut garder de ce paragraphe</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Back again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Go to “{0}”</source>
        <translation>Aller à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>No longer counts</source>
        <translation>Ne compte plus</translation>
    </message>
</context>
<context>
    <name>_WordField</name>
    <message>
        <source>Word {0}</source>
        <translation>Mot {0}</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>Il y a %n&#xa0;jour</numerusform>
            <numerusform>Il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Dans %n&#xa0;jour</numerusform>
            <numerusform>Dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of a month</comment>
        <translation>d&apos;er&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>d&apos;er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>first of a month</comment>
        <translation>dddd d&apos;er&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>dddd d&apos;er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>pour le {0}</translation>
    </message>
    <message>
        <source>due {0}, {1}</source>
        <translation>pour le {0}, {1}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
</context>
</TS>
