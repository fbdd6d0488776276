<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A mentor and a mentee work apart and offline, and send each other sealed updates by mail.</source>
        <translation>Mentor und Mentee arbeiten getrennt und offline und schicken einander versiegelte Updates per Mail.</translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation>Über MentorDesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Icons: Lucide (ISC). Typefaces: Inter, Noto (OFL).</source>
        <translation>Freie Software unter der MIT-Lizenz. Symbole: Lucide (ISC). Schriften: Inter, Noto (OFL).</translation>
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
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>Neue Version hinzufügen …</translation>
    </message>
    <message>
        <source>An artifact needs a title. The old one is back.</source>
        <translation>Eine Arbeitsprobe braucht einen Titel. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>Belongs to the goal</source>
        <translation>Gehört zum Ziel</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>Arbeitsprobe löschen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For who cannot see it, in a sentence or two</source>
        <translation>Für alle, die es nicht sehen können, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Show version {0}</source>
        <translation>Version {0} zeigen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This was changed on the other side, too. You choose when you are done.</source>
        <translation>Das wurde auch von der anderen Person geändert. Du wählst, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What is it, and what shall be looked at?</source>
        <translation>Was ist es, und worauf soll geschaut werden?</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>Was ist neu daran?</translation>
    </message>
    <message>
        <source>What is new in version {0}</source>
        <translation>Was ist neu an Version {0}?</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>AcceptWalk</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>Einladung wählen</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>Wähle zuerst die Einladung.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Einladung wählen …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Drop the invitation here: the mail, or its attachment that ends in .mentordesk.</source>
        <translation>Lege die Einladung hier ab: die Mail oder ihren Anhang, der auf .mentordesk endet.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Aus {0}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Invitations and mails (*.mentordesk *.eml *.mbox)</source>
        <translation>Einladungen und Mails (*.mentordesk *.eml *.mbox)</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Den Weg zurück sichern</translation>
    </message>
    <message>
        <source>Making your reply…</source>
        <translation>Deine Antwort wird erstellt …</translation>
    </message>
    <message>
        <source>One mail to {0} and to yourself: bring it in on your other laptop, too. From then on every update is made for this laptop as well.</source>
        <translation>Eine Mail an {0} und an dich selbst: Lies sie auch auf deinem anderen Laptop ein. Von da an wird jedes Update auch für diesen Laptop erstellt.</translation>
    </message>
    <message>
        <source>One mail to {0} and you are a pair. Your reply proves that you opened the invitation.</source>
        <translation>Eine Mail an {0}, und ihr seid ein Tandem. Deine Antwort beweist, dass du die Einladung geöffnet hast.</translation>
    </message>
    <message>
        <source>One more laptop of yours</source>
        <translation>Noch ein Laptop von dir</translation>
    </message>
    <message>
        <source>Open your invitation</source>
        <translation>Öffne deine Einladung</translation>
    </message>
    <message>
        <source>Opening the invitation…</source>
        <translation>Die Einladung wird geöffnet …</translation>
    </message>
    <message>
        <source>Send your reply</source>
        <translation>Sende deine Antwort</translation>
    </message>
    <message>
        <source>Setting up your pair…</source>
        <translation>Dein Tandem wird eingerichtet …</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Sag es den anderen</translation>
    </message>
    <message>
        <source>The seven words that your mentor tells you by phone, or that your other laptop shows</source>
        <translation>Die sieben Wörter, die du am Telefon hörst oder die dein anderer Laptop zeigt</translation>
    </message>
    <message>
        <source>There is no time now? Today reminds you of the sheet.</source>
        <translation>Gerade keine Zeit? „Heute“ erinnert dich an das Blatt.</translation>
    </message>
    <message>
        <source>This is how {0} wrote your name. Change it if you like.</source>
        <translation>So hat {0} deinen Namen geschrieben. Ändere ihn, wenn du magst.</translation>
    </message>
    <message>
        <source>Type all seven words.</source>
        <translation>Tippe alle sieben Wörter ein.</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Wie dieser Laptop heißt</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Schreib sie so: name@example.org, oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Deine Mailadresse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>freiwillig, für die Mailentwürfe</translation>
    </message>
    <message>
        <source>{0} invites you</source>
        <translation>{0} lädt dich ein</translation>
    </message>
    <message>
        <source>{0}, everything that you and {1} share comes here. Private notes stay on the laptop where they were written; only a backup file brings them.</source>
        <translation>{0}, alles, was du und {1} miteinander teilt, kommt hierher. Private Einträge bleiben auf dem Laptop, auf dem sie geschrieben wurden; nur eine Sicherungsdatei bringt sie mit.</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Listen again.</source>
        <translation>„{0}“ ist keines der Wörter, die MentorDesk verwendet. Hör noch einmal hin.</translation>
    </message>
</context>
<context>
    <name>AddLaptop</name>
    <message>
        <source>1. Type these seven words on the other laptop</source>
        <translation>1. Tippe diese sieben Wörter auf dem anderen Laptop ein</translation>
    </message>
    <message>
        <source>2. Take the file there: by a mail to yourself, or on a stick</source>
        <translation>2. Bring die Datei dorthin: mit einer Mail an dich selbst oder auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>Laptop hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>Ich habe die Wörter notiert</translation>
    </message>
    <message>
        <source>Mail it to myself</source>
        <translation>An mich selbst mailen</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei erstellen</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>Schreib sie nie in eine Mail. Sie werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>You get a sealed file. Install MentorDesk on the other laptop, open the file there and type the seven words. Private notes stay here; only a backup file takes them along.</source>
        <translation>Du bekommst eine versiegelte Datei. Installiere MentorDesk auf dem anderen Laptop, öffne die Datei dort und tippe die sieben Wörter ein. Private Einträge bleiben hier; nur eine Sicherungsdatei nimmt sie mit.</translation>
    </message>
    <message>
        <source>such as Laptop at home</source>
        <translation>zum Beispiel: Laptop zu Hause</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n file(s) are added.</source>
        <translation>
            <numerusform>%n Datei wurde hinzugefügt.</numerusform>
            <numerusform>%n Dateien wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add new version</source>
        <translation>Neue Version hinzufügen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Abgebrochen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The new version is added.</source>
        <translation>Die neue Version wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>„{0}“ wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n point(s) were added.</source>
        <translation>
            <numerusform>%n Punkt wurde hinzugefügt.</numerusform>
            <numerusform>%n Punkte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Agendapunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add open goals</source>
        <translation>Offene Ziele hinzufügen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} leitet</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0} von {1} min</translation>
    </message>
    <message>
        <source>{0} of {1} min, {2} too many</source>
        <translation>{0} von {1} min, {2} zu viel</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair needs a name. The old one is back.</source>
        <translation>Ein Tandem braucht einen Namen. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>Answer an update within</source>
        <translation>Ein Update beantworten innerhalb von</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>Wie oft ihr euch trefft</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>Name des Tandems</translation>
    </message>
    <message>
        <source>No reminders come then, by the clock of each laptop. Each of you may choose more hours.</source>
        <translation>Dann kommen keine Erinnerungen, jeweils nach der Uhr des eigenen Laptops. Ihr könnt beide für euch mehr Stunden wählen.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es da ist</translation>
    </message>
    <message>
        <source>What shall be different in a year? Markdown is welcome.</source>
        <translation>Was soll in einem Jahr anders sein? Markdown ist möglich.</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>Was ihr vereinbart habt</translation>
    </message>
    <message>
        <source>such as every second Monday at 18:00</source>
        <translation>zum Beispiel: jeden zweiten Montag um 18:00</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>All milestones are reached.</source>
        <translation>Alle Meilensteine sind erreicht.</translation>
    </message>
    <message>
        <source>Milestone ahead</source>
        <translation>Nächster Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Show on the roadmap</source>
        <translation>Auf dem Fahrplan zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s)</source>
        <translation>
            <numerusform>{0} von %n Meilenstein</numerusform>
            <numerusform>{0} von %n Meilensteinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answer of {0}</source>
        <translation>Antwort von {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Diese Antwort löschen</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
</context>
<context>
    <name>ArtifactCard</name>
    <message numerus="yes">
        <source>%n note(s), none open</source>
        <translation>
            <numerusform>%n Anmerkung, keine offen</numerusform>
            <numerusform>%n Anmerkungen, keine offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Ihr habt es beide geändert</translation>
    </message>
    <message>
        <source>File has not arrived yet</source>
        <translation>Die Datei ist noch nicht angekommen</translation>
    </message>
    <message>
        <source>Needs a description</source>
        <translation>Braucht eine Beschreibung</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Anmerkungen</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n offene Anmerkung</numerusform>
            <numerusform>%n offene Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Lines {0}–{1}</source>
        <translation>Zeilen {0}–{1}</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Muss geändert werden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>ArtifactsPage</name>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>Neue Version hinzufügen …</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Arbeitsproben</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>Arbeitsprobe löschen</translation>
    </message>
    <message>
        <source>Drop code, a picture or a PDF here to talk about it.</source>
        <translation>Lege hier Code, ein Bild oder ein PDF ab, um darüber zu sprechen.</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Anmerkung</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Vorige Anmerkung</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Open “{0}”?</source>
        <translation>„{0}“ öffnen?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Abgebrochen. Es wurde keine Kopie gespeichert.</translation>
    </message>
    <message>
        <source>This file is too large to be dragged. Use “Save a copy…”.</source>
        <translation>Diese Datei ist zum Ziehen zu groß. Nimm „Kopie speichern …“.</translation>
    </message>
    <message>
        <source>This kind of file can be a program. Open it only if you expected it and know what it does.</source>
        <translation>Eine Datei dieser Art kann ein Programm sein. Öffne sie nur, wenn du sie erwartet hast und weißt, was sie tut.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>You look at a copy. Changes to it come back by “Add new version…”.</source>
        <translation>Du siehst eine Kopie. Änderungen daran kommen mit „Neue Version hinzufügen …“ zurück.</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>„{0}“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>Everything you two shared, with notes and reflections.</source>
        <translation>Alles, was ihr zwei geteilt habt, mit Anmerkungen und Reflexionen.</translation>
    </message>
    <message>
        <source>For a school or committee</source>
        <translation>Für eine Schule oder Kommission</translation>
    </message>
    <message>
        <source>For an employer</source>
        <translation>Für einen Arbeitgeber</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>Für jemand anderen</translation>
    </message>
    <message>
        <source>For us two</source>
        <translation>Für uns zwei</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>Goals, the road and the work, with sessions and decisions.</source>
        <translation>Ziele, der Weg und die Arbeit, mit Treffen und Entscheidungen.</translation>
    </message>
    <message>
        <source>What was reached and the work that shows it, without notes and reflections.</source>
        <translation>Was erreicht wurde und die Arbeit, die es zeigt, ohne Anmerkungen und Reflexionen.</translation>
    </message>
    <message>
        <source>Your own choice and your own words.</source>
        <translation>Deine eigene Auswahl und deine eigenen Worte.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Keep version {0}</source>
        <translation>Version {0} behalten</translation>
    </message>
    <message>
        <source>Keep {0}’s</source>
        <translation>Version von {0} behalten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>{0}’s</source>
        <translation>Von {0}</translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message>
        <source>A backup file comes back alone. Leave the other files out; bring them in afterwards.</source>
        <translation>Eine Sicherungsdatei kommt allein zurück. Lass die anderen Dateien weg; lies sie danach ein.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bringing your pair back…</source>
        <translation>Dein Tandem wird zurückgeholt …</translation>
    </message>
    <message>
        <source>Choose a folder with mails or updates</source>
        <translation>Ordner mit Mails oder Updates wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose at least one file or folder first.</source>
        <translation>Wähle zuerst mindestens eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose mails, updates or a backup file</source>
        <translation>Mails, Updates oder eine Sicherungsdatei wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Drop mails, a mailbox, a folder or a backup file here.</source>
        <translation>Lege hier Mails, ein Postfach, einen Ordner oder eine Sicherungsdatei ab.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Make this laptop known to {0}</source>
        <translation>Diesen Laptop bei {0} bekannt machen</translation>
    </message>
    <message>
        <source>Making your update…</source>
        <translation>Dein Update wird erstellt …</translation>
    </message>
    <message>
        <source>Pair brought back</source>
        <translation>Zurückgeholtes Tandem</translation>
    </message>
    <message>
        <source>Press to leave it out</source>
        <translation>Drücken, um es auszulassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They stand on the recovery sheet that you printed or copied when the pair began.</source>
        <translation>Sie stehen auf dem Notfallblatt, das du am Anfang gedruckt oder abgeschrieben hast.</translation>
    </message>
    <message>
        <source>Type all 24 words.</source>
        <translation>Tippe alle 24 Wörter ein.</translation>
    </message>
    <message>
        <source>Updates that you sent or received, in any order: mails, a mailbox, or a folder of them. Or the backup file that you kept, which also brings your private records back.</source>
        <translation>Updates, die du gesendet oder bekommen hast, in beliebiger Reihenfolge: Mails, ein Postfach oder ein Ordner mit Mails. Oder die Sicherungsdatei, die du aufgehoben hast; sie bringt auch deine privaten Einträge zurück.</translation>
    </message>
    <message>
        <source>Updates, mails and backups (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</source>
        <translation>Updates, Mails und Sicherungen (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Was hast du?</translation>
    </message>
    <message>
        <source>Your 24 words</source>
        <translation>Deine 24 Wörter</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Compare it with your sheet.</source>
        <translation>„{0}“ ist keines der Wörter, die MentorDesk verwendet. Vergleiche mit deinem Blatt.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Changed since</source>
        <translation>Geändert seitdem</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Gelöscht seitdem</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Dorthin zurückgehen …</translation>
    </message>
    <message>
        <source>It could not be read when it was kept, and is kept as it was for somebody who can.</source>
        <translation>Sie war nicht lesbar, als sie angelegt wurde. Sie bleibt unverändert, falls jemand anderes sie lesen kann.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird durchgesehen …</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>Neu seitdem</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>What is different since</source>
        <translation>Was seitdem anders ist</translation>
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
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is kept by itself on each day on which you write, and before each update you bring in. Those of the last 30 days stay, 2 GB at most. Files are not copied: they are never deleted by themselves. What you delete, private words too, stays in older backups until they go.</source>
        <translation>Eine wird von selbst an jedem Tag angelegt, an dem du schreibst, und vor jedem Update, das du einliest. Die der letzten 30 Tage bleiben, höchstens 2 GB. Dateien werden nicht kopiert: Sie werden nie von selbst gelöscht. Was du löschst, auch private Worte, bleibt in älteren Sicherungen, bis diese wegfallen.</translation>
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
            <numerusform>%n Sicherung, {0}. Auf diesem Datenträger sind {1} frei.</numerusform>
            <numerusform>%n Sicherungen, {0}. Auf diesem Datenträger sind {1} frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by you</source>
        <translation>
            <numerusform>%n Änderung von dir</numerusform>
            <numerusform>%n Änderungen von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>%n Änderung von {0}</numerusform>
            <numerusform>%n Änderungen von {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s) written or deleted</source>
        <translation>
            <numerusform>%n privater Eintrag geschrieben oder gelöscht</numerusform>
            <numerusform>%n private Einträge geschrieben oder gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>Sicherung des Tages</translation>
    </message>
    <message>
        <source>Before an update came in</source>
        <translation>Bevor ein Update kam</translation>
    </message>
    <message>
        <source>Before you went back</source>
        <translation>Bevor du zurückgegangen bist</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with the next update: %n change(s) that {0} has, too.</source>
        <translation>
            <numerusform>Kommt mit dem nächsten Update zurück: %n Änderung, die auch {0} hat.</numerusform>
            <numerusform>Kommen mit dem nächsten Update zurück: %n Änderungen, die auch {0} hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Alles, was du geschrieben hast, ist gespeichert.</translation>
    </message>
    <message>
        <source>It failed on {0}.</source>
        <translation>Misslungen am {0}.</translation>
    </message>
    <message>
        <source>Its file could not be written. Check the disk, then try again.</source>
        <translation>Ihre Datei konnte nicht geschrieben werden. Prüfe den Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Von dir angelegt</translation>
    </message>
    <message>
        <source>No backup could be kept.</source>
        <translation>Es konnte keine Sicherung angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Private records stay as they are now, with %n written or deleted since then.</source>
        <translation>
            <numerusform>Private Einträge bleiben, wie sie jetzt sind, %n davon seitdem geschrieben oder gelöscht.</numerusform>
            <numerusform>Private Einträge bleiben, wie sie jetzt sind, %n davon seitdem geschrieben oder gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then: {0}.</source>
        <translation>Seitdem: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Stays in the backup that is kept now: %n change(s) that nobody else has for certain.</source>
        <translation>
            <numerusform>Bleibt in der Sicherung, die jetzt angelegt wird: %n Änderung, die vielleicht sonst niemand hat.</numerusform>
            <numerusform>Bleiben in der Sicherung, die jetzt angelegt wird: %n Änderungen, die vielleicht sonst niemand hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays sent: %n update(s) of yours.</source>
        <translation>
            <numerusform>Bleibt gesendet: %n Update von dir.</numerusform>
            <numerusform>Bleiben gesendet: %n Updates von dir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file, kept as it was</source>
        <translation>Die beschädigte Datei, wie sie war</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>Der Datenträger ist voll. Mach Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file of a newer MentorDesk</source>
        <translation>Die Datei einer neueren Version von MentorDesk</translation>
    </message>
    <message>
        <source>The file of your pair cannot be read. Go back to an earlier backup, or run the doctor.</source>
        <translation>Die Datei deines Tandems ist nicht lesbar. Geh zu einer früheren Sicherung zurück oder führe „mentordesk-cli doctor“ aus.</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Check the disk and who may write there, then try again.</source>
        <translation>In den Ordner deines Tandems kann nicht geschrieben werden. Prüfe den Datenträger und wer dort schreiben darf, dann versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>All backups</source>
        <translation>Alle Sicherungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>It reads as it did then; {0} sees it with your next update.</source>
        <translation>Es lautet wieder wie damals; {0} sieht es mit deinem nächsten Update.</translation>
    </message>
    <message>
        <source>Keep one now</source>
        <translation>Jetzt eine anlegen</translation>
    </message>
    <message>
        <source>No backup is kept yet. One is kept by itself on each day on which you write, and before each update you bring in.</source>
        <translation>Noch keine Sicherung. Eine wird von selbst an jedem Tag angelegt, an dem du schreibst, und vor jedem Update, das du einliest.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n thing(s) that were deleted. Nothing leaves the bin by itself.</source>
        <translation>
            <numerusform>%n gelöschter Eintrag. Nichts verlässt den Papierkorb von selbst.</numerusform>
            <numerusform>%n gelöschte Einträge. Nichts verlässt den Papierkorb von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the bin</source>
        <translation>Den ganzen Papierkorb</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Find in the bin</source>
        <translation>Im Papierkorb suchen</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words in its title.</source>
        <translation>Nichts im Papierkorb hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>The bin is empty. What either of you deletes can be found here.</source>
        <translation>Der Papierkorb ist leer. Was ihr löscht, findet sich hier.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n part(s)</source>
        <translation>
            <numerusform>{0} und %n Teil</numerusform>
            <numerusform>{0} und %n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is back, and private.</source>
        <translation>„{0}“ ist wieder da, und privat.</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>„{0}“ ist wieder da; {1} sieht es mit deinem nächsten Update.</translation>
    </message>
</context>
<context>
    <name>BothChangedPage</name>
    <message numerus="yes">
        <source>%n field(s) that you and {0} changed apart. Nothing is lost until you decide, and every decision can be undone. Press J and K to go from one to the next.</source>
        <translation>
            <numerusform>%n Feld, das du und {0} unabhängig voneinander geändert habt. Nichts geht verloren, bis du entscheidest, und jede Entscheidung lässt sich zurücknehmen. Mit J und K geht es von einem zum nächsten.</numerusform>
            <numerusform>%n Felder, die du und {0} unabhängig voneinander geändert habt. Nichts geht verloren, bis du entscheidest, und jede Entscheidung lässt sich zurücknehmen. Mit J und K geht es von einem zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Von beiden geändert</translation>
    </message>
    <message>
        <source>Both changed ({0})</source>
        <translation>Von beiden geändert ({0})</translation>
    </message>
    <message>
        <source>Decided: {0} of “{1}”.</source>
        <translation>Entschieden: {0} von „{1}“.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Nächste Entscheidung</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Vorige Entscheidung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
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
            <numerusform>%n Feld wurde von euch beiden geändert. Nichts geht verloren, bis du entscheidest.</numerusform>
            <numerusform>%n Felder wurden von euch beiden geändert. Nichts geht verloren, bis du entscheidest.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of how it was before is kept.</source>
        <translation>Der Stand davor ist gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>A part that {0} sent earlier has not arrived; %n change(s) cannot come in without it. Your next update asks for it. If it is lost for good, go on without it: should it come after all, it still finds its place.</source>
        <translation>
            <numerusform>Ein Teil, den {0} früher gesendet hat, ist nicht angekommen; %n Änderung lässt sich ohne ihn nicht einlesen. Dein nächstes Update bittet darum. Ist er für immer verloren, mach ohne ihn weiter: Kommt er doch noch, findet er seinen Platz.</numerusform>
            <numerusform>Ein Teil, den {0} früher gesendet hat, ist nicht angekommen; %n Änderungen lassen sich ohne ihn nicht einlesen. Dein nächstes Update bittet darum. Ist er für immer verloren, mach ohne ihn weiter: Kommt er doch noch, findet er seinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Drop the mail from {0} here, its attachment, or a mailbox: what is new in it is found. From some mail programs you have to save it first.</source>
        <translation>Lege hier die Mail von {0} ab, ihren Anhang oder ein Postfach: Was darin neu ist, wird gefunden. Aus manchen Mailprogrammen musst du sie zuerst speichern.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Von {0}</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weitermachen</translation>
    </message>
    <message>
        <source>Import another update</source>
        <translation>Noch ein Update einlesen</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>Update einlesen</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>{0} wird durchgesehen …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup of how it is now is kept, so that you can undo it.</source>
        <translation>Noch ist nichts geändert. Der jetzige Stand wird gesichert, damit du zurückkannst.</translation>
    </message>
    <message>
        <source>Paste the text of a mail (Ctrl+V)</source>
        <translation>Text einer Mail einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Something was written or sent since, so taking it back is a new change: {0} gets it, too.</source>
        <translation>Seitdem wurde etwas geschrieben oder gesendet, darum ist das Zurücknehmen eine neue Änderung: {0} bekommt sie auch.</translation>
    </message>
    <message>
        <source>Taken back for both of you.</source>
        <translation>Für euch beide zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since.</source>
        <translation>
            <numerusform>Zurückgenommen, bis auf %n Feld, in das seitdem jemand geschrieben hat.</numerusform>
            <numerusform>Zurückgenommen, bis auf %n Felder, in die seitdem jemand geschrieben hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update is undone. Your backup stays.</source>
        <translation>Das Update ist zurückgenommen. Deine Sicherung bleibt.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>Es gibt nichts einzufügen. Kopiere zuerst den ganzen Text der Mail.</translation>
    </message>
    <message>
        <source>Undo this update</source>
        <translation>Dieses Update zurücknehmen</translation>
    </message>
    <message>
        <source>Update from {0}</source>
        <translation>Update von {0}</translation>
    </message>
    <message>
        <source>What waited is in. The lost part is still asked for.</source>
        <translation>Was gewartet hat, ist eingelesen. Um den verlorenen Teil wird weiter gebeten.</translation>
    </message>
    <message>
        <source>{0} of files came in.</source>
        <translation>{0} an Dateien sind angekommen.</translation>
    </message>
</context>
<context>
    <name>BringingUpPage</name>
    <message>
        <source>Bringing your pair to the present format</source>
        <translation>Dein Tandem wird auf das aktuelle Format umgestellt</translation>
    </message>
    <message>
        <source>Bringing your pair to the present format…</source>
        <translation>Dein Tandem wird auf das aktuelle Format umgestellt …</translation>
    </message>
    <message>
        <source>It was written by an older MentorDesk. Nothing is lost, also if the laptop is switched off now: the next start goes on.</source>
        <translation>Es stammt aus einer älteren Version von MentorDesk. Nichts geht verloren, auch wenn der Laptop jetzt ausgeschaltet wird: Beim nächsten Start geht es weiter.</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used:</source>
        <translation>
            <numerusform>%n Datei konnte nicht verwendet werden:</numerusform>
            <numerusform>%n Dateien konnten nicht verwendet werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s)</source>
        <translation>
            <numerusform>%n privater Eintrag</numerusform>
            <numerusform>%n private Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n Update</numerusform>
            <numerusform>%n Updates</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these words with {0} by phone</source>
        <translation>Vergleiche diese Wörter mit {0} am Telefon</translation>
    </message>
    <message>
        <source>Only these files told who {0} is: if one word differs, somebody forged them.</source>
        <translation>Wer {0} ist, sagen nur diese Dateien: Weicht ein Wort ab, hat sie jemand gefälscht.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>Private Einträge gehen nie mit Updates mit; sie kommen nur aus einer Sicherungsdatei zurück.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {0} for it.</source>
        <translation>Etwas war nicht unter diesen Dateien; dein nächstes Update bittet {0} darum.</translation>
    </message>
    <message>
        <source>What you two shared since then comes back with the next update from {0}. Private records that you wrote since are lost. The laptop of before writes no more in this pair.</source>
        <translation>Was ihr zwei seitdem geteilt habt, kommt mit dem nächsten Update von {0} zurück. Private Einträge, die du seitdem geschrieben hast, sind verloren. Der frühere Laptop schreibt in diesem Tandem nicht mehr mit.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back as of {1}.</source>
        <translation>Dein Tandem mit {0} ist wieder da, auf dem Stand vom {1}.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back, up to an update of {1}.</source>
        <translation>Dein Tandem mit {0} ist wieder da, bis zu einem Update vom {1}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} aus {1}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Struck through: only in “{0}”. Underlined: only in “{1}”.</source>
        <translation>Durchgestrichen: nur in „{0}“. Unterstrichen: nur in „{1}“.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>It came with an update.</source>
        <translation>Sie kam mit einem Update.</translation>
    </message>
    <message>
        <source>Look at all versions of</source>
        <translation>Alle Versionen ansehen von</translation>
    </message>
    <message>
        <source>Take back this change</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since: {0}.</source>
        <translation>
            <numerusform>Zurückgenommen, bis auf %n Feld, in das seitdem jemand geschrieben hat: {0}.</numerusform>
            <numerusform>Zurückgenommen, bis auf %n Felder, in die seitdem jemand geschrieben hat: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}”</source>
        <translation>{0} von „{1}“</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Begin another portfolio like this one</source>
        <translation>Ein weiteres Portfolio wie dieses beginnen</translation>
    </message>
    <message>
        <source>Begin portfolio</source>
        <translation>Portfolio beginnen</translation>
    </message>
    <message>
        <source>Begin this portfolio anew</source>
        <translation>Dieses Portfolio neu beginnen</translation>
    </message>
    <message>
        <source>Forget this portfolio</source>
        <translation>Dieses Portfolio vergessen</translation>
    </message>
    <message>
        <source>Give it a name that no other has.</source>
        <translation>Gib ihm einen Namen, den kein anderes hat.</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Mein Portfolio</translation>
    </message>
    <message>
        <source>Name of the new portfolio</source>
        <translation>Name des neuen Portfolios</translation>
    </message>
    <message>
        <source>Name, such as Application in spring</source>
        <translation>Name, zum Beispiel: Bewerbung im Frühjahr</translation>
    </message>
    <message>
        <source>Portfolio that is open</source>
        <translation>Geöffnetes Portfolio</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Plan the next session</source>
        <translation>Das nächste Treffen planen</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Treffen {0}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>These points are left:</source>
        <translation>Diese Punkte bleiben übrig:</translation>
    </message>
    <message>
        <source>These points go on to it:</source>
        <translation>Diese Punkte kommen dorthin mit:</translation>
    </message>
    <message>
        <source>Title of the next session</source>
        <translation>Titel des nächsten Treffens</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>Was dabei herauskam, in ein paar Zeilen.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Written from what you tick, decide and take on. Change what you like.</source>
        <translation>Zusammengestellt aus dem, was ihr abhakt, entscheidet und euch vornehmt. Ändere, was du magst.</translation>
    </message>
    <message>
        <source>“{0}” is planned already: {1}.</source>
        <translation>„{0}“ ist schon geplant: {1}.</translation>
    </message>
</context>
<context>
    <name>CodeViewer</name>
    <message>
        <source>Signs in this file turn the order of reading, so it may do something else than it seems to say. They are shown as ⟦U+…⟧.</source>
        <translation>Zeichen in dieser Datei kehren die Leserichtung um; die Datei kann etwas anderes tun, als es scheint. Sie werden als ⟦U+…⟧ gezeigt.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Try again, or open it in another program.</source>
        <translation>Diese Datei ist nicht lesbar. Nichts wurde geändert. Versuch es noch einmal oder öffne sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This file holds signs that nobody can see. They are shown as ␀ or ⟦U+…⟧.</source>
        <translation>Diese Datei enthält Zeichen, die niemand sehen kann. Sie werden als ␀ oder ⟦U+…⟧ gezeigt.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>Diese Datei ist zu groß oder zu ungewöhnlich, um hier gelesen zu werden. Nichts wurde geändert. Öffne sie anderswo.</translation>
    </message>
    <message>
        <source>Very long lines are cut after {0} letters. The file itself is whole.</source>
        <translation>Sehr lange Zeilen sind nach {0} Zeichen abgeschnitten. Die Datei selbst ist vollständig.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About MentorDesk</source>
        <translation>Ü&amp;ber MentorDesk</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Change pair…</source>
        <translation>Tandem &amp;wechseln …</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit or read</source>
        <translation>&amp;Bearbeiten oder lesen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>H&amp;ier</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;I have an invitation…</source>
        <translation>Ich habe eine &amp;Einladung …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation>Hier &amp;Neues anlegen</translation>
    </message>
    <message>
        <source>&amp;New pair…</source>
        <translation>&amp;Neues Tandem …</translation>
    </message>
    <message>
        <source>&amp;Open a file from a mail…</source>
        <translation>Datei aus einer &amp;Mail öffnen …</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Tandem</translation>
    </message>
    <message>
        <source>&amp;Paste an update</source>
        <translation>Update ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Recent pairs</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Bring a pair back after a loss…</source>
        <translation>Tandem nach einem Verlust zurückholen …</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>Rechtschreibung &amp;prüfen</translation>
    </message>
    <message>
        <source>I&amp;mport update</source>
        <translation>Update ein&amp;lesen</translation>
    </message>
    <message>
        <source>In long texts</source>
        <translation>In langen Texten</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>Mit &amp;Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Nächster &amp;Fensterbereich</translation>
    </message>
    <message>
        <source>Open pair from its &amp;folder…</source>
        <translation>Tandem aus seinem &amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Part of the window &amp;before</source>
        <translation>&amp;Voriger Fensterbereich</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Save &amp;portfolio as PDF…</source>
        <translation>&amp;Portfolio als PDF speichern …</translation>
    </message>
    <message>
        <source>Search and &amp;commands…</source>
        <translation>Suche und &amp;Befehle …</translation>
    </message>
    <message>
        <source>Send &amp;update</source>
        <translation>&amp;Update senden</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>There is nothing here that could be done now.</source>
        <translation>Hier gibt es gerade nichts abzuschließen.</translation>
    </message>
    <message>
        <source>There is nothing to change between reading and writing here.</source>
        <translation>Hier gibt es nichts zum Umschalten zwischen Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>This page has no side panel.</source>
        <translation>Diese Seite hat keine Seitenleiste.</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Reflexion schreiben</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>+{0} −{1} lines</source>
        <translation>+{0} −{1} Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Zurück zur Datei</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Beide Versionen sind gleich.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>The words are the same in both versions.</source>
        <translation>Die Wörter sind in beiden Versionen gleich.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
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
        <translation>Eine der beiden Dateien ist noch nicht angekommen. Nichts ist verloren. Dein nächstes Update bittet darum.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Earlier version to compare with</source>
        <translation>Frühere Version zum Vergleichen</translation>
    </message>
    <message>
        <source>From version {0}</source>
        <translation>Ab Version {0}</translation>
    </message>
    <message>
        <source>One of the versions cannot be read as text. Both are safe. Open them in another program.</source>
        <translation>Eine der Versionen lässt sich nicht als Text lesen. Beide sind sicher. Öffne sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>Die Anmerkung ist wieder offen.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>Die Anmerkung ist geklärt.</translation>
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
        <translation>Beschreibe, was es zeigt</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>Vor dem Drucken</translation>
    </message>
    <message>
        <source>Both of you changed it; the page shows one version</source>
        <translation>Ihr habt es beide geändert; die Seite zeigt eine Version</translation>
    </message>
    <message>
        <source>The file is not on this laptop, so it is left out</source>
        <translation>Die Datei ist nicht auf diesem Laptop, darum fehlt sie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
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
        <translation>Ihr habt beide „{0}“ geändert</translation>
    </message>
    <message>
        <source>Decided: “{0}”.</source>
        <translation>Entschieden: „{0}“.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A few words are easy to remember.</source>
        <translation>Ein paar Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>A laptop needs a name of at most 60 letters. Nothing was changed.</source>
        <translation>Ein Laptop braucht einen Namen mit höchstens 60 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A laptop that was given up stays given up. Nothing was changed.</source>
        <translation>Ein abgemeldeter Laptop bleibt abgemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A milestone cannot need itself. Nothing was changed.</source>
        <translation>Ein Meilenstein kann sich nicht selbst voraussetzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A pair needs two names. Nothing was changed.</source>
        <translation>Ein Tandem braucht zwei Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A place is before one thing or after one. Nothing was changed.</source>
        <translation>Ein Platz liegt vor etwas oder nach etwas. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A point of the agenda is not as it should be. Nothing was changed.</source>
        <translation>Ein Agendapunkt ist nicht, wie er sein soll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Accept it with the seven words your partner tells you.</source>
        <translation>Nimm sie mit den sieben Wörtern an, die dir die andere Person sagt.</translation>
    </message>
    <message>
        <source>Accept it with your name.</source>
        <translation>Nimm sie mit deinem Namen an.</translation>
    </message>
    <message>
        <source>Accept what it wrote, or add it again as a new laptop.</source>
        <translation>Nimm an, was er geschrieben hat, oder füge ihn als neuen Laptop wieder hinzu.</translation>
    </message>
    <message>
        <source>Add a stage first.</source>
        <translation>Füge zuerst eine Etappe hinzu.</translation>
    </message>
    <message>
        <source>Add it again from another of your laptops.</source>
        <translation>Füge ihn von einem anderen deiner Laptops wieder hinzu.</translation>
    </message>
    <message>
        <source>Ask for a file made for you on this laptop.</source>
        <translation>Bitte um eine Datei, die für dich auf diesem Laptop erstellt ist.</translation>
    </message>
    <message>
        <source>Ask for a new invitation.</source>
        <translation>Bitte um eine neue Einladung.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>Ask for the update again.</source>
        <translation>Bitte noch einmal um das Update.</translation>
    </message>
    <message>
        <source>Ask your partner about it.</source>
        <translation>Frag die andere Person danach.</translation>
    </message>
    <message>
        <source>Ask your partner for an update that was made for you.</source>
        <translation>Bitte die andere Person um ein Update, das für dich erstellt ist.</translation>
    </message>
    <message>
        <source>Ask your partner to give up those that are not used any more.</source>
        <translation>Bitte die andere Person, Laptops abzumelden, die nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>Ask your partner to make the sheet again.</source>
        <translation>Bitte die andere Person, das Blatt noch einmal zu erstellen.</translation>
    </message>
    <message>
        <source>Ask your partner where it comes from.</source>
        <translation>Frag die andere Person, woher es kommt.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it, and from which laptop.</source>
        <translation>Frag die andere Person, ob und von welchem Laptop sie es gesendet hat.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it.</source>
        <translation>Frag die andere Person, ob sie es gesendet hat.</translation>
    </message>
    <message>
        <source>Bring back a snapshot from its folder “snapshots”, or run the doctor.</source>
        <translation>Hol eine Sicherung aus dem Ordner „snapshots“ zurück oder führe „mentordesk-cli doctor“ aus.</translation>
    </message>
    <message>
        <source>Check each word and its order, then try again.</source>
        <translation>Prüfe jedes Wort und die Reihenfolge, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check its name and try again.</source>
        <translation>Prüfe den Namen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfe den Namen.</translation>
    </message>
    <message>
        <source>Check that you may read the folder of MentorDesk; else bring the pair back with your 24 recovery words.</source>
        <translation>Prüfe, ob du den Ordner von MentorDesk lesen darfst; sonst hol das Tandem mit deinen 24 Notfallwörtern zurück.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfe den Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk, its quota, and who may write there.</source>
        <translation>Prüfe den Datenträger, dein Speicherkontingent und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation>Prüfe den Namen des Ordners.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Prüfe, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Choose a file, or pack the folder into one.</source>
        <translation>Wähle eine Datei oder packe den Ordner in eine, zum Beispiel als ZIP.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Wähle einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the sample.</source>
        <translation>Wähle einen leeren Ordner für das Beispiel.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if a program shows it.</source>
        <translation>Wähle einen anderen Ordner, oder schließe die Datei, falls ein Programm sie zeigt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Wähle eine andere Version.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>Choose at least one milestone.</source>
        <translation>Wähle mindestens einen Meilenstein.</translation>
    </message>
    <message>
        <source>Choose one of its own versions.</source>
        <translation>Wähle eine der eigenen Versionen.</translation>
    </message>
    <message>
        <source>Choose one of the versions.</source>
        <translation>Wähle eine der Versionen.</translation>
    </message>
    <message>
        <source>Choose one of them by its head.</source>
        <translation>Wähle eine davon über den Anfang ihrer Kennung.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wähle eines.</translation>
    </message>
    <message>
        <source>Choose the .mentordesk file that you were sent.</source>
        <translation>Wähle die .mentordesk-Datei, die dir geschickt wurde.</translation>
    </message>
    <message>
        <source>Choose the file from the mail.</source>
        <translation>Wähle die Datei aus der Mail.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .mentordesk-backup; updates are brought back by “recover”.</source>
        <translation>Wähle die Datei, die auf .mentordesk-backup endet; Updates holt „recover“ zurück.</translation>
    </message>
    <message>
        <source>Choose the invitation from the mail.</source>
        <translation>Wähle die Einladung aus der Mail.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließe es dort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Compare each word with your recovery sheet.</source>
        <translation>Vergleiche jedes Wort mit deinem Notfallblatt.</translation>
    </message>
    <message>
        <source>Compare the safety words first.</source>
        <translation>Vergleicht zuerst die Prüfwörter.</translation>
    </message>
    <message>
        <source>Compare the safety words with your partner; if they differ, start a new pair.</source>
        <translation>Vergleicht die Prüfwörter; weichen sie ab, beginnt ein neues Tandem.</translation>
    </message>
    <message>
        <source>Copy it to another place.</source>
        <translation>Kopiere es an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Copy the whole key again, from its first to its last letter.</source>
        <translation>Kopiere den ganzen Schlüssel noch einmal, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtige es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Delete it if it never did.</source>
        <translation>Lösche es, wenn das nie so war.</translation>
    </message>
    <message>
        <source>Delete it if it should not be seen.</source>
        <translation>Lösche es, wenn es nicht zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Do it in smaller steps.</source>
        <translation>Mach es in kleineren Schritten.</translation>
    </message>
    <message>
        <source>Exchange the first updates, then add a laptop.</source>
        <translation>Tauscht die ersten Updates aus, dann füge einen Laptop hinzu.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Mach etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source> (part {number} of {count})</source>
        <translation> (Teil {number} von {count})</translation>
    </message>
    <message>
        <source> ({part} of it are here)</source>
        <translation> (davon sind {part} hier)</translation>
    </message>
    <message numerus="yes">
        <source>%n are for other people or pairs</source>
        <translation>
            <numerusform>%n ist für andere Menschen oder Tandems</numerusform>
            <numerusform>%n sind für andere Menschen oder Tandems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by {sender}{part}</source>
        <translation>
            <numerusform>%n Änderung von {sender}{part}</numerusform>
            <numerusform>%n Änderungen von {sender}{part}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named and were set aside.</source>
        <translation>
            <numerusform>Von %n Änderung ließ sich nicht beweisen, dass sie von der genannten Person ist; sie wurde beiseitegelegt.</numerusform>
            <numerusform>Von %n Änderungen ließ sich nicht beweisen, dass sie von der genannten Person sind; sie wurden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named; they were set aside.</source>
        <translation>
            <numerusform>Von %n Änderung ließ sich nicht beweisen, dass sie von der genannten Person ist; sie wurde beiseitegelegt.</numerusform>
            <numerusform>Von %n Änderungen ließ sich nicht beweisen, dass sie von der genannten Person sind; sie wurden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the history were altered on this disk ({named}). Bring back a file from the folder “snapshots”.</source>
        <translation>
            <numerusform>%n Änderung des Verlaufs wurde auf diesem Datenträger verändert ({named}). Hol eine Datei aus dem Ordner „snapshots“ zurück.</numerusform>
            <numerusform>%n Änderungen des Verlaufs wurden auf diesem Datenträger verändert ({named}). Hol eine Datei aus dem Ordner „snapshots“ zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a part that has not arrived; the next update asks for it.</source>
        <translation>
            <numerusform>%n Änderung wartet auf einen Teil, der nicht angekommen ist; das nächste Update bittet darum.</numerusform>
            <numerusform>%n Änderungen warten auf einen Teil, der nicht angekommen ist; das nächste Update bittet darum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n Änderung wartet.</numerusform>
            <numerusform>%n Änderungen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made by a newer MentorDesk; they are kept safely.</source>
        <translation>
            <numerusform>%n Änderung stammt aus einer neueren Version von MentorDesk; sie ist sicher aufbewahrt.</numerusform>
            <numerusform>%n Änderungen stammen aus einer neueren Version von MentorDesk; sie sind sicher aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless you accept what is right in them.</source>
        <translation>
            <numerusform>%n auf einem verlorenen Laptop geschriebene Änderung zählt erst, wenn du annimmst, was daran richtig ist.</numerusform>
            <numerusform>%n auf einem verlorenen Laptop geschriebene Änderungen zählen erst, wenn du annimmst, was daran richtig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless {who} accepts what is right in them.</source>
        <translation>
            <numerusform>%n auf einem verlorenen Laptop geschriebene Änderung zählt erst, wenn {who} annimmt, was daran richtig ist.</numerusform>
            <numerusform>%n auf einem verlorenen Laptop geschriebene Änderungen zählen erst, wenn {who} annimmt, was daran richtig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; the next update asks for them.</source>
        <translation>
            <numerusform>%n Datei ist noch nicht hier; das nächste Update bittet darum.</numerusform>
            <numerusform>%n Dateien sind noch nicht hier; das nächste Update bittet darum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; your next update asks for them.</source>
        <translation>
            <numerusform>%n Datei ist noch nicht hier; dein nächstes Update bittet darum.</numerusform>
            <numerusform>%n Dateien sind noch nicht hier; dein nächstes Update bittet darum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what they were ({named}). Delete them from the folder “attachments”; the next update asks for them.</source>
        <translation>
            <numerusform>%n Datei ist nicht mehr, was sie war ({named}). Lösche sie aus dem Ordner „attachments“; das nächste Update bittet darum.</numerusform>
            <numerusform>%n Dateien sind nicht mehr, was sie waren ({named}). Lösche sie aus dem Ordner „attachments“; das nächste Update bittet darum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “attachments” belong to nothing ({named}).</source>
        <translation>
            <numerusform>%n Datei in „attachments“ gehört zu nichts ({named}).</numerusform>
            <numerusform>%n Dateien in „attachments“ gehören zu nichts ({named}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read aloud yet: {pictures}. Nothing was written.</source>
        <translation>
            <numerusform>%n Bild lässt sich noch nicht vorlesen: {pictures}. Nichts wurde geschrieben.</numerusform>
            <numerusform>%n Bilder lassen sich noch nicht vorlesen: {pictures}. Nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private records</source>
        <translation>
            <numerusform>%n privater Eintrag</numerusform>
            <numerusform>%n private Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n Update</numerusform>
            <numerusform>%n Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n war schon hier</numerusform>
            <numerusform>%n waren schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is not here yet{part}; your next update asks for it.</source>
        <translation>1 Datei ist noch nicht hier{part}; dein nächstes Update bittet darum.</translation>
    </message>
    <message>
        <source>A file can be sealed for at most {most} laptops and recovery keys; here are {wanted}. Nothing was changed.</source>
        <translation>Eine Datei lässt sich für höchstens {most} Laptops und Notfallschlüssel versiegeln; hier sind {wanted}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A laptop is given up as {lost} or as {unused}. Nothing was changed.</source>
        <translation>Ein Laptop wird als {lost} oder als {unused} abgemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A mail limit of {limit} MB makes no sense. Nothing was written.</source>
        <translation>Eine Mailgröße von {limit} MB ergibt keinen Sinn. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A new sheet waits until {partner} confirms it. Nothing was changed.</source>
        <translation>Ein neues Blatt wartet, bis {partner} es bestätigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A part sent earlier has not arrived; your next update asks for it.</source>
        <translation>Ein früher gesendeter Teil ist nicht angekommen; dein nächstes Update bittet darum.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Nothing was changed.</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A sign in this tag cannot be seen. Nothing was changed.</source>
        <translation>Ein Zeichen in diesem Schlagwort ist unsichtbar. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Add a description to %n pictures and print again.</source>
        <translation>
            <numerusform>Füge %n Bild eine Beschreibung hinzu und drucke noch einmal.</numerusform>
            <numerusform>Füge %n Bildern eine Beschreibung hinzu und drucke noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n changes, and the tables agree with them.</source>
        <translation>
            <numerusform>Alles in Ordnung: %n Änderung, und die Tabellen stimmen damit überein.</numerusform>
            <numerusform>Alles in Ordnung: %n Änderungen, und die Tabellen stimmen damit überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back what was shared</source>
        <translation>Was geteilt wurde, wird zurückgeholt</translation>
    </message>
    <message>
        <source>Bringing everything back</source>
        <translation>Alles wird zurückgeholt</translation>
    </message>
    <message>
        <source>Bringing the pair to the present format</source>
        <translation>Das Tandem wird auf das aktuelle Format umgestellt</translation>
    </message>
    <message>
        <source>Bringing the update in</source>
        <translation>Das Update wird eingelesen</translation>
    </message>
    <message>
        <source>Check the disk and the folder; it is tried again at the next start.</source>
        <translation>Prüfe den Datenträger und den Ordner; beim nächsten Start wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Die Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Der Verlauf wird geprüft</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>Wähle einen Namen, der auf {ending} endet.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wähle eines davon: {choices}.</translation>
    </message>
    <message>
        <source>Compare these safety words with {partner} by phone: {words}</source>
        <translation>Vergleiche diese Prüfwörter am Telefon mit {partner}: {words}</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Es wird verglichen</translation>
    </message>
    <message>
        <source>Did my MentorDesk update of {day} reach you?{part}</source>
        <translation>Ist mein MentorDesk-Update vom {day} bei dir angekommen?{part}</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Meinst du {words}?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drawing the poster</source>
        <translation>Das Poster wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Alles, was du geschrieben hast, ist gespeichert.</translation>
    </message>
    <message>
        <source>Files that are partly here: {count} ({held} of {total} MB).</source>
        <translation>Dateien, die zum Teil hier sind: {count} ({held} von {total} MB).</translation>
    </message>
    <message>
        <source>Gathering what goes along</source>
        <translation>Es wird gesammelt, was mitgeht</translation>
    </message>
    <message>
        <source>Gathering what is kept</source>
        <translation>Es wird gesammelt, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Give a selector such as {shape}.</source>
        <translation>Gib eine Stelle an wie {shape}.</translation>
    </message>
    <message>
        <source>Give it as {parameter}=… and try again.</source>
        <translation>Gib es als {parameter}=… an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Give it up on another of your laptops.</source>
        <translation>Melde ihn auf einem anderen deiner Laptops ab.</translation>
    </message>
    <message>
        <source>Give up one that is not used any more.</source>
        <translation>Melde einen ab, der nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>Hello {name},

the attached file adds a laptop of yours to your pair in MentorDesk. Open it on that laptop with the
seven words shown on this one, then throw this mail away.
</source>
        <translation>Hallo {name},

die angehängte Datei fügt deinem Tandem in MentorDesk einen Laptop von dir hinzu. Öffne sie auf jenem Laptop mit den
sieben Wörtern, die auf diesem gezeigt werden, und wirf diese Mail dann weg.
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
        <translation>Hallo {recipient},

ich hoffe, es geht dir gut. Es eilt nicht: Ich möchte nur sicher sein, dass mein MentorDesk-Update vom {day}
bei dir angekommen ist. Mails gehen manchmal verloren, darum enthält diese es noch einmal, mit dem, was seitdem neu ist.
Es zweimal zu öffnen schadet nicht.

Wenn du einen Moment hast, schick mir ein Update, auch ein leeres: Es sagt meinem MentorDesk, was
angekommen ist. Und wenn es gerade nicht passt, genügt auch ein kurzes Wort.

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
        <translation>Hallo {recipient},

mein Laptop ist verloren oder kaputt, und ich habe unser Tandem auf einem anderen zurückgeholt. Bitte lies das
angehängte MentorDesk-Update ein: Es macht diesen Laptop bei dir bekannt. Schick mir dann ein Update; es
wird alles enthalten, was mir noch fehlt.

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
        <translation>Hallo {recipient},

die angehängte Datei ist eine Einladung, zusammen in MentorDesk zu arbeiten, einem Programm, das auf deinem eigenen
Computer läuft, ohne Konto. Installiere MentorDesk und öffne dann den Anhang; die sieben Wörter, die ihn öffnen,
sage ich dir am Telefon.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the attached file is my MentorDesk update. Open it, or drop this mail on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}
</source>
        <translation>Hallo {recipient},

die angehängte Datei ist mein MentorDesk-Update. Öffne sie, oder zieh diese Mail auf das MentorDesk-Fenster.
Sie ist versiegelt: Nur dein Laptop und meiner können sie lesen.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the block below is my MentorDesk update. Copy this whole message and paste it on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}

</source>
        <translation>Hallo {recipient},

der Block unten ist mein MentorDesk-Update. Kopiere diese ganze Nachricht und füge sie im MentorDesk-Fenster ein.
Er ist versiegelt: Nur dein Laptop und meiner können ihn lesen.

{sender}

</translation>
    </message>
    <message>
        <source>If one of you has a new laptop, add it by an invitation from one that is known; else throw the file away.</source>
        <translation>Habt ihr einen neuen Laptop, füge ihn mit einer Einladung von einem bekannten hinzu; sonst wirf die Datei weg.</translation>
    </message>
    <message>
        <source>If that was not you, report the other laptop with your 24 recovery words.</source>
        <translation>Warst du das nicht, melde den anderen Laptop mit deinen 24 Notfallwörtern.</translation>
    </message>
    <message>
        <source>If this is another laptop or user than before, bring the pair back with your 24 recovery words.</source>
        <translation>Ist das ein anderer Laptop oder Benutzer als zuvor, hol das Tandem mit deinen 24 Notfallwörtern zurück.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installiere die neuere Version.</translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation>Es ist schon da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It may have been deleted; look in the list again.</source>
        <translation>Vielleicht wurde es gelöscht; sieh noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, {free} MB are free.</source>
        <translation>Nötig sind {needed} MB, frei sind {free} MB.</translation>
    </message>
    <message>
        <source>It reads like that already. Nothing was changed.</source>
        <translation>Es steht schon so da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It takes: {known}.</source>
        <translation>Möglich ist: {known}.</translation>
    </message>
    <message>
        <source>It waited for a part sent earlier, which has come in as well.</source>
        <translation>Es wartete auf einen früher gesendeten Teil, der jetzt auch angekommen ist.</translation>
    </message>
    <message>
        <source>Its owner names it.</source>
        <translation>Den Namen vergibt die Person, der er gehört.</translation>
    </message>
    <message>
        <source>Keep the file, update this program, then open it again.</source>
        <translation>Heb die Datei auf, aktualisiere dieses Programm und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Leave it as it is, or look it through and accept it.</source>
        <translation>Lass es, wie es ist, oder sieh es durch und nimm es an.</translation>
    </message>
    <message>
        <source>Leave out one of the links.</source>
        <translation>Lass eine der Verbindungen weg.</translation>
    </message>
    <message>
        <source>Leave out what you do not trust, or add an update that you sent yourself: it tells who your partner is.</source>
        <translation>Lass die Dateien weg, denen du nicht traust, oder nimm ein Update dazu, das du selbst gesendet hast: Es sagt, wer die andere Person ist.</translation>
    </message>
    <message>
        <source>Look at it again where it is written.</source>
        <translation>Sieh es dort noch einmal an, wo es geschrieben ist.</translation>
    </message>
    <message>
        <source>Look at its history again.</source>
        <translation>Sieh noch einmal in den Verlauf.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sieh noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>Look at the list of laptops.</source>
        <translation>Sieh in die Liste der Laptops.</translation>
    </message>
    <message>
        <source>Look at the list of updates again.</source>
        <translation>Sieh noch einmal in die Liste der Updates.</translation>
    </message>
    <message>
        <source>Look for mails with MentorDesk updates that you sent or received, in this pair, and choose these.</source>
        <translation>Such Mails mit MentorDesk-Updates, die du in diesem Tandem gesendet oder bekommen hast, und wähle diese.</translation>
    </message>
    <message>
        <source>Look for the latest sheet with your name that was printed for this pair.</source>
        <translation>Such das neueste Blatt mit deinem Namen, das für dieses Tandem gedruckt wurde.</translation>
    </message>
    <message>
        <source>Look for the mail whose attachment ends in .mentordesk.</source>
        <translation>Such die Mail, deren Anhang auf .mentordesk endet.</translation>
    </message>
    <message>
        <source>Look for the sheet with your name that was printed when the pair began.</source>
        <translation>Such das Blatt mit deinem Namen, das am Anfang des Tandems gedruckt wurde.</translation>
    </message>
    <message>
        <source>Look in the list again.</source>
        <translation>Sieh noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>Look in the list of milestones again.</source>
        <translation>Sieh noch einmal in die Liste der Meilensteine.</translation>
    </message>
    <message>
        <source>Look it up in the history again.</source>
        <translation>Sieh noch einmal im Verlauf nach.</translation>
    </message>
    <message>
        <source>Look whether one is missing or written twice.</source>
        <translation>Sieh nach, ob eines fehlt oder doppelt geschrieben ist.</translation>
    </message>
    <message>
        <source>Look whether the sheet belongs to this pair and to you.</source>
        <translation>Sieh nach, ob das Blatt zu diesem Tandem und zu dir gehört.</translation>
    </message>
    <message>
        <source>Looking at the update</source>
        <translation>Das Update wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking at the updates</source>
        <translation>Die Updates werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>Updates werden gesucht</translation>
    </message>
    <message>
        <source>Looking for updates · {megabytes} MB read</source>
        <translation>Updates werden gesucht · {megabytes} MB gelesen</translation>
    </message>
    <message>
        <source>Made by a newer MentorDesk. Nothing was changed.</source>
        <translation>Mit einer neueren Version von MentorDesk erstellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make a new invitation and tell its seven words by phone.</source>
        <translation>Erstelle eine neue Einladung und sag ihre sieben Wörter am Telefon.</translation>
    </message>
    <message>
        <source>Make room on the disk before the next update.</source>
        <translation>Mach vor dem nächsten Update Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Make room on the disk; it is tried again at the next start.</source>
        <translation>Mach Platz auf dem Datenträger; beim nächsten Start wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Make the invitation on a laptop that is in use.</source>
        <translation>Erstelle die Einladung auf einem Laptop, der in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>Das Beispieltandem wird erstellt</translation>
    </message>
    <message>
        <source>Making your words findable</source>
        <translation>Deine Worte werden für die Suche aufbereitet</translation>
    </message>
    <message>
        <source>MentorDesk update from {sender}{part}</source>
        <translation>MentorDesk-Update von {sender}{part}</translation>
    </message>
    <message>
        <source>Milestones of the outline would wait for each other. Nothing was changed.</source>
        <translation>Meilensteine der Gliederung würden aufeinander warten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>More than {most} tags on one record. Nothing was changed.</source>
        <translation>Mehr als {most} Schlagwörter an einem Eintrag. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Name a milestone that is in it.</source>
        <translation>Nenne einen Meilenstein, der darin ist.</translation>
    </message>
    <message>
        <source>Name another one, or give its title.</source>
        <translation>Nenne etwas anderes oder gib den Titel an.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nenne etwas anderes.</translation>
    </message>
    <message>
        <source>Name its {field}.</source>
        <translation>Nenne: {field}.</translation>
    </message>
    <message>
        <source>Name only one of them.</source>
        <translation>Nenne nur eines davon.</translation>
    </message>
    <message>
        <source>No backup could be kept: its file could not be written.</source>
        <translation>Es konnte keine Sicherung angelegt werden: Ihre Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>No backup could be kept: the disk is full.</source>
        <translation>Es konnte keine Sicherung angelegt werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>No backup could be kept: the file of your pair cannot be read.</source>
        <translation>Es konnte keine Sicherung angelegt werden: Die Datei deines Tandems ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No backup could be kept: the folder of your pair cannot be written.</source>
        <translation>Es konnte keine Sicherung angelegt werden: In den Ordner deines Tandems kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No change was named. Nothing was changed.</source>
        <translation>Es wurde keine Änderung genannt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No laptop of {partner} is in use, as far as this one knows. Nothing was written.</source>
        <translation>Kein Laptop von {partner} ist in Gebrauch, soweit dieser hier weiß. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>No new sheet of your partner waits. Nothing was changed.</source>
        <translation>Es wartet kein neues Blatt der anderen Person. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. If you find it elsewhere, add it as a new version.</source>
        <translation>„{file}“ hat niemand mehr. Wenn du die Datei anderswo findest, füge sie als neue Version hinzu.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with the update of {day}: look in the mail of that day.</source>
        <translation>„{file}“ hat niemand mehr. Die Datei ging mit dem Update vom {day}: Sieh in die Mail von diesem Tag.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with your update of {day}: look in the mail you sent.</source>
        <translation>„{file}“ hat niemand mehr. Die Datei ging mit deinem Update vom {day}: Sieh in die Mail, die du gesendet hast.</translation>
    </message>
    <message>
        <source>None of the values that stand open was written by that side. Nothing was changed.</source>
        <translation>Keinen der offenen Werte hat diese Seite geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>None of these files can be opened with your 24 words. Nothing was changed.</source>
        <translation>Keine dieser Dateien lässt sich mit deinen 24 Wörtern öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can stand before or after itself. Nothing was changed.</source>
        <translation>Nichts kann vor oder nach sich selbst stehen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new for this pair in {file}: of %n updates {parts}.</source>
        <translation>
            <numerusform>Nichts Neues für dieses Tandem in {file}. %n Update gefunden: {parts}.</numerusform>
            <numerusform>Nichts Neues für dieses Tandem in {file}. %n Updates gefunden: {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back: it was all written over or added to since. Nothing was changed.</source>
        <translation>Nichts zurückzunehmen: Alles wurde seitdem überschrieben oder ergänzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing waits for a part that was lost. Nothing was changed.</source>
        <translation>Nichts wartet auf einen verlorenen Teil. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known, and the answer brings what is lacking.</source>
        <translation>Sende jetzt {partner} ein Update: Es macht diesen Laptop bekannt, und die Antwort bringt, was fehlt.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known. The laptop of before writes no more.</source>
        <translation>Sende jetzt {partner} ein Update: Es macht diesen Laptop bekannt. Der frühere Laptop schreibt nicht mehr mit.</translation>
    </message>
    <message>
        <source>One person cannot have more than {most} laptops in use. Nothing was changed.</source>
        <translation>Eine Person kann nicht mehr als {most} Laptops in Gebrauch haben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only its owner can give it up.</source>
        <translation>Abmelden kann ihn nur die Person, der er gehört.</translation>
    </message>
    <message>
        <source>Only the files told who {partner} is, so compare these safety words with {partner} by phone: {words}</source>
        <translation>Wer {partner} ist, sagen nur die Dateien; vergleiche darum diese Prüfwörter am Telefon mit {partner}: {words}</translation>
    </message>
    <message>
        <source>Open it from the pair that it belongs to.</source>
        <translation>Öffne es aus dem Tandem, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the mail or its attachment as a file.</source>
        <translation>Öffne sie in Outlook und speichere die Mail oder ihren Anhang als Datei.</translation>
    </message>
    <message>
        <source>Open it on that laptop.</source>
        <translation>Öffne es auf jenem Laptop.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Die Sicherung wird geöffnet</translation>
    </message>
    <message>
        <source>Others on this computer may read {file}. Run: chmod {right} “{place}”</source>
        <translation>Andere an diesem Computer können {file} vielleicht lesen. Führe aus: chmod {right} „{place}“</translation>
    </message>
    <message>
        <source>Pair again.</source>
        <translation>Verbindet euch noch einmal.</translation>
    </message>
    <message>
        <source>Preparing pictures</source>
        <translation>Die Bilder werden vorbereitet</translation>
    </message>
    <message>
        <source>Print fewer milestones to find the one that stands in the way.</source>
        <translation>Drucke weniger Meilensteine, um den zu finden, der im Weg steht.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printed as plain text, because too long or nested too deep to format: {count}.</source>
        <translation>Als einfacher Text gedruckt, weil zu lang oder zu tief verschachtelt: {count}.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>Private Einträge gehen nie mit Updates mit; sie kommen nur aus einer Sicherungsdatei zurück.</translation>
    </message>
    <message>
        <source>Put it in MENTORDESK_PASSPHRASE.</source>
        <translation>Schreib sie in MENTORDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Die Sicherung wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Die Worte werden gelesen</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entferne zuerst eines.</translation>
    </message>
    <message>
        <source>Remove the link the other way round first.</source>
        <translation>Entferne zuerst die Verbindung in der Gegenrichtung.</translation>
    </message>
    <message>
        <source>Retire laptops that are no longer in use.</source>
        <translation>Melde Laptops ab, die nicht mehr in Gebrauch sind.</translation>
    </message>
    <message>
        <source>Save the attachment that ends in .mentordesk, and give that file.</source>
        <translation>Speichere den Anhang, der auf .mentordesk endet, und gib diese Datei an.</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Wird versiegelt</translation>
    </message>
    <message>
        <source>Sealing the update</source>
        <translation>Das Update wird versiegelt</translation>
    </message>
    <message>
        <source>Send an update instead.</source>
        <translation>Sende stattdessen ein Update.</translation>
    </message>
    <message>
        <source>Send it as an attachment, or leave large files out.</source>
        <translation>Sende es als Anhang oder lass große Dateien weg.</translation>
    </message>
    <message>
        <source>Send the invitation first, then take in the reply.</source>
        <translation>Sende zuerst die Einladung, dann lies die Antwort ein.</translation>
    </message>
    <message>
        <source>Send your update to all laptops first; the next one from each of them is for this laptop, too.</source>
        <translation>Sende dein Update zuerst an alle Laptops; das nächste von jedem ist dann auch für diesen Laptop.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE to keyring, passphrase (with MENTORDESK_PASSPHRASE) or file.</source>
        <translation>Setze MENTORDESK_KEYSTORE auf keyring, passphrase (mit MENTORDESK_PASSPHRASE) oder file.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE={kept_as} and start again.</source>
        <translation>Setze MENTORDESK_KEYSTORE={kept_as} und starte noch einmal.</translation>
    </message>
    <message>
        <source>Set them first.</source>
        <translation>Lege sie zuerst fest.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden aufgebaut</translation>
    </message>
    <message>
        <source>Share it first.</source>
        <translation>Teile es zuerst.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file.</source>
        <translation>Kürze es oder füge es als Datei hinzu.</translation>
    </message>
    <message>
        <source>Slices of files that no record names any more: {count} ({size} MB); a rebuild removes them.</source>
        <translation>Stücke von Dateien, die kein Eintrag mehr nennt: {count} ({size} MB); ein Neuaufbau entfernt sie.</translation>
    </message>
    <message>
        <source>Some changes were made by a newer MentorDesk; kept safely, update to see them.</source>
        <translation>Einige Änderungen stammen aus einer neueren Version von MentorDesk; sie sind sicher aufbewahrt. Aktualisiere MentorDesk, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Some characters have no typeface here, so the file is tagged but does not keep the PDF/UA standard.</source>
        <translation>Für einige Zeichen gibt es hier keine Schrift, darum hat die Datei Tags, hält aber den PDF/UA-Standard nicht ein.</translation>
    </message>
    <message>
        <source>Some characters were set in a typeface of this computer.</source>
        <translation>Einige Zeichen wurden in einer Schrift dieses Computers gesetzt.</translation>
    </message>
    <message>
        <source>Somebody else has already answered this invitation. Nothing was changed.</source>
        <translation>Jemand anderes hat diese Einladung schon beantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {partner} for it.</source>
        <translation>Etwas war nicht unter diesen Dateien; dein nächstes Update bittet {partner} darum.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take in an update from {partner} first: it brings the new laptop.</source>
        <translation>Lies zuerst ein Update von {partner} ein: Es bringt den neuen Laptop mit.</translation>
    </message>
    <message>
        <source>Take the later step back first.</source>
        <translation>Nimm zuerst den späteren Schritt zurück.</translation>
    </message>
    <message>
        <source>The command “actions” lists them all.</source>
        <translation>Der Befehl „actions“ führt sie alle auf.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was changed.</source>
        <translation>Die Datei {file} ist nicht lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file} of your pair cannot be read. Nothing was changed.</source>
        <translation>Die Datei {file} deines Tandems ist nicht lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder of this pair is kept in step by {service}, which may mix up files that are being written. Nothing is lost so far. Close MentorDesk, move the folder to a place that is not synced, and open it from there.</source>
        <translation>Der Ordner dieses Tandems wird von {service} synchronisiert; das kann Dateien durcheinanderbringen, die gerade geschrieben werden. Bisher ist nichts verloren. Schließe MentorDesk, verschiebe den Ordner an einen Ort, der nicht synchronisiert wird, und öffne ihn von dort.</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Nothing was changed.</source>
        <translation>In den Ordner deines Tandems kann nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed.</source>
        <translation>Der Ordner {folder} ist nicht leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written.</source>
        <translation>Der Ordner {folder} ist nicht leer. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The invitation is out of form. Nothing was changed.</source>
        <translation>Die Einladung hat nicht die richtige Form. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open. Nothing was changed.</source>
        <translation>Der Schlüsselbund dieses Computers ließ sich nicht öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept in another way than MentorDesk looked. Nothing was changed.</source>
        <translation>Die Schlüssel dieses Laptops werden anders aufbewahrt, als MentorDesk erwartet hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under a passphrase, and none was given. Nothing was changed.</source>
        <translation>Die Schlüssel dieses Laptops sind mit einer Passphrase geschützt, und es wurde keine angegeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keys of this laptop are not here. What you wrote is safe.</source>
        <translation>Die Schlüssel dieses Laptops sind nicht hier. Was du geschrieben hast, ist sicher.</translation>
    </message>
    <message>
        <source>The keys of this laptop cannot be read. What you wrote is safe.</source>
        <translation>Die Schlüssel dieses Laptops sind nicht lesbar. Was du geschrieben hast, ist sicher.</translation>
    </message>
    <message>
        <source>The laptop that vouched for the new sheet was given up since. Nothing was changed.</source>
        <translation>Der Laptop, der für das neue Blatt gebürgt hat, wurde seitdem abgemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The outline is not a list of stages. Nothing was changed.</source>
        <translation>Die Gliederung ist keine Liste von Etappen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pages could not be set ({reason}). Nothing was written.</source>
        <translation>Die Seiten ließen sich nicht aufbauen ({reason}). Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The place of the note makes no sense. Nothing was changed.</source>
        <translation>Die Stelle der Anmerkung ergibt keinen Sinn. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The place to move it to is not in this list. Nothing was changed.</source>
        <translation>Der Platz, an den es kommen soll, ist nicht in dieser Liste. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The record you were writing in exists no more. Your text is kept as a draft.</source>
        <translation>Den Eintrag, in dem du geschrieben hast, gibt es nicht mehr. Dein Text bleibt als Entwurf.</translation>
    </message>
    <message>
        <source>The tag has no letters. Nothing was changed.</source>
        <translation>Das Schlagwort hat keine Buchstaben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The tag “{word}…” is too long. Nothing was changed.</source>
        <translation>Das Schlagwort „{word}…“ ist zu lang. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The text in “{field}” is too long ({megabytes} MB, at most 1 MB). Nothing was changed.</source>
        <translation>Der Text in „{field}“ ist zu lang ({megabytes} MB, höchstens 1 MB). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The update could not be read back after writing; it was removed. Your pair is safe.</source>
        <translation>Das Update ließ sich nach dem Schreiben nicht wieder lesen; es wurde entfernt. Dein Tandem ist sicher.</translation>
    </message>
    <message>
        <source>The update holds a certificate that is out of form. Nothing was changed.</source>
        <translation>Das Update enthält ein Zertifikat, das nicht die richtige Form hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The update holds a change that makes no sense ({why}). Nothing was changed.</source>
        <translation>Das Update enthält eine Änderung, die keinen Sinn ergibt ({why}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The update is in, but no snapshot of how it was before could be written. Nothing is lost, and the update can be undone.</source>
        <translation>Das Update ist da, aber der Stand davor konnte nicht gesichert werden. Nichts ist verloren, und das Update lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>The update names a recovery sheet that is not genuine. Nothing was changed.</source>
        <translation>Das Update nennt ein Notfallblatt, das nicht echt ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The update names roots that are out of form. Nothing was changed.</source>
        <translation>Das Update nennt Wurzelschlüssel, die nicht die richtige Form haben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The zip file in {file} is locked with a password. Nothing was changed.</source>
        <translation>Die ZIP-Datei in {file} ist mit einem Passwort verschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The {what} belongs to nothing. Nothing was changed.</source>
        <translation>Das gehört zu nichts ({what}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The {what} has no text. Nothing was changed.</source>
        <translation>Das hat keinen Text ({what}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The {what} has no title. Nothing was changed.</source>
        <translation>Das hat keinen Titel ({what}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is already something in {folder}. Nothing was changed.</source>
        <translation>In {folder} ist schon etwas. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no action “{action}”. Nothing was changed.</source>
        <translation>Eine Aktion „{action}“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no change of a lost laptop of yours by this id. Nothing was changed.</source>
        <translation>Unter dieser Kennung gibt es keine Änderung eines verlorenen Laptops von dir. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>Eine Datei {file} gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no milestone to print. Nothing was written.</source>
        <translation>Es gibt keinen Meilenstein zu drucken. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no pair in the folder {folder}.</source>
        <translation>Im Ordner {folder} ist kein Tandem.</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Diese Änderung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such laptop. Nothing was changed.</source>
        <translation>Diesen Laptop gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such milestone: {milestones}. Nothing was written.</source>
        <translation>Diesen Meilenstein gibt es nicht: {milestones}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no such open invitation. Nothing was changed.</source>
        <translation>Diese offene Einladung gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}.</source>
        <translation>Diesen Eintrag gibt es nicht ({kind}): {id}.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}. Nothing was changed.</source>
        <translation>Diesen Eintrag gibt es nicht ({kind}): {id}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such record. Nothing was changed.</source>
        <translation>Diesen Eintrag gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such update to undo.</source>
        <translation>Das Update, das zurückgenommen werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Nothing was changed.</source>
        <translation>Eine Zeitzone „{zone}“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no update in {file}. Nothing was changed.</source>
        <translation>In {file} ist kein Update. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing on the roadmap to draw. Nothing was written.</source>
        <translation>Auf dem Fahrplan gibt es nichts zu zeichnen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing private to take back. Nothing was changed.</source>
        <translation>Es gibt nichts Privates zurückzunehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to settle in this field.</source>
        <translation>In diesem Feld ist nichts zu klären.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Es gibt nichts zurückzunehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is one next session. Nothing was changed.</source>
        <translation>Es gibt genau ein nächstes Treffen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is something else at {file}. Nothing was written.</source>
        <translation>Bei {file} liegt etwas anderes. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this pair. Nothing was changed.</source>
        <translation>Das sind nicht die Notfallwörter dieses Tandems. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These are not the words that open this file. Nothing was changed.</source>
        <translation>Das sind nicht die Wörter, die diese Datei öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These are not your recovery words. Nothing was changed.</source>
        <translation>Das sind nicht deine Notfallwörter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These files do not come from the same partner: {named}. Nothing was changed.</source>
        <translation>Diese Dateien stammen nicht alle von derselben Person: {named}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These two milestones would wait for each other. Nothing was changed.</source>
        <translation>Diese zwei Meilensteine würden aufeinander warten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These words do not belong together: at least one is wrong, or two changed places. Nothing was changed.</source>
        <translation>Diese Wörter gehören nicht zusammen: Mindestens eines ist falsch, oder zwei sind vertauscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup holds something out of form. Nothing was changed.</source>
        <translation>Diese Sicherung enthält etwas, das nicht die richtige Form hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup is there no more. Nothing was changed.</source>
        <translation>Diese Sicherung ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your keys in. Nothing was changed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für deine Schlüssel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost.</source>
        <translation>Diese Datei ist noch nicht angekommen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This file is an invitation. Nothing was changed.</source>
        <translation>Diese Datei ist eine Einladung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is not a MentorDesk update. Nothing was changed.</source>
        <translation>Diese Datei ist kein MentorDesk-Update. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is not a backup. Nothing was changed.</source>
        <translation>Diese Datei ist keine Sicherung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is not an invitation. Nothing was changed.</source>
        <translation>Diese Datei ist keine Einladung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Nothing was changed.</source>
        <translation>Diese Datei wurde unterwegs beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was not opened: it begins with more keys than MentorDesk ever writes. Nothing was changed.</source>
        <translation>Diese Datei wurde nicht geöffnet: Sie beginnt mit mehr Schlüsseln, als MentorDesk je schreibt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was not opened: it is protected too weakly to be trusted. Nothing was changed.</source>
        <translation>Diese Datei wurde nicht geöffnet: Sie ist zu schwach geschützt, um ihr zu trauen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was not opened: it would take far too long to open. Nothing was changed.</source>
        <translation>Diese Datei wurde nicht geöffnet: Das Öffnen würde viel zu lange dauern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer MentorDesk. Nothing was changed.</source>
        <translation>Diese Datei wurde von einer neueren Version von MentorDesk versiegelt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was sealed for someone else, or for another laptop. Nothing was changed.</source>
        <translation>Diese Datei wurde für jemand anderen versiegelt oder für einen anderen Laptop. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This folder is a copy of your pair: it goes on as a laptop of its own, and the other folder as before. Nothing is lost. Send an update so that everybody knows this laptop.</source>
        <translation>Dieser Ordner ist eine Kopie deines Tandems: Er arbeitet als eigener Laptop weiter, der andere Ordner wie bisher. Nichts ist verloren. Sende ein Update, damit alle diesen Laptop kennen.</translation>
    </message>
    <message>
        <source>This folder is an earlier state of your pair, such as from a backup: it goes on as a new laptop. Nothing is lost: what you had sent since then comes back with the next update from {partner}.</source>
        <translation>Dieser Ordner ist ein früherer Stand deines Tandems, etwa aus einer Sicherung: Er arbeitet als neuer Laptop weiter. Nichts ist verloren: Was du seitdem gesendet hattest, kommt mit dem nächsten Update von {partner} zurück.</translation>
    </message>
    <message>
        <source>This invitation is for the other person of a pair. Nothing was changed.</source>
        <translation>Diese Einladung ist für die andere Person eines Tandems. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is an invitation for another laptop of the person who made it. Nothing was changed.</source>
        <translation>Das ist eine Einladung für einen weiteren Laptop der Person, die sie erstellt hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is how your pair began; it cannot be taken back. Nothing was changed.</source>
        <translation>So hat dein Tandem begonnen; das lässt sich nicht zurücknehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a file that MentorDesk sealed. Nothing was changed.</source>
        <translation>Das ist keine Datei, die MentorDesk versiegelt hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a usable key ({kind}). Nothing was changed.</source>
        <translation>Das ist kein brauchbarer Schlüssel ({kind}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is the laptop that you are working on. Nothing was changed.</source>
        <translation>Das ist der Laptop, an dem du gerade arbeitest. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is too much for one step: no update could carry it. Nothing was changed.</source>
        <translation>Das ist zu viel für einen Schritt: Es passt in kein Update. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This laptop is not yours. Nothing was changed.</source>
        <translation>Dieser Laptop gehört nicht dir. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>This laptop seems restored from a backup: %n of your own later changes came back from {sender}.</source>
        <translation>
            <numerusform>Dieser Laptop wurde anscheinend aus einer Sicherung wiederhergestellt: %n deiner späteren Änderungen kam von {sender} zurück.</numerusform>
            <numerusform>Dieser Laptop wurde anscheinend aus einer Sicherung wiederhergestellt: %n deiner späteren Änderungen kamen von {sender} zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop was given up before. Nothing was changed.</source>
        <translation>Dieser Laptop wurde schon früher abgemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was changed.</source>
        <translation>Dieser Laptop wurde abgemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was written.</source>
        <translation>Dieser Laptop wurde abgemeldet. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so its word does not count. Nothing was changed.</source>
        <translation>Dieser Laptop wurde selbst als verloren gemeldet, darum zählt sein Wort nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so nobody takes in what it sends. Nothing was written.</source>
        <translation>Dieser Laptop wurde selbst als verloren gemeldet, darum liest niemand ein, was er sendet. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not genuine. Nothing was changed.</source>
        <translation>Das Zertifikat dieses Laptops ist nicht echt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not signed by its owner. Nothing was changed.</source>
        <translation>Das Zertifikat dieses Laptops ist nicht von der Person unterschrieben, der er gehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this laptop. Nothing was changed.</source>
        <translation>Diese Passphrase öffnet die Schlüssel dieses Laptops nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This program knows no such field. Nothing was changed.</source>
        <translation>Ein solches Feld kennt dieses Programm nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This program knows no such kind of record. Nothing was changed.</source>
        <translation>Eine solche Art von Eintrag kennt dieses Programm nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This record names no file.</source>
        <translation>Dieser Eintrag nennt keine Datei.</translation>
    </message>
    <message>
        <source>This record was not changed by that change.</source>
        <translation>Diesen Eintrag hat jene Änderung nicht berührt.</translation>
    </message>
    <message>
        <source>This reflection is shared already. Nothing was changed.</source>
        <translation>Diese Reflexion ist schon geteilt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This reflection is still private. Nothing was changed.</source>
        <translation>Diese Reflexion ist noch privat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This reply answers an invitation that is not open any more. Nothing was changed.</source>
        <translation>Diese Antwort gehört zu einer Einladung, die nicht mehr offen ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This reply was not made with your invitation. Nothing was changed.</source>
        <translation>Diese Antwort wurde nicht mit deiner Einladung erstellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This session has taken place. Nothing was changed.</source>
        <translation>Dieses Treffen hat stattgefunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This snapshot holds no private records. Nothing was changed.</source>
        <translation>Diese Sicherung enthält keine privaten Einträge. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This snapshot is there no more. Nothing was changed.</source>
        <translation>Diese Sicherung ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This update carries a private part, which MentorDesk never sends. Nothing was changed.</source>
        <translation>Dieses Update enthält einen privaten Teil, den MentorDesk nie sendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This update is too large to be sent as text ({megabytes} MB). The file itself is safe.</source>
        <translation>Dieses Update ist zu groß, um als Text gesendet zu werden ({megabytes} MB). Die Datei selbst ist sicher.</translation>
    </message>
    <message>
        <source>This update was made before this laptop joined, or for another pair. Nothing was changed.</source>
        <translation>Dieses Update wurde erstellt, bevor dieser Laptop dazukam, oder für ein anderes Tandem. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This update was made for another laptop, not for this one. Nothing was changed.</source>
        <translation>Dieses Update wurde für einen anderen Laptop erstellt, nicht für diesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This update was made for another pair. Nothing was changed.</source>
        <translation>Dieses Update wurde für ein anderes Tandem erstellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This update was made on a laptop that was reported lost. Nothing was changed.</source>
        <translation>Dieses Update wurde auf einem Laptop erstellt, der als verloren gemeldet ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This update was made on a laptop you do not know. Nothing was changed.</source>
        <translation>Dieses Update wurde auf einem Laptop erstellt, den du nicht kennst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This update was not signed by the laptop it names. Nothing was changed.</source>
        <translation>Dieses Update ist nicht von dem Laptop unterschrieben, den es nennt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This version is of another artifact. Nothing was changed.</source>
        <translation>Diese Version gehört zu einer anderen Arbeitsprobe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This very laptop was given up. Open your pair on another laptop, or add this one again.</source>
        <translation>Dieser Laptop selbst wurde abgemeldet. Öffne dein Tandem auf einem anderen Laptop oder füge diesen wieder hinzu.</translation>
    </message>
    <message>
        <source>This very laptop was reported lost: what is written on it from now on does not count. Open your pair on another laptop, or add this one again.</source>
        <translation>Dieser Laptop selbst wurde als verloren gemeldet: Was ab jetzt darauf geschrieben wird, zählt nicht. Öffne dein Tandem auf einem anderen Laptop oder füge diesen wieder hinzu.</translation>
    </message>
    <message>
        <source>This was written again since. Nothing was changed.</source>
        <translation>Das wurde seitdem neu geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This was written on a laptop reported lost and does not count. Nothing was changed.</source>
        <translation>Das wurde auf einem als verloren gemeldeten Laptop geschrieben und zählt nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Type the tag anew.</source>
        <translation>Tippe das Schlagwort neu.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the keys another way: set MENTORDESK_KEYSTORE to passphrase or file.</source>
        <translation>Entsperre ihn und versuch es noch einmal, oder bewahre die Schlüssel anders auf: Setze MENTORDESK_KEYSTORE auf passphrase oder file.</translation>
    </message>
    <message>
        <source>Unpack it with the password that came with it, then give the .mentordesk file in it.</source>
        <translation>Entpacke es mit dem Passwort, das dabei war, und gib dann die .mentordesk-Datei daraus an.</translation>
    </message>
    <message>
        <source>Update MentorDesk, then open the file again.</source>
        <translation>Aktualisiere MentorDesk und öffne die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Use a whole number from {least} to {most}.</source>
        <translation>Nimm eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Nimm eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Use at most {longest} letters.</source>
        <translation>Nimm höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Nimm eines von diesen: {known}.</translation>
    </message>
    <message>
        <source>Use {least} to {most}.</source>
        <translation>Nimm {least} bis {most}.</translation>
    </message>
    <message>
        <source>What is given as “{field}” is no JSON list. Nothing was changed.</source>
        <translation>Was als „{field}“ angegeben ist, ist keine JSON-Liste. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What you both shared since then comes back with the next update from {partner}; what was private does not.</source>
        <translation>Was ihr beide seitdem geteilt habt, kommt mit dem nächsten Update von {partner} zurück; was privat war, nicht.</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not one that MentorDesk uses. Nothing was changed.</source>
        <translation>Wort {position}, „{word}“, ist keines, das MentorDesk verwendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Working everything out again</source>
        <translation>Alles wird neu berechnet</translation>
    </message>
    <message>
        <source>Working the records out again</source>
        <translation>Die Einträge werden neu berechnet</translation>
    </message>
    <message>
        <source>Write […].</source>
        <translation>Schreib […].</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Schreib ein paar Worte.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Schreib ein Wort.</translation>
    </message>
    <message>
        <source>Write both names.</source>
        <translation>Gib beide Namen ein.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09.</source>
        <translation>Schreib es so: 2026-04-09.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09T18:30.</source>
        <translation>Schreib es so: 2026-04-09T18:30.</translation>
    </message>
    <message>
        <source>Write it as Europe/Prague.</source>
        <translation>Schreib sie so: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write it as its help shows.</source>
        <translation>Schreib es so, wie die Hilfe dazu zeigt.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Schreib sie so: name@example.org.</translation>
    </message>
    <message>
        <source>Write it as {shape}.</source>
        <translation>Schreib es so: {shape}.</translation>
    </message>
    <message>
        <source>Write such as “Work laptop”.</source>
        <translation>Schreib zum Beispiel „Laptop im Büro“.</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>Die Einträge werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Die Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>You already had all of this{part}.</source>
        <translation>Du hattest das alles schon{part}.</translation>
    </message>
    <message>
        <source>You gave up {laptop}, which is not used any more.</source>
        <translation>Du hast {laptop} abgemeldet, weil er nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>You have {most} laptops in use, as many as one person can have. Nothing was written.</source>
        <translation>Du hast {most} Laptops in Gebrauch, so viele, wie eine Person haben kann. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>You reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>Du hast {laptop} als verloren gemeldet: Updates von ihm werden ab jetzt abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>You typed %n words; there should be {wanted}. Nothing was changed.</source>
        <translation>
            <numerusform>Du hast %n Wort eingetippt; es sollten {wanted} sein. Nichts wurde geändert.</numerusform>
            <numerusform>Du hast %n Wörter eingetippt; es sollten {wanted} sein. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your 24 words do not open this backup. Nothing was changed.</source>
        <translation>Deine 24 Wörter öffnen diese Sicherung nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your next update asks your partner for it.</source>
        <translation>Dein nächstes Update bittet die andere Person darum.</translation>
    </message>
    <message>
        <source>Your other laptop in MentorDesk</source>
        <translation>Dein anderer Laptop in MentorDesk</translation>
    </message>
    <message>
        <source>Your pair was saved by a newer MentorDesk (format {found}, this one reads {format}). Nothing was changed.</source>
        <translation>Dein Tandem wurde von einer neueren Version von MentorDesk gespeichert (Format {found}, diese hier liest {format}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back as of {day}: {changes}, {files}, {private}.</source>
        <translation>Dein Tandem mit {partner} ist wieder da, Stand {day}: {changes}, {files}, {private}.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back: {changes} from {updates}, the latest of {day}.</source>
        <translation>Dein Tandem mit {partner} ist wieder da: {changes} aus {updates}, das letzte vom {day}.</translation>
    </message>
    <message>
        <source>Your partner has already joined. Nothing was changed.</source>
        <translation>Die andere Person ist schon dabei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your partner has not been heard yet. Nothing was written.</source>
        <translation>Von der anderen Person war noch nichts zu hören. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Your two laptops disagree although they hold the same changes; run the doctor to rebuild.</source>
        <translation>Eure zwei Laptops stimmen nicht überein, obwohl sie dieselben Änderungen haben; führe „mentordesk-cli doctor --rebuild“ aus.</translation>
    </message>
    <message>
        <source>a laptop</source>
        <translation>ein Laptop</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>Agendapunkt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>Arbeitsprobe</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>private.sqlite cannot be read. Bring it back from your own backup.</source>
        <translation>private.sqlite ist nicht lesbar. Hol sie aus deiner eigenen Sicherung zurück.</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>der Name einer Datei</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>you on your other laptop</source>
        <translation>dir auf deinem anderen Laptop</translation>
    </message>
    <message>
        <source>you on “{laptop}”</source>
        <translation>dir auf „{laptop}“</translation>
    </message>
    <message>
        <source>your partner</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>{action} needs {missing}. Nothing was changed.</source>
        <translation>{action} braucht {missing}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{action} takes no “{parameter}”. Nothing was changed.</source>
        <translation>{action} kennt kein „{parameter}“. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{changes}, %n need your decision.</source>
        <translation>
            <numerusform>{changes}, %n braucht deine Entscheidung.</numerusform>
            <numerusform>{changes}, %n brauchen deine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed.</source>
        <translation>{file} ist nicht lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is Outlook’s own store of mails, which only Outlook reads. Nothing was changed.</source>
        <translation>{file} ist Outlooks eigener Mailspeicher, den nur Outlook liest. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was changed.</source>
        <translation>{file} ist ein Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is built like no honest mail and was not read to its end. Nothing was changed.</source>
        <translation>{file} ist gebaut wie keine ehrliche Mail und wurde nicht zu Ende gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is damaged ({told}). Bring back a file from the folder “snapshots”.</source>
        <translation>{file} ist beschädigt ({told}). Hol eine Datei aus dem Ordner „snapshots“ zurück.</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} von {size}</translation>
    </message>
    <message>
        <source>{kind} have no field “{field}”. Nothing was changed.</source>
        <translation>{kind} haben kein Feld „{field}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was changed.</source>
        <translation>{name} ließ sich nicht schreiben ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{partner} has not joined yet. Nothing was written.</source>
        <translation>{partner} ist noch nicht dabei. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{pictures} and others</source>
        <translation>{pictures} und andere</translation>
    </message>
    <message>
        <source>{sender} invites you to MentorDesk</source>
        <translation>{sender} lädt dich zu MentorDesk ein</translation>
    </message>
    <message numerus="yes">
        <source>{sender} left out %n files ({size}) for their size; ask for those you need.</source>
        <translation>
            <numerusform>Von {sender} wurde %n Datei ({size}) wegen ihrer Größe ausgelassen; bitte darum, wenn du sie brauchst.</numerusform>
            <numerusform>Von {sender} wurden %n Dateien ({size}) wegen ihrer Größe ausgelassen; bitte um die, die du brauchst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender} left out “{file}” ({size}) for its size; ask for it if you need it.</source>
        <translation>Von {sender} wurde „{file}“ ({size}) wegen der Größe ausgelassen; bitte darum, wenn du die Datei brauchst.</translation>
    </message>
    <message>
        <source>{size} of files by {sender}{part}.</source>
        <translation>{size} an Dateien von {sender}{part}.</translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n entries differ from the history ({named}). Nothing is lost; the doctor can rebuild them.</source>
        <translation>
            <numerusform>{table}: %n Eintrag weicht vom Verlauf ab ({named}). Nichts ist verloren; „doctor --rebuild“ kann ihn neu aufbauen.</numerusform>
            <numerusform>{table}: %n Einträge weichen vom Verlauf ab ({named}). Nichts ist verloren; „doctor --rebuild“ kann sie neu aufbauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} gave up {laptop}, which is not used any more.</source>
        <translation>{who} hat {laptop} abgemeldet, weil er nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>{who} has a new recovery sheet; nothing is to be done.</source>
        <translation>{who} hat ein neues Notfallblatt; zu tun ist nichts.</translation>
    </message>
    <message>
        <source>{who} has confirmed your new recovery sheet; the old one can be thrown away.</source>
        <translation>{who} hat dein neues Notfallblatt bestätigt; das alte kann weg.</translation>
    </message>
    <message>
        <source>{who} has joined: from now on you can send each other updates.</source>
        <translation>{who} ist dabei: Ab jetzt könnt ihr einander Updates senden.</translation>
    </message>
    <message>
        <source>{who} made a new recovery sheet without the old words: compare the safety words, then confirm it.</source>
        <translation>{who} hat ein neues Notfallblatt ohne die alten Wörter erstellt: Vergleicht die Prüfwörter, dann bestätige es.</translation>
    </message>
    <message>
        <source>{who} reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>{who} hat {laptop} als verloren gemeldet: Updates von ihm werden ab jetzt abgewiesen.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} oder {last}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total} MB</source>
        <translation>{work}: {done} von {total} MB</translation>
    </message>
    <message>
        <source>“{asked}” is no way to keep keys. Nothing was changed.</source>
        <translation>„{asked}“ ist keine Art, Schlüssel aufzubewahren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{email}” is no mail address. Nothing was changed.</source>
        <translation>„{email}“ ist keine Mailadresse. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{field}” can hold only one of the two. Nothing was changed.</source>
        <translation>„{field}“ kann nur eines von beiden enthalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{field}” is no long text. Nothing was changed.</source>
        <translation>„{field}“ ist kein langer Text. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there. Nothing was changed.</source>
        <translation>„{file}“ lässt sich dort nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{folder}” is open in another MentorDesk window or command. Nothing was changed.</source>
        <translation>„{folder}“ ist in einem anderen MentorDesk-Fenster oder -Befehl geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{kind}” carry no tags. Nothing was changed.</source>
        <translation>„{kind}“ trägt keine Schlagwörter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{laptop}”, a laptop of {owner}, came in by an invitation that had been used already: it takes no part. Ask about it; if nobody knows it, report it as lost.</source>
        <translation>„{laptop}“, ein Laptop von {owner}, kam mit einer Einladung, die schon benutzt war: Er macht nicht mit. Frag danach; kennt ihn niemand, melde ihn als verloren.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{needed}” is not in the outline. Nothing was changed.</source>
        <translation>„{needed}“ ist nicht in der Gliederung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{parameter}” should be {kind}, not “{value}”. Nothing was changed.</source>
        <translation>„{parameter}“ soll {kind} sein, nicht „{value}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{session}” has no day and time yet. Nothing was written.</source>
        <translation>„{session}“ hat noch keinen Tag und keine Uhrzeit. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in “{name}”. Nothing was changed.</source>
        <translation>„{value}“ passt nicht in „{name}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{value}” is no day and time. Nothing was changed.</source>
        <translation>„{value}“ ist kein Tag mit Uhrzeit. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{value}” is no day. Nothing was changed.</source>
        <translation>„{value}“ ist kein Tag. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Everything you typed is kept. You can go on; if the same happens again, quit and start MentorDesk once more.</source>
        <translation>Alles, was du getippt hast, ist gespeichert. Du kannst weitermachen; geschieht dasselbe noch einmal, beende MentorDesk und starte es neu.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Something in MentorDesk went wrong</source>
        <translation>In MentorDesk ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The details below help to mend it. They hold no text of yours, no names and no keys.</source>
        <translation>Die Einzelheiten unten helfen, den Fehler zu beheben. Sie enthalten keinen Text von dir, keine Namen und keine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Changed since: {0}</source>
        <translation>Seitdem geändert: {0}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted by one of you</source>
        <translation>Auf einer Seite gelöscht</translation>
    </message>
    <message>
        <source>Hide the whole texts</source>
        <translation>Die ganzen Texte verbergen</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>So wird es lauten</translation>
    </message>
    <message>
        <source>It was given new parts.</source>
        <translation>Es hat neue Teile bekommen.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Diesen Text behalten</translation>
    </message>
    <message>
        <source>Show both texts as a whole</source>
        <translation>Beide Texte ganz zeigen</translation>
    </message>
    <message>
        <source>You deleted this while {0} went on with it. It was brought back until you decide.</source>
        <translation>Du hast das gelöscht, während {0} daran weitergearbeitet hat. Es wurde zurückgeholt, bis du entscheidest.</translation>
    </message>
    <message>
        <source>{0} deleted this while you went on with it. It is kept until you decide.</source>
        <translation>{0} hat das gelöscht, während du daran weitergearbeitet hast. Es bleibt, bis du entscheidest.</translation>
    </message>
    <message numerus="yes">
        <source>“Keep it” brings back %n part(s) that were deleted with it.</source>
        <translation>
            <numerusform>„Behalten“ holt %n Teil zurück, der mit gelöscht wurde.</numerusform>
            <numerusform>„Behalten“ holt %n Teile zurück, die mit gelöscht wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>A decision needs a few words. The old ones are back.</source>
        <translation>Eine Entscheidung braucht ein paar Worte. Die alten stehen wieder da.</translation>
    </message>
    <message>
        <source>Close decision</source>
        <translation>Entscheidung schließen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>Entscheidung löschen</translation>
    </message>
    <message>
        <source>So that you still know it in a year</source>
        <translation>Damit ihr es in einem Jahr noch wisst</translation>
    </message>
    <message>
        <source>What did you decide?</source>
        <translation>Was habt ihr entschieden?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Entscheidung aufschreiben</translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with it: %n part(s)</source>
        <translation>
            <numerusform>Kommt mit zurück: %n Teil</numerusform>
            <numerusform>Kommt mit zurück: %n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted by {0}</source>
        <translation>Gelöscht von {0}</translation>
    </message>
    <message>
        <source>It comes back as it was and stays private. Of what is private, only the latest deletions stay.</source>
        <translation>Es kommt zurück, wie es war, und bleibt privat. Von privaten Einträgen bleiben nur die zuletzt gelöschten.</translation>
    </message>
    <message>
        <source>Private: only you ever saw it, and only you see it here.</source>
        <translation>Privat: Nur du hast es je gesehen, und nur du siehst es hier.</translation>
    </message>
    <message>
        <source>{0} sees it again with your next update.</source>
        <translation>{0} sieht es mit deinem nächsten Update wieder.</translation>
    </message>
</context>
<context>
    <name>DragTile</name>
    <message>
        <source>Drag this into a mail or a folder</source>
        <translation>Zieh das in eine Mail oder einen Ordner</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add these files</source>
        <translation>Loslassen, um diese Dateien hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>EditableText</name>
    <message>
        <source>It needs a few words. What stood there is back.</source>
        <translation>Es braucht ein paar Worte. Was dort stand, steht wieder da.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>Befehle und Seiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Show all that was found for ‘{0}’</source>
        <translation>Alles zeigen, was zu „{0}“ gefunden wurde</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Export as a drawing</source>
        <translation>Als Zeichnung exportieren</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Poster speichern</translation>
    </message>
    <message>
        <source>The drawing is saved: {0}.</source>
        <translation>Die Zeichnung ist gespeichert: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The poster is saved: {0}, %n sheet(s).</source>
        <translation>
            <numerusform>Das Poster ist gespeichert: {0}, %n Blatt.</numerusform>
            <numerusform>Das Poster ist gespeichert: {0}, %n Blätter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The poster is saved: {0}.</source>
        <translation>Das Poster ist gespeichert: {0}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Every field was empty.</source>
        <translation>Jedes Feld war leer.</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Dieses Feld wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “{0}”</source>
        <translation>„{0}“ wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. If you find it elsewhere, add it as a new version.</source>
        <translation>Diese Datei habt ihr beide nicht mehr. Wenn du sie anderswo findest, füge sie als neue Version hinzu.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It came with the update of {0}: import {1}’s mail of that day.</source>
        <translation>Diese Datei habt ihr beide nicht mehr. Sie kam mit dem Update vom {0}: Lies die Mail von {1} von diesem Tag ein.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It went with your update of {0}: import the mail you sent then.</source>
        <translation>Diese Datei habt ihr beide nicht mehr. Sie ging mit deinem Update vom {0}: Lies die Mail ein, die du damals gesendet hast.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Niemand hat sie</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht angefordert</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Nothing is lost. Your next update asks for the rest.</source>
        <translation>Nichts ist verloren. Dein nächstes Update bittet um den Rest.</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>Zum Teil da</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost. Your next update asks for it.</source>
        <translation>Diese Datei ist noch nicht angekommen. Nichts ist verloren. Dein nächstes Update bittet darum.</translation>
    </message>
    <message>
        <source>You chose to do without this file. Its notes are here all the same.</source>
        <translation>Du hast auf diese Datei verzichtet. Die Anmerkungen dazu sind trotzdem hier.</translation>
    </message>
    <message>
        <source>Your update of {0} asked for it.</source>
        <translation>Dein Update vom {0} hat darum gebeten.</translation>
    </message>
    <message>
        <source>Your update of {0} asked for the rest.</source>
        <translation>Dein Update vom {0} hat um den Rest gebeten.</translation>
    </message>
    <message>
        <source>asked for again with your next update</source>
        <translation>wird mit deinem nächsten Update noch einmal angefordert</translation>
    </message>
    <message>
        <source>left out for its size</source>
        <translation>wegen der Größe ausgelassen</translation>
    </message>
    <message>
        <source>neither of you has it any more</source>
        <translation>ihr habt sie beide nicht mehr</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht angefordert</translation>
    </message>
    <message>
        <source>your next update asks for it</source>
        <translation>dein nächstes Update bittet darum</translation>
    </message>
    <message>
        <source>{0} The next one asks again.</source>
        <translation>{0} Das nächste bittet noch einmal darum.</translation>
    </message>
    <message>
        <source>{0} left this file out of the update for its size. Ask for it, and a later update brings it.</source>
        <translation>{0} hat diese Datei wegen ihrer Größe aus dem Update gelassen. Fordere sie an, dann bringt sie ein späteres Update.</translation>
    </message>
    <message>
        <source>{0} of {1} are here</source>
        <translation>{0} von {1} sind da</translation>
    </message>
</context>
<context>
    <name>FilesGoing</name>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Largest file that rides along unasked</source>
        <translation>Größte Datei, die ungefragt mitgeht</translation>
    </message>
    <message>
        <source>Left out: {0}. {1} sees that, and can ask for it.</source>
        <translation>Ausgelassen: {0}. {1} sieht das und kann darum bitten.</translation>
    </message>
    <message numerus="yes">
        <source>With %n file(s)</source>
        <translation>
            <numerusform>Mit %n Datei</numerusform>
            <numerusform>Mit %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n mail(s)</source>
        <translation>
            <numerusform>etwa %n Mail</numerusform>
            <numerusform>etwa %n Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
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
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Updates and mails</source>
        <translation>Updates und Mails</translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Noch nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Die letzten zwei Wochen</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n session(s) held</source>
        <translation>
            <numerusform>{0} von %n Treffen fand statt</numerusform>
            <numerusform>{0} von %n Treffen fanden statt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No pair on this laptop can open this file. Nothing was changed. Ask for an update made for you here.</source>
        <translation>Kein Tandem auf diesem Laptop kann diese Datei öffnen. Nichts wurde geändert. Bitte um ein Update, das hier für dich erstellt ist.</translation>
    </message>
    <message>
        <source>Open a file from a mail</source>
        <translation>Datei aus einer Mail öffnen</translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message numerus="yes">
        <source>%n time(s) as much</source>
        <translation>
            <numerusform>%n-mal so viel</numerusform>
            <numerusform>%n-mal so viel</numerusform>
        </translation>
    </message>
    <message>
        <source>1, as every goal</source>
        <translation>1, wie jedes Ziel</translation>
    </message>
    <message>
        <source>A goal needs a title. The old one is back.</source>
        <translation>Ein Ziel braucht einen Titel. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Wie viel es zählt</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>Stufe am Anfang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Stand des Ziels</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Aufgabe erledigt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What changes when it is reached? Markdown is welcome.</source>
        <translation>Was ändert sich, wenn es erreicht ist? Markdown ist möglich.</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>Was wird anders sein?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>“{0}” is open again.</source>
        <translation>„{0}“ ist wieder offen.</translation>
    </message>
    <message>
        <source>“{0}” is put aside.</source>
        <translation>„{0}“ ist zurückgestellt.</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>„{0}“ ist erreicht.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>Ihr habt es beide geändert</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>As hoped</source>
        <translation>Wie erhofft</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Weniger als erhofft</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Mehr als erhofft</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Viel weniger als erhofft</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Viel mehr als erhofft</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message numerus="yes">
        <source>All %n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>Alle %n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goal(s), {0} reached</source>
        <translation>
            <numerusform>%n Ziel, {0} erreicht</numerusform>
            <numerusform>Alle %n Ziele, {0} erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>Noch keine Ziele. Ein gutes erstes Ziel passt in vier Wochen.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>Noch keine Ziele. Ein gutes erstes Ziel passt in vier Wochen.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>{0} of {1} reached</source>
        <translation>{0} von {1} erreicht</translation>
    </message>
    <message>
        <source>“{0}” is written down.</source>
        <translation>„{0}“ ist aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Your pair is as it was on {0}. What was here before is kept as a backup.</source>
        <translation>Dein Tandem ist wieder, wie es am {0} war. Was vorher hier war, ist gesichert.</translation>
    </message>
</context>
<context>
    <name>GoingBackPage</name>
    <message>
        <source>Going back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>What was here is kept first. It takes a moment.</source>
        <translation>Was hier war, wird zuerst gesichert. Es dauert einen Moment.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Fewer links cross now.</source>
        <translation>Weniger Verbindungen kreuzen sich jetzt.</translation>
    </message>
    <message>
        <source>The links cross as little as this order allows. Nothing was changed.</source>
        <translation>Die Verbindungen kreuzen sich so wenig, wie diese Reihenfolge erlaubt. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n milestone(s) were deleted.</source>
        <translation>
            <numerusform>„{0}“ und %n Meilenstein wurden gelöscht.</numerusform>
            <numerusform>„{0}“ und %n Meilensteine wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” comes before “{1}” now.</source>
        <translation>„{0}“ kommt jetzt vor „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” has no date now.</source>
        <translation>„{0}“ hat jetzt keinen Termin.</translation>
    </message>
    <message>
        <source>“{0}” is due {1}.</source>
        <translation>„{0}“ ist am {1} fällig.</translation>
    </message>
    <message>
        <source>“{0}” is in “{1}” now.</source>
        <translation>„{0}“ ist jetzt in „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is on the roadmap.</source>
        <translation>„{0}“ steht auf dem Fahrplan.</translation>
    </message>
    <message>
        <source>“{0}” is your roadmap now. Make it yours.</source>
        <translation>„{0}“ ist jetzt dein Fahrplan. Mach ihn dir zu eigen.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Kept safe</source>
        <translation>Sicher aufbewahrt</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>Updates und Mail</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeiten</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message numerus="yes">
        <source>%n help page(s) found</source>
        <translation>
            <numerusform>%n Hilfeseite gefunden</numerusform>
            <numerusform>%n Hilfeseiten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Alle Hilfeseiten</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>Sicher aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>Nichts gefunden zu „{0}“.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>Updates und Mail</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeiten</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Entschieden: {0}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Moved in the list</source>
        <translation>In der Liste verschoben</translation>
    </message>
    <message>
        <source>Nothing that this version knows</source>
        <translation>Nichts, was diese Version kennt</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Written on a laptop reported lost: does not count until accepted</source>
        <translation>Auf einem als verloren gemeldeten Laptop geschrieben: zählt erst, wenn es angenommen ist</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} und %n weiteres</numerusform>
            <numerusform>{0} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>{0}: {1} → {2}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zeigen</numerusform>
            <numerusform>Alle %n Änderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>Ihr beide</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Everything that either of you changed, the latest first</source>
        <translation>Alles, was ihr beide geändert habt, das Neueste zuerst</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing of this is shared, and private records keep no history: nobody can find old words in it.</source>
        <translation>Nichts davon ist geteilt, und private Einträge haben keinen Verlauf: Niemand kann darin alte Worte finden.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Frühere Änderungen zeigen</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>Die Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>This is deleted. It can come back as it was, or as any version here.</source>
        <translation>Das ist gelöscht. Es kann zurückkommen, wie es war oder in jeder Version hier.</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Wessen Änderungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>{0} of “{1}” reads as it did.</source>
        <translation>{0} von „{1}“ lautet wieder wie zuvor.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>„{0}“ ist wieder da; {1} sieht es mit deinem nächsten Update.</translation>
    </message>
    <message>
        <source>“{0}” reads as it did.</source>
        <translation>„{0}“ lautet wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Find in the backup</source>
        <translation>In der Sicherung suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nothing of this kind has these words in its title.</source>
        <translation>Nichts dieser Art hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>Was darin war</translation>
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
        <translation>1. Sag {0} diese sieben Wörter am Telefon</translation>
    </message>
    <message>
        <source>2. Send the invitation</source>
        <translation>2. Sende die Einladung</translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. You can make a new one at any time.</source>
        <translation>Eine Antwort darauf wird ab jetzt abgewiesen. Du kannst jederzeit eine neue erstellen.</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>Neue Einladung erstellen</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Die Einladung wird erstellt …</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>Schreib sie nie in eine Mail. Sie werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>Noch keine Einladung</translation>
    </message>
    <message>
        <source>The invitation is a sealed file. Seven words open it; tell them to {0} by phone.</source>
        <translation>Die Einladung ist eine versiegelte Datei. Sieben Wörter öffnen sie; sag sie {0} am Telefon.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn</source>
        <translation>Die Einladung ist zurückgezogen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Your invitation of {0} is still good. Its seven words were shown once; if they are lost, make a new invitation. A reply to the old one is refused then.</source>
        <translation>Deine Einladung vom {0} gilt noch. Ihre sieben Wörter wurden einmal gezeigt; sind sie verloren, erstelle eine neue Einladung. Eine Antwort auf die alte wird dann abgewiesen.</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>{0} ist noch nicht dabei</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Private, only you can see it</source>
        <translation>Privat, nur du kannst es sehen</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n place(s) in files</source>
        <translation>
            <numerusform>%n Stelle in Dateien</numerusform>
            <numerusform>%n Stellen in Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>Seite {0}: {1}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Over: {0}</source>
        <translation>Fertig: {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Abbrechen: {0}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
</context>
<context>
    <name>KeptTextsPage</name>
    <message>
        <source>All of it is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>Aufbewahrter Text</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>You were typing this when MentorDesk ended.</source>
        <translation>Das hast du gerade getippt, als MentorDesk beendet wurde.</translation>
    </message>
    <message>
        <source>Your text is back.</source>
        <translation>Dein Text ist wieder da.</translation>
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
        <translation>Wie dieser Laptop seine Schlüssel aufbewahrt</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Plain file</source>
        <translation>Einfache Datei</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>They open with your login. This is the usual way.</source>
        <translation>Sie öffnen sich mit deiner Anmeldung. Das ist der übliche Weg.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>Nimm mindestens {0} Zeichen; ein paar Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Whoever can read your files can read your updates. Choose it only on an encrypted disk.</source>
        <translation>Wer deine Dateien lesen kann, kann deine Updates lesen. Wähle das nur auf einem verschlüsselten Datenträger.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>Du tippst sie jedes Mal, wenn du MentorDesk öffnest. Niemand kann sie dir wiedergeben.</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>another time</source>
        <translation>ein andermal</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>abhaken</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunkt</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Agendapunkte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Answer to a note</source>
        <translation>Antwort auf eine Anmerkung</translation>
    </message>
    <message>
        <source>Answers to notes</source>
        <translation>Antworten auf Anmerkungen</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Arbeitsprobe</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Arbeitsproben</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation>Angenommene Änderung</translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation>Angenommene Änderungen</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Competence of a milestone</source>
        <translation>Kompetenz eines Meilensteins</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Laptop given up</source>
        <translation>Abgemeldeter Laptop</translation>
    </message>
    <message>
        <source>Laptops given up</source>
        <translation>Abgemeldete Laptops</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Name of a laptop</source>
        <translation>Name eines Laptops</translation>
    </message>
    <message>
        <source>Names of laptops</source>
        <translation>Namen von Laptops</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort auf eine Reflexion</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten auf Reflexionen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Version of a file</source>
        <translation>Version einer Datei</translation>
    </message>
    <message>
        <source>Versions of files</source>
        <translation>Versionen von Dateien</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A backup file holds everything, private records too. Only your 24 words open it.</source>
        <translation>Eine Sicherungsdatei enthält alles, auch private Einträge. Nur deine 24 Wörter öffnen sie.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>Ein Weg zurück</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Everything of this pair lies in one folder. Copy it as a whole to keep it elsewhere.</source>
        <translation>Alles von diesem Tandem liegt in einem Ordner. Kopiere ihn als Ganzes, um es anderswo aufzuheben.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Ordner: {0}</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Neues Notfallblatt erstellen</translation>
    </message>
    <message>
        <source>No program here shows folders. The path stands above.</source>
        <translation>Kein Programm hier zeigt Ordner. Der Pfad steht oben.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Auf diesem Laptop</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the 24 recovery words</source>
        <translation>Die 24 Notfallwörter zeigen</translation>
    </message>
    <message>
        <source>The backup file lies in {0}. Keep it away from this laptop.</source>
        <translation>Die Sicherungsdatei liegt in {0}. Bewahre sie nicht bei diesem Laptop auf.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>Die letzte ist vom {0}.</translation>
    </message>
    <message>
        <source>Write a backup file, best on another disk</source>
        <translation>Sicherungsdatei erstellen, am besten auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Write a backup file…</source>
        <translation>Sicherungsdatei erstellen …</translation>
    </message>
    <message>
        <source>Your 24 recovery words are on paper. This laptop does not know them any more.</source>
        <translation>Deine 24 Notfallwörter stehen auf Papier. Dieser Laptop kennt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Your recovery words are not on paper yet. Without them a lost laptop is a lost pair.</source>
        <translation>Deine Notfallwörter stehen noch nicht auf Papier. Ohne sie ist ein verlorener Laptop ein verlorenes Tandem.</translation>
    </message>
</context>
<context>
    <name>LaptopPanel</name>
    <message>
        <source>A laptop needs a name. The old one is back.</source>
        <translation>Ein Laptop braucht einen Namen. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>A laptop of yours</source>
        <translation>Ein Laptop von dir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From now on nothing that comes from it counts, here and with {0}. What came in before stays. This cannot be taken back; a laptop that turns up again joins by a new invitation.</source>
        <translation>Ab jetzt zählt nichts mehr, was von ihm kommt, hier und bei {0}. Was vorher kam, bleibt. Das lässt sich nicht zurücknehmen; ein Laptop, der wieder auftaucht, kommt mit einer neuen Einladung dazu.</translation>
    </message>
    <message>
        <source>It is given up. Your next update tells {0}.</source>
        <translation>Er ist abgemeldet. Dein nächstes Update sagt es {0}.</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>Er wird nicht mehr benutzt</translation>
    </message>
    <message>
        <source>It is reported lost. Send an update soon, so that {0} knows.</source>
        <translation>Er ist als verloren gemeldet. Sende bald ein Update, damit {0} es weiß.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No updates are made for it any more. What was written on it stays.</source>
        <translation>Für ihn werden keine Updates mehr erstellt. Was darauf geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>Nobody has been heard from with this invitation yet.</source>
        <translation>Mit dieser Einladung hat sich noch niemand gemeldet.</translation>
    </message>
    <message>
        <source>Not used any more…</source>
        <translation>Nicht mehr benutzt …</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days. If it is not used any more, say so.</source>
        <translation>Seit 90 Tagen ist nichts von ihm gekommen. Wird er nicht mehr benutzt, sag es.</translation>
    </message>
    <message>
        <source>Report as lost…</source>
        <translation>Als verloren melden …</translation>
    </message>
    <message>
        <source>Report it as lost</source>
        <translation>Als verloren melden</translation>
    </message>
    <message>
        <source>The invitation is withdrawn. Your next update tells all laptops.</source>
        <translation>Die Einladung ist zurückgezogen. Dein nächstes Update sagt es allen Laptops.</translation>
    </message>
    <message>
        <source>Updates are made for it no longer, and it cannot come back; all that was written on it counts.</source>
        <translation>Für ihn werden keine Updates mehr erstellt, und er kann nicht zurückkommen; alles, was darauf geschrieben wurde, zählt.</translation>
    </message>
    <message>
        <source>Updates are made for it.</source>
        <translation>Updates werden auch für ihn erstellt.</translation>
    </message>
    <message>
        <source>Updates from it are refused. What it wrote after you last heard it counts only if you accept it.</source>
        <translation>Updates von ihm werden abgewiesen. Was er geschrieben hat, nachdem du zuletzt von ihm gehört hast, zählt nur, wenn du es annimmst.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>Whoever has the file and the seven words cannot add a laptop with them any more.</source>
        <translation>Wer die Datei und die sieben Wörter hat, kann damit keinen Laptop mehr hinzufügen.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation>Einladung zurückziehen …</translation>
    </message>
    <message>
        <source>You are working on it now.</source>
        <translation>Daran arbeitest du gerade.</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>A laptop of yours</source>
        <translation>Ein Laptop von dir</translation>
    </message>
    <message>
        <source>A laptop of {0}</source>
        <translation>Ein Laptop von {0}</translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation>Laptop hinzufügen …</translation>
    </message>
    <message>
        <source>Every laptop has keys of its own. An update is made for all that are in use.</source>
        <translation>Jeder Laptop hat eigene Schlüssel. Ein Update wird für alle erstellt, die in Gebrauch sind.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Invitation open</source>
        <translation>Einladung offen</translation>
    </message>
    <message>
        <source>Invited {0}</source>
        <translation>Eingeladen am {0}</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Last heard {0}</source>
        <translation>Letztes Update am {0}</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Als verloren gemeldet</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Seit 90 Tagen still</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Seit {0}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n change(s) are not sent yet.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht gesendet.</numerusform>
            <numerusform>%n Änderungen sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet.</source>
        <translation>1 Änderung ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Don&apos;t remind me again</source>
        <translation>Nicht mehr daran erinnern</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne sie beenden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Etwas ist noch in Arbeit.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>The backup of the day is still being written.</source>
        <translation>Die Sicherung des Tages wird noch geschrieben.</translation>
    </message>
    <message>
        <source>The window closes by itself when it is kept.</source>
        <translation>Das Fenster schließt sich von selbst, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>They are safe on this laptop and go to {0} with your next update.</source>
        <translation>Sie sind auf diesem Laptop sicher und gehen mit deinem nächsten Update an {0}.</translation>
    </message>
    <message>
        <source>When you quit now it is stopped; nothing half done is left, and your words are safe.</source>
        <translation>Wenn du jetzt beendest, wird das abgebrochen; nichts Halbes bleibt zurück, und deine Worte sind sicher.</translation>
    </message>
</context>
<context>
    <name>LevelSelector</name>
    <message>
        <source>As hoped</source>
        <translation>Wie erhofft</translation>
    </message>
    <message>
        <source>How far the goal was reached</source>
        <translation>Wie weit das Ziel erreicht wurde</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Weniger als erhofft</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Mehr als erhofft</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Viel weniger als erhofft</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Viel mehr als erhofft</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation>Stufen bearbeiten</translation>
    </message>
    <message>
        <source>What do you really hope for?</source>
        <translation>Was erhofft ihr euch wirklich?</translation>
    </message>
    <message>
        <source>What if nothing changes?</source>
        <translation>Was, wenn sich nichts ändert?</translation>
    </message>
    <message>
        <source>What would astonish you both?</source>
        <translation>Was würde euch beide verblüffen?</translation>
    </message>
    <message>
        <source>What would be a part of it?</source>
        <translation>Was wäre ein Teil davon?</translation>
    </message>
    <message>
        <source>What would be better than you hope?</source>
        <translation>Was wäre besser, als ihr hofft?</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Where the goal stands now</source>
        <translation>Wie es jetzt um das Ziel steht</translation>
    </message>
    <message>
        <source>Write levels</source>
        <translation>Stufen schreiben</translation>
    </message>
    <message>
        <source>Write what each level would look like before the work starts; then nobody argues later.</source>
        <translation>Schreibt auf, wie jede Stufe aussähe, bevor die Arbeit beginnt; dann streitet später niemand.</translation>
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
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Change {0} of {1}. Gone: {2}. New: {3}.</source>
        <translation>Änderung {0} von {1}. Weg: {2}. Neu: {3}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Nothing both of you have is called that.</source>
        <translation>Nichts, was ihr beide habt, heißt so.</translation>
    </message>
    <message>
        <source>Records to link to</source>
        <translation>Einträge zum Verlinken</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Artifact</source>
        <translation>Arbeitsprobe</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
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
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Draft opened</source>
        <translation>Entwurf geöffnet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>Erstellt am {0}</translation>
    </message>
    <message>
        <source>Nothing new; told what had arrived</source>
        <translation>Nichts Neues; meldete, was angekommen war</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Updates you made</source>
        <translation>Updates, die du erstellt hast</translation>
    </message>
    <message>
        <source>confirmed by {0} {1}</source>
        <translation>bestätigt von {0} am {1}</translation>
    </message>
    <message numerus="yes">
        <source>on {0} of %n laptop(s)</source>
        <translation>
            <numerusform>auf {0} von %n Laptop</numerusform>
            <numerusform>auf {0} von %n Laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>Text der Nachricht kopieren</translation>
    </message>
    <message>
        <source>Draft opened. Send it from your mail program.</source>
        <translation>Der Entwurf ist offen. Sende ihn aus deinem Mailprogramm.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>No mail program took the draft. The file is safe: show it, attach it to a mail of your own.</source>
        <translation>Kein Mailprogramm hat den Entwurf angenommen. Die Datei ist sicher: Lass sie dir zeigen und hänge sie an eine eigene Mail.</translation>
    </message>
    <message>
        <source>One mail for each part; the order does not matter.</source>
        <translation>Eine Mail für jeden Teil; die Reihenfolge ist egal.</translation>
    </message>
    <message>
        <source>Open draft {0} of {1} · {2} MB</source>
        <translation>Entwurf {0} von {1} öffnen · {2} MB</translation>
    </message>
    <message>
        <source>Open email draft</source>
        <translation>Mailentwurf öffnen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>Die Datei liegt hier: {0}.</translation>
    </message>
    <message>
        <source>The message is copied. Attach {0} to it.</source>
        <translation>Die Nachricht ist kopiert. Hänge {0} an.</translation>
    </message>
    <message>
        <source>The update is copied as text. Paste it into a mail to {0}; nothing has to be attached.</source>
        <translation>Das Update ist als Text kopiert. Füge es in eine Mail an {0} ein; angehängt werden muss nichts.</translation>
    </message>
    <message>
        <source>The whole update as text, for a mail that loses attachments</source>
        <translation>Das ganze Update als Text, für eine Mail, die Anhänge verliert</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>Es gibt nichts einzufügen. Kopiere zuerst den ganzen Text der Mail.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>What needs “{0}”? Choose it with the arrow keys and press Return. Escape gives up.</source>
        <translation>Welcher Meilenstein braucht „{0}“? Wähle ihn mit den Pfeiltasten und drücke die Eingabetaste. Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
</context>
<context>
    <name>MarkdownArea</name>
    <message>
        <source>Link to a record…</source>
        <translation>Link zu einem Eintrag …</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>{0}, to be read</source>
        <translation>{0}, zum Lesen</translation>
    </message>
</context>
<context>
    <name>MarkdownBar</name>
    <message>
        <source>Go on writing ({0})</source>
        <translation>Weiterschreiben ({0})</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>See it as it will be read ({0})</source>
        <translation>Leseansicht ({0})</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
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
        <translation>Fett</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>Tiefer in der Liste</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation>Weniger tief in der Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Nächstes markiertes Wort</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Read or write</source>
        <translation>Lesen oder schreiben</translation>
    </message>
</context>
<context>
    <name>MarkdownViewer</name>
    <message>
        <source>Lists in this text lie so deep in one another that it is shown as it was typed.</source>
        <translation>Listen in diesem Text liegen so tief ineinander, dass er dasteht, wie er getippt wurde.</translation>
    </message>
    <message>
        <source>Signs in this text turn the order of reading; it may say something else than it seems to.</source>
        <translation>Zeichen in diesem Text kehren die Leserichtung um; er kann etwas anderes sagen, als es scheint.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>Diese Datei ist zu groß oder zu ungewöhnlich, um hier gelesen zu werden. Nichts wurde geändert. Öffne sie anderswo.</translation>
    </message>
    <message>
        <source>This text has very long paragraphs, so it is shown as it was typed.</source>
        <translation>Dieser Text hat sehr lange Absätze, darum steht er da, wie er getippt wurde.</translation>
    </message>
    <message>
        <source>This text is very long, so it is shown as it was typed.</source>
        <translation>Dieser Text ist sehr lang, darum steht er da, wie er getippt wurde.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Both of you worked on these, and all of it fits together. Press one to see how it reads.</source>
        <translation>Daran habt ihr beide gearbeitet, und alles passt zusammen. Drücke auf einen Text, um zu sehen, wie er jetzt lautet.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>So lautet es</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide in %n text(s)</source>
        <translation>
            <numerusform>Nichts zu entscheiden in %n Text</numerusform>
            <numerusform>Nichts zu entscheiden in %n Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
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
        <translation>Ein Meilenstein braucht einen Titel. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>Arbeitsprobe hinzufügen</translation>
    </message>
    <message>
        <source>Add what must come first</source>
        <translation>Hinzufügen, was zuerst kommen muss</translation>
    </message>
    <message>
        <source>Artifacts that you add on their page can be chosen here.</source>
        <translation>Arbeitsproben, die du auf ihrer Seite hinzufügst, lassen sich hier wählen.</translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation>Meilenstein löschen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übt</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>Woran ihr es erkennt</translation>
    </message>
    <message>
        <source>It does not exercise “{0}”</source>
        <translation>Er übt „{0}“ nicht</translation>
    </message>
    <message>
        <source>It has a day on which it was done, but is not done. Take the day away or call it done.</source>
        <translation>Er hat einen Tag, an dem er erledigt wurde, ist aber nicht erledigt. Nimm den Tag weg oder setze ihn auf erledigt.</translation>
    </message>
    <message>
        <source>Leads to the goal</source>
        <translation>Führt zum Ziel</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Braucht zuerst</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Something here does not fit together. Look at its state and its days.</source>
        <translation>Hier passt etwas nicht zusammen. Sieh dir den Stand und die Tage an.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What can be seen or shown when it is reached?</source>
        <translation>Was ist zu sehen oder zu zeigen, wenn er erreicht ist?</translation>
    </message>
    <message>
        <source>What is done on the way there? Markdown is welcome.</source>
        <translation>Was geschieht auf dem Weg dorthin? Markdown ist möglich.</translation>
    </message>
    <message>
        <source>What is reached here?</source>
        <translation>Was ist hier erreicht?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>With a second milestone on the roadmap, one can come before the other.</source>
        <translation>Mit einem zweiten Meilenstein auf dem Fahrplan kann einer vor dem anderen kommen.</translation>
    </message>
    <message>
        <source>set aside: it would close a circle</source>
        <translation>weggelassen, weil es einen Kreis schließen würde</translation>
    </message>
    <message>
        <source>“{0}” does not show it</source>
        <translation>„{0}“ belegt ihn nicht</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>„{0}“ ist erreicht.</translation>
    </message>
    <message>
        <source>“{0}” need not come first</source>
        <translation>„{0}“ muss nicht zuerst kommen</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>In this order; drag, or press Alt and an arrow key</source>
        <translation>In dieser Reihenfolge; ziehen oder Alt und eine Pfeiltaste drücken</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Milestones by stage</source>
        <translation>Meilensteine nach Etappen</translation>
    </message>
    <message>
        <source>No milestone is reached yet. Tick those to print.</source>
        <translation>Noch ist kein Meilenstein erreicht. Hake die an, die gedruckt werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ticked, so %n milestone(s) go in, in the order of the roadmap.</source>
        <translation>
            <numerusform>Nichts ist angehakt, darum kommt %n Meilenstein hinein.</numerusform>
            <numerusform>Nichts ist angehakt, darum kommen %n Meilensteine hinein, in der Reihenfolge des Fahrplans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of print</source>
        <translation>Reihenfolge im Druck</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Häkchen entfernen</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Ohne Etappe</translation>
    </message>
    <message>
        <source>{0}, place {1} of {2}</source>
        <translation>{0}, Platz {1} von {2}</translation>
    </message>
</context>
<context>
    <name>MissingFiles</name>
    <message numerus="yes">
        <source>%n file(s) not here</source>
        <translation>
            <numerusform>%n Datei ist nicht hier</numerusform>
            <numerusform>%n Dateien sind nicht hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Ask for it</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Ask for {0}</source>
        <translation>{0} anfordern</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Do without {0}</source>
        <translation>Auf {0} verzichten</translation>
    </message>
</context>
<context>
    <name>MissingViewer</name>
    <message>
        <source>Ask for it</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>How much of the file is here</source>
        <translation>Wie viel von der Datei hier ist</translation>
    </message>
    <message>
        <source>Import the mail…</source>
        <translation>Mail einlesen …</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt und die Pfeiltasten verschieben es.</translation>
    </message>
</context>
<context>
    <name>MovedLine</name>
    <message>
        <source>{0} changed this, too. Both versions are kept, and you choose when you are done.</source>
        <translation>{0} hat das auch geändert. Beide Versionen bleiben, und du wählst, wenn du fertig bist.</translation>
    </message>
</context>
<context>
    <name>NewGoalCard</name>
    <message>
        <source>Add goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>Beginne mit einer Vorlage und mach sie dir zu eigen</translation>
    </message>
    <message>
        <source>Title of the new goal</source>
        <translation>Titel des neuen Ziels</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>Was wird anders sein?</translation>
    </message>
</context>
<context>
    <name>NewNoteCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Stelle wählen</translation>
    </message>
    <message>
        <source>Choose the place of the note</source>
        <translation>Wähle die Stelle der Anmerkung</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Anmerkung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Anmerkung anheften</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>Was siehst du hier?</translation>
    </message>
</context>
<context>
    <name>NewReflectionCard</name>
    <message>
        <source>New reflection</source>
        <translation>Neue Reflexion</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Or answer one of these questions</source>
        <translation>Oder beantworte eine dieser Fragen</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere Fragen</translation>
    </message>
    <message>
        <source>What do you want to think about?</source>
        <translation>Worüber möchtest du nachdenken?</translation>
    </message>
    <message>
        <source>What the reflection is about</source>
        <translation>Worum es in der Reflexion geht</translation>
    </message>
    <message>
        <source>Write it down as</source>
        <translation>Aufschreiben als</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>Du wirst gefragt</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Is the paper lost, or has somebody seen it? A new sheet takes its place. Type the old words if you have them: then the new sheet counts at once.</source>
        <translation>Ist das Papier verloren, oder hat es jemand gesehen? Ein neues Blatt tritt an seine Stelle. Tippe die alten Wörter ein, wenn du sie hast: Dann gilt das neue Blatt sofort.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Neues Blatt erstellen</translation>
    </message>
    <message>
        <source>Put the new words on paper, send an update, then compare the safety words with {0}.</source>
        <translation>Bring die neuen Wörter aufs Papier, sende ein Update und vergleiche dann die Prüfwörter mit {0}.</translation>
    </message>
    <message>
        <source>The old words are lost</source>
        <translation>Die alten Wörter sind verloren</translation>
    </message>
    <message>
        <source>The old words open nothing that comes from now on. Your next update tells {0}.</source>
        <translation>Die alten Wörter öffnen nichts, was ab jetzt kommt. Dein nächstes Update sagt es {0}.</translation>
    </message>
    <message>
        <source>{0} then compares the safety words with you by phone and confirms the new sheet.</source>
        <translation>{0} vergleicht dann am Telefon mit dir die Prüfwörter und bestätigt das neue Blatt.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>A sentence for {0}: what changed, and why?</source>
        <translation>Ein Satz für {0}: Was ist anders, und warum?</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Version hinzufügen</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>Neue Version von „{0}“</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Notes find their places again in the new version. Those that do not are listed.</source>
        <translation>Anmerkungen finden in der neuen Version ihre Stellen wieder. Die anderen werden aufgelistet.</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>Was ist neu daran?</translation>
    </message>
    <message>
        <source>your pair</source>
        <translation>dein Tandem</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>New from {0}, {1}: {2}.</source>
        <translation>Neu von {0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>Anmerkung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>Anmerkung &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Put in another place</source>
        <translation>An eine andere &amp;Stelle setzen</translation>
    </message>
    <message>
        <source>A file it could be compared with has not arrived, so its place is not known.</source>
        <translation>Eine Datei, mit der verglichen werden könnte, ist noch nicht angekommen, darum ist die Stelle nicht bekannt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer to this note</source>
        <translation>Antwort auf diese Anmerkung</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>More to do with this note</source>
        <translation>Mehr zu dieser Anmerkung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note {number}, {tag}, {state}, {who}, {place}: {words}</source>
        <translation>Anmerkung {number}, {tag}, {state}, {who}, {place}: {words}</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Hierher setzen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>The file is too large to look for its place.</source>
        <translation>Die Datei ist zu groß, um die Stelle zu suchen.</translation>
    </message>
    <message>
        <source>The version it was written on is not here.</source>
        <translation>Die Version, zu der sie geschrieben wurde, ist nicht hier.</translation>
    </message>
    <message>
        <source>The versions are of different kinds, so its place is not known.</source>
        <translation>Die Versionen sind von verschiedener Art, darum ist die Stelle nicht bekannt.</translation>
    </message>
    <message>
        <source>This may be its place in this version. Is it?</source>
        <translation>Das könnte die Stelle in dieser Version sein. Stimmt das?</translation>
    </message>
    <message>
        <source>What it was about is not in this version any more.</source>
        <translation>Worum es ging, ist in dieser Version nicht mehr da.</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Ja, hier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>{0}, moved with its surroundings</source>
        <translation>{0}, mit der Umgebung verschoben</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Notes on the earlier version</source>
        <translation>Anmerkungen zur früheren Version</translation>
    </message>
    <message>
        <source>Notes that a change touches</source>
        <translation>Anmerkungen, die eine Änderung berührt</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Andere Anmerkungen</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s) without a sure place in this version</source>
        <translation>
            <numerusform>%n Anmerkung ohne sichere Stelle in dieser Version</numerusform>
            <numerusform>%n Anmerkungen ohne sichere Stelle in dieser Version</numerusform>
        </translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>No notes yet. Choose a place in the file and say what you see: press N, or “Add note”.</source>
        <translation>Noch keine Anmerkungen. Wähle eine Stelle in der Datei und sag, was du siehst: Drücke N oder „Anmerkung hinzufügen“.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s)</source>
        <translation>
            <numerusform>%n weitere Anmerkung zeigen</numerusform>
            <numerusform>%n weitere Anmerkungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes by kind</source>
        <translation>Anmerkungen nach Art</translation>
    </message>
    <message>
        <source>Show notes by state</source>
        <translation>Anmerkungen nach Stand</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>Die Antwort wurde gelöscht.</translation>
    </message>
    <message>
        <source>The note has its place.</source>
        <translation>Die Anmerkung hat ihre Stelle.</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>Die Anmerkung ist wieder offen.</translation>
    </message>
    <message>
        <source>The note is pinned.</source>
        <translation>Die Anmerkung ist angeheftet.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>Die Anmerkung ist geklärt.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Die Anmerkung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your answer is added.</source>
        <translation>Deine Antwort wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>MentorDesk is now version {0}.</source>
        <translation>MentorDesk ist jetzt Version {0}.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>Update senden</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Text you were typing was kept.</source>
        <translation>Text, den du gerade getippt hast, wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>This pair ended on {0}. Everything stays to be read.</source>
        <translation>Dieses Tandem endete am {0}. Alles bleibt zum Lesen da.</translation>
    </message>
    <message>
        <source>This pair has ended. Everything stays to be read.</source>
        <translation>Dieses Tandem ist beendet. Alles bleibt zum Lesen da.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>Dieses Tandem macht Pause.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Your 24 recovery words are not on paper yet.</source>
        <translation>Deine 24 Notfallwörter stehen noch nicht auf Papier.</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Come back to it later</source>
        <translation>Später darauf zurückkommen</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>Auf ein andermal verschieben</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Die Uhr weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now · point {0} of {1}</source>
        <translation>Jetzt · Punkt {0} von {1}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Die Uhr starten</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Die Uhr anhalten</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Abhaken und weiter</translation>
    </message>
    <message>
        <source>Time of this point</source>
        <translation>Zeit dieses Punktes</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>over the {0}</source>
        <translation>über die {0} hinaus</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} leitet</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Mails get lost, and weeks are full. A reminder in kind words is ready: it carries your update again, with what is new since, and asks {0} for nothing more than a sign.</source>
        <translation>Mails gehen verloren, und manche Woche ist voll. Eine Erinnerung in freundlichen Worten liegt bereit: Sie enthält dein Update noch einmal, mit dem, was seitdem neu ist, und bittet {0} nur um ein Zeichen.</translation>
    </message>
    <message>
        <source>Open reminder</source>
        <translation>Erinnerung öffnen</translation>
    </message>
    <message>
        <source>The reminder is open in your mail program.</source>
        <translation>Die Erinnerung ist in deinem Mailprogramm offen.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Do you still use your other laptop?</source>
        <translation>Benutzt du deinen anderen Laptop noch?</translation>
    </message>
    <message>
        <source>Do you still use “{0}”?</source>
        <translation>Benutzt du „{0}“ noch?</translation>
    </message>
    <message>
        <source>It does not count until you accept it</source>
        <translation>Es zählt erst, wenn du es annimmst</translation>
    </message>
    <message>
        <source>Look through what was written on your lost laptop</source>
        <translation>Durchsehen, was auf deinem verlorenen Laptop geschrieben wurde</translation>
    </message>
    <message>
        <source>Look through what was written on “{0}”</source>
        <translation>Durchsehen, was auf „{0}“ geschrieben wurde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not now: {0}</source>
        <translation>Nicht jetzt: {0}</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days</source>
        <translation>Seit 90 Tagen ist nichts von ihm gekommen</translation>
    </message>
    <message>
        <source>Private records come back after a loss only from one.</source>
        <translation>Private Einträge kommen nach einem Verlust nur aus einer zurück.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>Die letzte ist vom {0}.</translation>
    </message>
    <message>
        <source>Write a backup file</source>
        <translation>Sicherungsdatei erstellen</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A kind reminder for {0}</source>
        <translation>Eine freundliche Erinnerung für {0}</translation>
    </message>
    <message>
        <source>Your update of {0} is not confirmed yet</source>
        <translation>Dein Update vom {0} ist noch nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>Set a date</source>
        <translation>Ein Datum wählen</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Das Datum entfernen</translation>
    </message>
</context>
<context>
    <name>OptionalMoment</name>
    <message>
        <source>Set a day and time</source>
        <translation>Tag und Uhrzeit wählen</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Den Tag entfernen</translation>
    </message>
</context>
<context>
    <name>OtherViewer</name>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
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
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Outline of the roadmap</source>
        <translation>Gliederung des Fahrplans</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>OwnAnswer</name>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>{0} antworten</translation>
    </message>
    <message>
        <source>What did you hear? What would you ask?</source>
        <translation>Was hast du gehört? Was würdest du fragen?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Artifacts</source>
        <translation>Arbeitsproben</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Von beiden geändert</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>Update einlesen</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Den Weg zurück sichern</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>Aufbewahrter Text</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Update senden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>Dein Tandem</translation>
    </message>
</context>
<context>
    <name>PairFrame</name>
    <message>
        <source>Import update</source>
        <translation>Update einlesen</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Update senden</translation>
    </message>
</context>
<context>
    <name>PairLinks</name>
    <message>
        <source>Add the file on the page Artifacts, or share the text first.</source>
        <translation>Füge die Datei auf der Seite „Arbeitsproben“ hinzu oder teile zuerst den Text.</translation>
    </message>
    <message>
        <source>Only you can read this text, and files are shared with your pair. Nothing was added.</source>
        <translation>Nur du kannst diesen Text lesen, und Dateien werden mit deinem Tandem geteilt. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>This pair ended on {0}.</source>
        <translation>Dieses Tandem endete am {0}.</translation>
    </message>
    <message>
        <source>This pair has ended.</source>
        <translation>Dieses Tandem ist beendet.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>Dieses Tandem macht Pause.</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>Dein Tandem</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>Nichts gefunden zu „{0}“.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search, go to a page or run a command</source>
        <translation>Suchen, zu einer Seite gehen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ zum Wählen · Eingabe zum Öffnen · Esc zum Schließen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a stage or a milestone to see all of it here.</source>
        <translation>Wähle eine Etappe oder einen Meilenstein, um hier alles davon zu sehen.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
</context>
<context>
    <name>ParkingCard</name>
    <message>
        <source>Park a thought</source>
        <translation>Gedanken parken</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Take “{0}” up today</source>
        <translation>„{0}“ heute aufgreifen</translation>
    </message>
    <message>
        <source>What comes up and can wait. It goes on to the next session.</source>
        <translation>Was aufkommt und warten kann. Es geht zum nächsten Treffen mit.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Competencies, with counts of what shows them</source>
        <translation>Kompetenzen, mit der Zahl der Belege</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Files with pictures and code</source>
        <translation>Dateien mit Bildern und Code</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>How each of you sees them</source>
        <translation>Wie ihr beide sie seht</translation>
    </message>
    <message>
        <source>Milestones still ahead</source>
        <translation>Meilensteine, die noch kommen</translation>
    </message>
    <message>
        <source>Notes on the work</source>
        <translation>Anmerkungen zur Arbeit</translation>
    </message>
    <message>
        <source>Private reflections are never printed.</source>
        <translation>Private Reflexionen werden nie gedruckt.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Shared reflections</source>
        <translation>Geteilte Reflexionen</translation>
    </message>
    <message>
        <source>Their dates and summaries</source>
        <translation>Ihre Termine und Zusammenfassungen</translation>
    </message>
    <message>
        <source>What belongs to no milestone</source>
        <translation>Was zu keinem Meilenstein gehört</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Erworbenes Können</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>What you two said about it</source>
        <translation>Was ihr zwei dazu gesagt habt</translation>
    </message>
    <message>
        <source>While none is ticked</source>
        <translation>Solange keiner angehakt ist</translation>
    </message>
    <message>
        <source>With their five levels</source>
        <translation>Mit ihren fünf Stufen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Put the keys under a passphrase</source>
        <translation>Die Schlüssel mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Die neue noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>Nimm mindestens {0} Zeichen; ein paar Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>Du tippst sie jedes Mal, wenn du MentorDesk öffnest. Niemand kann sie dir wiedergeben.</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>%n Änderung von {0}</numerusform>
            <numerusform>%n Änderungen von {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back for both of you</source>
        <translation>Für euch beide zurückgenommen</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Wieder herausgenommen</translation>
    </message>
    <message>
        <source>Undo the update of {0}</source>
        <translation>Das Update vom {0} zurücknehmen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Updates brought in</source>
        <translation>Eingelesene Updates</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
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
        <translation>Seite {page} von {count}: {words}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>A person needs a name. The old one is back.</source>
        <translation>Eine Person braucht einen Namen. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Work, hobbies, when to reach you. Markdown is welcome.</source>
        <translation>Arbeit, Hobbys, wann du zu erreichen bist. Markdown ist möglich.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Schreib sie so: name@example.org, oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>freiwillig, für die Mailentwürfe</translation>
    </message>
    <message>
        <source>such as Europe/Prague</source>
        <translation>zum Beispiel Europe/Berlin</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>Bild {name}</translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <source>How much of the earlier version is seen</source>
        <translation>Wie viel von der früheren Version zu sehen ist</translation>
    </message>
</context>
<context>
    <name>PinMarker</name>
    <message>
        <source>Note {number}, {kind}, {state}: {words}</source>
        <translation>Anmerkung {number}, {kind}, {state}: {words}</translation>
    </message>
    <message>
        <source>The note shown beside</source>
        <translation>Die Anmerkung, die daneben steht</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>muss geändert werden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Click the spot, or press Return. Esc gives up.</source>
        <translation>Klick auf die Stelle oder drücke die Eingabetaste. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, or how to join a call</source>
        <translation>Ein Raum, oder wie man sich zum Anruf einwählt</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Eine Vorlage</translation>
    </message>
    <message>
        <source>Add points when they come to your mind.</source>
        <translation>Füge Punkte hinzu, wenn sie dir einfallen.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Each open goal becomes a point.</source>
        <translation>Jedes offene Ziel wird zu einem Punkt.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>Offene Ziele</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>There is no open goal yet.</source>
        <translation>Es gibt noch kein offenes Ziel.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What does the agenda begin with?</source>
        <translation>Womit beginnt die Agenda?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>Schreib ein paar Worte, zum Beispiel „Sich kennenlernen“.</translation>
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
        <translation>Ein Punkt braucht ein paar Worte. Die alten stehen wieder da.</translation>
    </message>
    <message>
        <source>Close point</source>
        <translation>Punkt schließen</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>Auf ein andermal verschieben</translation>
    </message>
    <message>
        <source>Markdown is welcome.</source>
        <translation>Markdown ist möglich.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes for this point</source>
        <translation>Minuten für diesen Punkt</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>Notizen zu diesem Punkt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Outcome you hope for</source>
        <translation>Ergebnis, das ihr euch erhofft</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What will you have then?</source>
        <translation>Was werdet ihr dann haben?</translation>
    </message>
    <message>
        <source>Who leads this point?</source>
        <translation>Wer leitet diesen Punkt?</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Wer leitet?</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>! Blocked</source>
        <translation>! Blockiert</translation>
    </message>
    <message>
        <source>○ Planned</source>
        <translation>○ Geplant</translation>
    </message>
    <message>
        <source>● In progress</source>
        <translation>● In Arbeit</translation>
    </message>
    <message>
        <source>✓ Reached</source>
        <translation>✓ Erreicht</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n milestone(s) go in</source>
        <translation>
            <numerusform>%n Meilenstein kommt hinein</numerusform>
            <numerusform>%n Meilensteine kommen hinein</numerusform>
        </translation>
    </message>
    <message>
        <source>A portfolio is made of milestones. There is none yet.</source>
        <translation>Ein Portfolio besteht aus Meilensteinen. Noch gibt es keinen.</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Begin another portfolio</source>
        <translation>Ein weiteres Portfolio beginnen</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Seiten ansehen</translation>
    </message>
    <message>
        <source>No milestone is reached yet. The next one is “{0}”.</source>
        <translation>Noch ist kein Meilenstein erreicht. Der nächste ist „{0}“.</translation>
    </message>
    <message>
        <source>Open milestone</source>
        <translation>Meilenstein öffnen</translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation>Fahrplan öffnen</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Print portfolio</source>
        <translation>Portfolio drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Put a portfolio together all the same</source>
        <translation>Trotzdem ein Portfolio zusammenstellen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save portfolio as PDF</source>
        <translation>Portfolio als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {0}, %n page(s).</source>
        <translation>
            <numerusform>Gespeichert als {0}, %n Seite.</numerusform>
            <numerusform>Gespeichert als {0}, %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the pages anew</source>
        <translation>Seiten neu aufbauen</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>All of it at its natural size. Sheets overlap by 10 mm, and crosses show where they meet.</source>
        <translation>Alles in Originalgröße. Die Blätter überlappen um 10 mm, und Kreuze zeigen, wo sie zusammenkommen.</translation>
    </message>
    <message>
        <source>All of it on one sheet, as large as it fits. No printer is needed to save it.</source>
        <translation>Alles auf einem Blatt, so groß es passt. Zum Speichern braucht es keinen Drucker.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Wie viele Blätter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Ein Blatt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Roadmap as a poster</source>
        <translation>Fahrplan als Poster</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Several sheets to glue</source>
        <translation>Mehrere Blätter zum Zusammenkleben</translation>
    </message>
    <message>
        <source>{0} ({1} × {2} mm)</source>
        <translation>{0} ({1} × {2} mm)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Wie das System ({0})</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. What the two of you write stays as it is.</source>
        <translation>Datumsangaben und Zahlen richten sich danach. Was ihr zwei schreibt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Everything here is kept and applies at once.</source>
        <translation>Alles hier wird gespeichert und gilt sofort.</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>Ordner für Updates</translation>
    </message>
    <message>
        <source>Folder for updates and invitations</source>
        <translation>Ordner für Updates und Einladungen</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keys of this laptop</source>
        <translation>Schlüssel dieses Laptops</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Größte Mail</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Nothing is brought in by itself.</source>
        <translation>Nichts wird von selbst eingelesen.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Put them under a passphrase…</source>
        <translation>Mit einer Passphrase schützen …</translation>
    </message>
    <message>
        <source>Remind me on quitting of changes that are not sent</source>
        <translation>Beim Beenden an Änderungen erinnern, die nicht gesendet sind</translation>
    </message>
    <message>
        <source>Tell me when a new update lies in a folder, such as Downloads</source>
        <translation>Sag mir, wenn ein neues Update in einem Ordner liegt, etwa bei den Downloads</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>They are kept as soon as you have a pair.</source>
        <translation>Sie werden aufbewahrt, sobald du ein Tandem hast.</translation>
    </message>
    <message>
        <source>They lie in a file that only you may read.</source>
        <translation>Sie liegen in einer Datei, die nur du lesen darfst.</translation>
    </message>
    <message>
        <source>They lie in the keyring of this computer and open with your login.</source>
        <translation>Sie liegen im Schlüsselbund dieses Computers und öffnen sich mit deiner Anmeldung.</translation>
    </message>
    <message>
        <source>They open with your passphrase.</source>
        <translation>Sie öffnen sich mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation>Anderen Ordner beobachten …</translation>
    </message>
    <message>
        <source>What your mail server takes in one mail. Larger updates go in several.</source>
        <translation>Was dein Mailserver in einer Mail annimmt. Größere Updates gehen in mehreren.</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>A year of work, made for you</source>
        <translation>Ein Jahr Arbeit, für dich gemacht</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>Das Beispieltandem wird erstellt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Two laptops pair, work apart and exchange updates, as you two will. It takes some seconds.</source>
        <translation>Zwei Laptops verbinden sich, arbeiten getrennt und tauschen Updates aus, wie ihr zwei es tun werdet. Das dauert ein paar Sekunden.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation>Wie die Vorschau gezeigt wird</translation>
    </message>
    <message>
        <source>Nothing goes in yet. Tick a milestone.</source>
        <translation>Noch kommt nichts hinein. Hake einen Meilenstein an.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden aufgebaut</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Die Seiten werden aufgebaut …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped. Change something, or press Ctrl+R, to set the pages.</source>
        <translation>Abgebrochen. Ändere etwas oder drücke Strg+R, um die Seiten aufzubauen.</translation>
    </message>
    <message>
        <source>The pages appear here.</source>
        <translation>Hier erscheinen die Seiten.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF, and print it where there is one.</source>
        <translation>Auf diesem Laptop ist kein Drucker eingerichtet. Speichere ein PDF und drucke es dort, wo einer ist.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Seiten zum Drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Es wird gedruckt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Such as 1-3, 8</source>
        <translation>Zum Beispiel 1-3, 8</translation>
    </message>
    <message>
        <source>The pages are with {0}.</source>
        <translation>Die Seiten sind an {0} gegangen.</translation>
    </message>
    <message>
        <source>Write pages between 1 and {0}, such as 1-3, 8.</source>
        <translation>Gib Seiten zwischen 1 und {0} an, zum Beispiel 1-3, 8.</translation>
    </message>
    <message>
        <source>{0}, {1} × {2} mm</source>
        <translation>{0}, {1} × {2} mm</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Giving the pages to {0}</source>
        <translation>Die Seiten gehen an {0}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation>Seite {0} von {1} wird gedruckt</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kept. The language changes once what is going on is done and you start again.</source>
        <translation>Gespeichert. Die Sprache wechselt, sobald fertig ist, was gerade läuft, und du neu startest.</translation>
    </message>
    <message>
        <source>Open pair from its folder</source>
        <translation>Tandem aus seinem Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, Seite {1} von {2}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Frage wählen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Or write your own, and press Enter</source>
        <translation>Oder schreib eine eigene und drücke die Eingabetaste</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere Fragen</translation>
    </message>
    <message>
        <source>Who thinks about it?</source>
        <translation>Wer denkt darüber nach?</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Deine eigene Frage</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>None agreed</source>
        <translation>Keine vereinbart</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pair: {0}. Change pair</source>
        <translation>Tandem: {0}. Tandem wechseln</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Describe it</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Nobody has said in words what this picture shows.</source>
        <translation>Noch hat niemand in Worten gesagt, was dieses Bild zeigt.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Add note</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>Back to all artifacts</source>
        <translation>Zurück zu allen Arbeitsproben</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Taste N</translation>
    </message>
    <message>
        <source>Show or hide the notes (F9)</source>
        <translation>Anmerkungen zeigen oder verbergen (F9)</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Gezeigte Version</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Version {0} von {1}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>What the panel shows</source>
        <translation>Was die Leiste zeigt</translation>
    </message>
</context>
<context>
    <name>RecentPairs</name>
    <message>
        <source>About this pair…</source>
        <translation>Über dieses Tandem …</translation>
    </message>
    <message>
        <source>All pairs and new ones…</source>
        <translation>Alle Tandems und neue …</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Noch kein Tandem</translation>
    </message>
    <message>
        <source>Open pair: {0}</source>
        <translation>Tandem öffnen: {0}</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Against now</source>
        <translation>Vergleich mit jetzt</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>So lautet es jetzt.</translation>
    </message>
    <message>
        <source>Its history is not here any more: copy its words, or go back to this backup.</source>
        <translation>Der Verlauf davon ist nicht mehr hier: Kopiere die Worte, oder geh zu dieser Sicherung zurück.</translation>
    </message>
    <message>
        <source>Let it read like this again</source>
        <translation>So soll es wieder lauten</translation>
    </message>
    <message>
        <source>Private: copy its words, or go back to this backup with your private records.</source>
        <translation>Privat: Kopiere die Worte, oder geh mit deinen privaten Einträgen zu dieser Sicherung zurück.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Die Worte sind kopiert.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>{0}, as it was on {1}</source>
        <translation>{0}, Stand vom {1}</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>„{0}“ öffnen</translation>
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
        <translation>Das Schlagwort „{0}“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n Agendapunkt</numerusform>
            <numerusform>%n Agendapunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to notes</source>
        <translation>
            <numerusform>%n Antwort auf Anmerkungen</numerusform>
            <numerusform>%n Antworten auf Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation>
            <numerusform>%n Arbeitsprobe</numerusform>
            <numerusform>%n Arbeitsproben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation>
            <numerusform>%n angenommene Änderung</numerusform>
            <numerusform>%n angenommene Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n Kompetenz</numerusform>
            <numerusform>%n Kompetenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) given up</source>
        <translation>
            <numerusform>%n abgemeldeter Laptop</numerusform>
            <numerusform>%n abgemeldete Laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n Meilenstein</numerusform>
            <numerusform>%n Meilensteine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of laptops</source>
        <translation>
            <numerusform>%n Name eines Laptops</numerusform>
            <numerusform>%n Namen von Laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Einschätzung</numerusform>
            <numerusform>%n Einschätzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n Reflexion</numerusform>
            <numerusform>%n Reflexionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Antwort auf Reflexionen</numerusform>
            <numerusform>%n Antworten auf Reflexionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Etappe</numerusform>
            <numerusform>%n Etappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of files</source>
        <translation>
            <numerusform>%n Version einer Datei</numerusform>
            <numerusform>%n Versionen von Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Arbeitsprobe</translation>
    </message>
    <message>
        <source>As hoped</source>
        <translation>Wie erhofft</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt ist</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Tage für die Antwort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>Gibbs-Zyklus</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>Wie oft ihr euch trefft</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>Woran ihr es erkennt</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>Auf deine eigene Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Anmerkung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Weniger als erhofft</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>Stufe am Anfang</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Mehr als erhofft</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Viel weniger als erhofft</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Viel mehr als erhofft</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Muss geändert werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Braucht zuerst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question it answers</source>
        <translation>Frage, die sie beantwortet</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Version der Datei</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Was neu daran ist</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>Was · Was heißt das · Was nun</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer macht es</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wer leitet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Eure Vereinbarung</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Den Weg zurück sichern</translation>
    </message>
    <message>
        <source>Your 24 words are on paper. This laptop does not know them any more.</source>
        <translation>Deine 24 Wörter stehen auf Papier. Dieser Laptop kennt sie nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>Delete reflection</source>
        <translation>Reflexion löschen</translation>
    </message>
    <message>
        <source>Looking back: {0}</source>
        <translation>Rückblick: {0}</translation>
    </message>
    <message>
        <source>Reflection of {0}</source>
        <translation>Reflexion von {0}</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>Die Antwort wurde gelöscht.</translation>
    </message>
    <message>
        <source>Write what is different now</source>
        <translation>Aufschreiben, was jetzt anders ist</translation>
    </message>
    <message>
        <source>Your answer goes with the next update.</source>
        <translation>Deine Antwort geht mit dem nächsten Update.</translation>
    </message>
    <message>
        <source>{0} can read “{1}” with your next update.</source>
        <translation>{0} kann „{1}“ mit deinem nächsten Update lesen.</translation>
    </message>
    <message>
        <source>“{0}” stays private.</source>
        <translation>„{0}“ bleibt privat.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ReflectionHead</name>
    <message>
        <source>Day of the reflection</source>
        <translation>Tag der Reflexion</translation>
    </message>
    <message>
        <source>How it is written down</source>
        <translation>Wie sie aufgeschrieben ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Von {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Whose reflections are shown</source>
        <translation>Wessen Reflexionen gezeigt werden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You have not written one yet.</source>
        <translation>Du hast noch keine geschrieben.</translation>
    </message>
    <message>
        <source>{0} has not shared a reflection yet. Private ones never travel.</source>
        <translation>{0} hat noch keine Reflexion geteilt. Private werden nie mitgesendet.</translation>
    </message>
</context>
<context>
    <name>ReflectionRow</name>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Action plan</source>
        <translation>Handlungsplan</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>Gibbs-Zyklus</translation>
    </message>
    <message>
        <source>If it happens again, what will you do?</source>
        <translation>Wenn es wieder geschieht, was tust du?</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>Auf deine eigene Art</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Now what?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>One page and no questions.</source>
        <translation>Eine Seite und keine Fragen.</translation>
    </message>
    <message>
        <source>One thing you will do or leave from now on.</source>
        <translation>Eine Sache, die du ab jetzt tust oder lässt.</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Nur du kannst das lesen</translation>
    </message>
    <message>
        <source>Shared with the next update</source>
        <translation>Geteilt mit dem nächsten Update</translation>
    </message>
    <message>
        <source>Six steps with room for feelings; good after something hard.</source>
        <translation>Sechs Schritte mit Raum für Gefühle; gut nach etwas Schwerem.</translation>
    </message>
    <message>
        <source>So what?</source>
        <translation>Was heißt das?</translation>
    </message>
    <message>
        <source>The facts, as a camera would have seen them.</source>
        <translation>Die Tatsachen, wie eine Kamera sie gesehen hätte.</translation>
    </message>
    <message>
        <source>Three short steps; good for nearly everything.</source>
        <translation>Drei kurze Schritte; gut für fast alles.</translation>
    </message>
    <message>
        <source>What did you feel and think, before, then and after?</source>
        <translation>Was hast du gefühlt und gedacht, davor, dabei und danach?</translation>
    </message>
    <message>
        <source>What did you want to reach, and how?</source>
        <translation>Was wolltest du erreichen, und wie?</translation>
    </message>
    <message>
        <source>What else could you have done?</source>
        <translation>Was hättest du sonst tun können?</translation>
    </message>
    <message>
        <source>What happened, who was there, what did you do?</source>
        <translation>Was geschah, wer war da, was hast du getan?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>What made the difference? Causes, not culprits.</source>
        <translation>Was gab den Ausschlag? Ursachen, keine Schuldigen.</translation>
    </message>
    <message>
        <source>What sense can you make of it?</source>
        <translation>Wie erklärst du es dir?</translation>
    </message>
    <message>
        <source>What to keep, what to change?</source>
        <translation>Was behalten, was ändern?</translation>
    </message>
    <message>
        <source>What was good about it, what was not?</source>
        <translation>Was war gut daran, was nicht?</translation>
    </message>
    <message>
        <source>What was intended?</source>
        <translation>Was war beabsichtigt?</translation>
    </message>
    <message>
        <source>What was meant, what happened, why; good within two days.</source>
        <translation>Was beabsichtigt war, was geschah, warum; gut innerhalb von zwei Tagen.</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>Was · Was heißt das · Was nun</translation>
    </message>
    <message>
        <source>Who does what differently, by when?</source>
        <translation>Wer macht was anders, bis wann?</translation>
    </message>
    <message>
        <source>Why does it matter, and what did you learn?</source>
        <translation>Warum ist es wichtig, und was hast du gelernt?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>You and {0} can read this</source>
        <translation>Du und {0} könnt das lesen</translation>
    </message>
    <message>
        <source>Your thoughts</source>
        <translation>Deine Gedanken</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>All reflections</source>
        <translation>Alle Reflexionen</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Frage wählen</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Neue Reflexion</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>Eine Frage in der Woche genügt.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Write without a question</source>
        <translation>Ohne Frage schreiben</translation>
    </message>
    <message>
        <source>{0} in all, {1} only for you</source>
        <translation>{0} insgesamt, {1} nur für dich</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Belongs to this goal</source>
        <translation>Gehört zu diesem Ziel</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>erledigt am {0}</translation>
    </message>
    <message>
        <source>reached {0}</source>
        <translation>erreicht am {0}</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Each is told once, while MentorDesk is open, and says nothing of what you two write.</source>
        <translation>Jede kommt einmal, solange MentorDesk offen ist, und verrät nichts von dem, was ihr zwei schreibt.</translation>
    </message>
    <message>
        <source>Quiet at weekends, too</source>
        <translation>Auch am Wochenende Ruhe</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Remind me of sessions, agreed answers and backup files</source>
        <translation>An Treffen, vereinbarte Antworten und Sicherungsdateien erinnern</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It is time for a backup file. Private records come back after a loss only from one.</source>
        <translation>Es ist Zeit für eine Sicherungsdatei. Private Einträge kommen nach einem Verlust nur aus einer zurück.</translation>
    </message>
    <message>
        <source>Your session with {0} begins at {1}.</source>
        <translation>Dein Treffen mit {0} beginnt um {1} Uhr.</translation>
    </message>
    <message>
        <source>Your session with {0}: {1}, {2}.</source>
        <translation>Dein Treffen mit {0}: {1}, {2} Uhr.</translation>
    </message>
    <message>
        <source>Your update of {0} is not answered in the time agreed. Today has a kind reminder ready.</source>
        <translation>Dein Update vom {0} wurde nicht in der vereinbarten Zeit beantwortet. „Heute“ hat eine freundliche Erinnerung bereit.</translation>
    </message>
    <message>
        <source>{0} waits for your update since {1}.</source>
        <translation>{0} wartet seit dem {1} auf dein Update.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Files stay here; none is deleted by this.</source>
        <translation>Dateien bleiben hier; dadurch wird keine gelöscht.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>Zurückgehen zum Stand vom {0}?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>My private records of then, too</source>
        <translation>Auch meine privaten Einträge von damals</translation>
    </message>
    <message>
        <source>Private records stay as they are now.</source>
        <translation>Private Einträge bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>They become what they were; those of now are kept with the backup that is made first.</source>
        <translation>Sie werden, was sie waren; die jetzigen kommen in die Sicherung, die zuerst angelegt wird.</translation>
    </message>
    <message>
        <source>This laptop goes on as a new one; {0} need not do anything.</source>
        <translation>Dieser Laptop arbeitet dann als neuer weiter; {0} muss nichts tun.</translation>
    </message>
    <message>
        <source>What going back does not take back</source>
        <translation>Was das Zurückgehen nicht zurücknimmt</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first. You can come back to it at any time.</source>
        <translation>Was jetzt hier ist, wird zuerst gesichert. Du kannst jederzeit dorthin zurück.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Accept all that is listed</source>
        <translation>Alles Aufgeführte annehmen</translation>
    </message>
    <message>
        <source>All of it counts now. Your next update tells {0}.</source>
        <translation>Alles davon zählt jetzt. Dein nächstes Update sagt es {0}.</translation>
    </message>
    <message>
        <source>It came after you last heard that laptop, so it does not count, here and with {0}. Accept what you wrote yourself.</source>
        <translation>Es kam, nachdem du zuletzt von jenem Laptop gehört hattest, darum zählt es nicht, hier und bei {0}. Nimm an, was du selbst geschrieben hast.</translation>
    </message>
    <message>
        <source>It counts now. Your next update tells {0}.</source>
        <translation>Es zählt jetzt. Dein nächstes Update sagt es {0}.</translation>
    </message>
    <message numerus="yes">
        <source>On a lost laptop of {0}: %n record(s). They count only if {0} accepts.</source>
        <translation>
            <numerusform>Auf einem verlorenen Laptop von {0}: %n Eintrag. Er zählt nur, wenn {0} ihn annimmt.</numerusform>
            <numerusform>Auf einem verlorenen Laptop von {0}: %n Einträge. Sie zählen nur, wenn {0} sie annimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n record(s) left out</source>
        <translation>
            <numerusform>%n ausgelassenen Eintrag zeigen</numerusform>
            <numerusform>%n ausgelassene Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Written on a lost laptop</source>
        <translation>Auf einem verlorenen Laptop geschrieben</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept: {0}</source>
        <translation>Annehmen: {0}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave it out: {0}</source>
        <translation>Auslassen: {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there empty</source>
        <translation>{0}: jetzt „{1}“, dort leer</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there “{2}”</source>
        <translation>{0}: jetzt „{1}“, dort „{2}“</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>(both changed)</source>
        <translation>(von beiden geändert)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Lines lead from what comes first to what needs it.</source>
        <translation>Linien führen von dem, was zuerst kommt, zu dem, was es braucht.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>Noch keine Meilensteine</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Blatt {0} von {1}</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Etappe {0}</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Ohne Etappe</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig am {0}</translation>
    </message>
    <message>
        <source>goal: {0}</source>
        <translation>Ziel: {0}</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>braucht {0}</translation>
    </message>
    <message numerus="yes">
        <source>shown by %n artifact(s)</source>
        <translation>
            <numerusform>belegt durch %n Arbeitsprobe</numerusform>
            <numerusform>belegt durch %n Arbeitsproben</numerusform>
        </translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation>war fällig am {0}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} erledigt</translation>
    </message>
</context>
<context>
    <name>RoadmapKeys</name>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Etappe hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export as a drawing…</source>
        <translation>Als Zeichnung exportieren …</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>Meilenstein suchen</translation>
    </message>
    <message>
        <source>Link to what needs it</source>
        <translation>Mit dem Meilenstein verbinden, der ihn braucht</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Print or save as a poster…</source>
        <translation>Als Poster drucken oder speichern …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show canvas</source>
        <translation>Als Karte zeigen</translation>
    </message>
    <message>
        <source>Show outline</source>
        <translation>Als Gliederung zeigen</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Als Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Untangle the links</source>
        <translation>Verbindungen entwirren</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Milestones appear here once a goal has a date.</source>
        <translation>Meilensteine erscheinen hier, sobald ein Ziel einen Termin hat.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) done</source>
        <translation>
            <numerusform>{0} von %n Meilenstein erledigt</numerusform>
            <numerusform>{0} von %n Meilensteinen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) found</source>
        <translation>
            <numerusform>{0} von %n Meilenstein gefunden</numerusform>
            <numerusform>{0} von %n Meilensteinen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapScene</name>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>RunAgendaCard</name>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Agendapunkt hinzufügen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Talk about “{0}” now</source>
        <translation>Jetzt über „{0}“ sprechen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>Add a point below, or talk freely and write down what comes of it.</source>
        <translation>Füge unten einen Punkt hinzu, oder sprecht frei und schreibt auf, was daraus wird.</translation>
    </message>
    <message>
        <source>Everything is talked about</source>
        <translation>Alles ist besprochen</translation>
    </message>
    <message>
        <source>Look over the summary and the next date below, then end the session.</source>
        <translation>Sieh unten die Zusammenfassung und den nächsten Termin durch, dann beende das Treffen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Notizen zum Treffen</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>Notizen zu diesem Punkt</translation>
    </message>
    <message>
        <source>On the whole session</source>
        <translation>Zum ganzen Treffen</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Zu „{0}“</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Die Agenda ist leer</translation>
    </message>
    <message>
        <source>The {0} of this session are over.</source>
        <translation>Die {0} dieses Treffens sind um.</translation>
    </message>
    <message>
        <source>{0} for “{1}” are over.</source>
        <translation>{0} für „{1}“ sind um.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Read them to {0} by phone once. When both of you see the same, nobody stands between you.</source>
        <translation>Lies sie {0} einmal am Telefon vor. Seht ihr beide dasselbe, steht niemand zwischen euch.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Prüfwörter</translation>
    </message>
    <message>
        <source>The new recovery sheet of {0} counts from now on. Your next update tells it.</source>
        <translation>Das neue Notfallblatt von {0} gilt ab jetzt. Dein nächstes Update teilt es mit.</translation>
    </message>
    <message>
        <source>We see the same words: confirm</source>
        <translation>Wir sehen dieselben Wörter: bestätigen</translation>
    </message>
    <message>
        <source>Your new recovery sheet waits. Send an update, then let {0} compare these words and confirm.</source>
        <translation>Dein neues Notfallblatt wartet. Sende ein Update, dann lass {0} diese Wörter vergleichen und bestätigen.</translation>
    </message>
    <message>
        <source>{0} made a new recovery sheet without the old words. Compare these words by phone, then confirm.</source>
        <translation>{0} hat ein neues Notfallblatt ohne die alten Wörter erstellt. Vergleicht diese Wörter am Telefon, dann bestätige.</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Look at the sample as</source>
        <translation>Das Beispiel ansehen als</translation>
    </message>
    <message>
        <source>Sample – nothing here is sent.</source>
        <translation>Beispiel – von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigenes Tandem beginnen</translation>
    </message>
    <message>
        <source>{0}, mentee</source>
        <translation>{0}, Mentee</translation>
    </message>
    <message>
        <source>{0}, mentor</source>
        <translation>{0}, Mentor</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save the file somewhere else…</source>
        <translation>Datei anderswo speichern …</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>The file could not be written there. The invitation is safe; choose another place.</source>
        <translation>Dorthin konnte die Datei nicht geschrieben werden. Die Einladung ist sicher; wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or jump to a page, record or command</source>
        <translation>Suchen oder zu Seite, Eintrag oder Befehl springen</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu …</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu …</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>Nichts gefunden zu „{0}“.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search everything you two wrote</source>
        <translation>Alles durchsuchen, was ihr zwei geschrieben habt</translation>
    </message>
    <message>
        <source>Type a few letters of what you look for: goals, sessions, notes, reflections, files.</source>
        <translation>Tippe ein paar Buchstaben von dem, was du suchst: Ziele, Treffen, Anmerkungen, Reflexionen, Dateien.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n earlier change(s) that {0} has not confirmed go along again.</source>
        <translation>
            <numerusform>%n frühere Änderung, die {0} noch nicht bestätigt hat, geht noch einmal mit.</numerusform>
            <numerusform>%n frühere Änderungen, die {0} noch nicht bestätigt hat, gehen noch einmal mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n Verbindung dazwischen</numerusform>
            <numerusform>%n Verbindungen dazwischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n neue Änderung</numerusform>
            <numerusform>%n neue Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>An update can go once you are a pair.</source>
        <translation>Sobald ihr ein Tandem seid, kannst du ein Update senden.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Draft opened. Did you send it from your mail program?</source>
        <translation>Der Entwurf ist offen. Hast du ihn aus deinem Mailprogramm gesendet?</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>Ordner für Updates</translation>
    </message>
    <message>
        <source>Hand it to {0}</source>
        <translation>An {0} übergeben</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Wie du es sendest</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>{0} einladen</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Größte Mail</translation>
    </message>
    <message>
        <source>Largest mail that your server takes</source>
        <translation>Größte Mail, die dein Server annimmt</translation>
    </message>
    <message>
        <source>Marked as sent. {0}’s next update will confirm that it arrived.</source>
        <translation>Als gesendet markiert. Das nächste Update von {0} bestätigt, dass es angekommen ist.</translation>
    </message>
    <message>
        <source>No mail goes out of the sample. The update goes straight to {0}’s side.</source>
        <translation>Aus dem Beispiel geht keine Mail hinaus. Das Update geht direkt zu {0} hinüber.</translation>
    </message>
    <message>
        <source>Nothing new for {0} yet.</source>
        <translation>Noch nichts Neues für {0}.</translation>
    </message>
    <message>
        <source>Nothing new since your update of {0}.</source>
        <translation>Nichts Neues seit deinem Update vom {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; it asks {0} for %n file(s)</source>
        <translation>
            <numerusform>Nichts Neues; es bittet {0} um %n Datei</numerusform>
            <numerusform>Nichts Neues; es bittet {0} um %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new; it tells {0} what has arrived here</source>
        <translation>Nichts Neues; es sagt {0}, was hier angekommen ist</translation>
    </message>
    <message>
        <source>Sealed for {0} alone. Earlier wordings of what you share travel with it.</source>
        <translation>Versiegelt allein für {0}. Frühere Fassungen von dem, was du teilst, gehen mit.</translation>
    </message>
    <message>
        <source>Send one anyway: it tells what has arrived here</source>
        <translation>Trotzdem eines senden: Es sagt, was hier angekommen ist</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Update senden</translation>
    </message>
    <message>
        <source>The file is kept in {0}</source>
        <translation>Die Datei liegt in {0}</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>An {0}</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0}, private until now</source>
        <translation>{0}, bisher privat</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file is safe. Save a copy and open it in another program.</source>
        <translation>Die Datei ist sicher. Speichere eine Kopie und öffne sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Dieses PDF verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>This drawing holds something that cannot be shown safely.</source>
        <translation>Diese Zeichnung enthält etwas, das sich nicht sicher zeigen lässt.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Diese Datei ist beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This file is larger than can be shown safely ({megabytes} MB; {most} are).</source>
        <translation>Diese Datei ist größer, als sich sicher zeigen lässt ({megabytes} MB; höchstens {most}).</translation>
    </message>
    <message>
        <source>This file is not here yet. Nothing is lost. Your next update asks for it.</source>
        <translation>Diese Datei ist noch nicht hier. Nichts ist verloren. Dein nächstes Update bittet darum.</translation>
    </message>
    <message>
        <source>This file made the part of MentorDesk that draws it stop.</source>
        <translation>An dieser Datei ist der Teil von MentorDesk, der sie darstellt, stehen geblieben.</translation>
    </message>
    <message>
        <source>This file needs more memory than it can safely be given.</source>
        <translation>Diese Datei braucht mehr Speicher, als man ihr sicher geben kann.</translation>
    </message>
    <message>
        <source>This file takes too long to draw.</source>
        <translation>Es dauert zu lange, diese Datei darzustellen.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation>Diese Art von Bild lässt sich hier nicht zeigen.</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages are.</source>
        <translation>Diese Seite lässt sich nicht zeigen. Die anderen schon.</translation>
    </message>
    <message>
        <source>This page takes too long to draw. The other pages are shown.</source>
        <translation>Es dauert zu lange, diese Seite darzustellen. Die anderen Seiten sind zu sehen.</translation>
    </message>
    <message>
        <source>This picture is larger than can be shown safely ({width} × {height} pixels; up to {most} million are).</source>
        <translation>Dieses Bild ist größer, als sich sicher zeigen lässt ({width} × {height} Pixel; höchstens {most} Millionen).</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Agendapunkt hinzufügen</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Agenda öffnen</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>Plane das erste Gespräch; die Agenda füllt sich aus offenen Zielen.</translation>
    </message>
    <message>
        <source>Session 1</source>
        <translation>Treffen 1</translation>
    </message>
    <message>
        <source>left for another time</source>
        <translation>auf ein andermal verschoben</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} leitet</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>A room, or how to join a call</source>
        <translation>Ein Raum, oder wie man sich zum Anruf einwählt</translation>
    </message>
    <message>
        <source>A session needs a title. The old one is back.</source>
        <translation>Ein Treffen braucht einen Titel. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Zum Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zum Treffen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Treffen löschen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Notizen zum Treffen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Run session</source>
        <translation>Treffen durchführen</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Kalenderdatei speichern …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Zusammenfassung des Treffens</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>Was dabei herauskam, in ein paar Zeilen.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What you both want to keep. Markdown is welcome.</source>
        <translation>Was ihr beide festhalten wollt. Markdown ist möglich.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>“{0}” is called off.</source>
        <translation>„{0}“ ist abgesagt.</translation>
    </message>
    <message>
        <source>“{0}” is planned again.</source>
        <translation>„{0}“ ist wieder geplant.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open goals become its agenda</source>
        <translation>Offene Ziele werden zur Agenda</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>Schreib ein paar Worte, zum Beispiel „Sich kennenlernen“.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>Ihr habt es beide geändert</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Come back to point later</source>
        <translation>Später auf den Punkt zurückkommen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Treffen beenden</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Leave point for another time</source>
        <translation>Punkt auf ein andermal verschieben</translation>
    </message>
    <message>
        <source>Left for another time</source>
        <translation>Auf ein andermal verschoben</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Gedanken parken</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>Uhr anhalten oder starten</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Tick point and go on</source>
        <translation>Punkt abhaken und weiter</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Entscheidung aufschreiben</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>erledigt am {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig am {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1} left</source>
        <translation>noch {0} von {1}</translation>
    </message>
    <message>
        <source>{0} over the {1} of this session</source>
        <translation>{0} über die {1} dieses Treffens hinaus</translation>
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
        <translation>Alle Treffen</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Treffen beenden</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>Plane das erste Gespräch; die Agenda füllt sich aus offenen Zielen.</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Treffen {0}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>{0} held, {1} planned</source>
        <translation>{0} abgehalten, {1} geplant</translation>
    </message>
    <message>
        <source>{1} planned</source>
        <translation>{1} geplant</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>„{0}“ ist abgeschlossen.</translation>
    </message>
    <message>
        <source>“{0}” is closed. The next one is planned: {1}.</source>
        <translation>„{0}“ ist abgeschlossen. Das nächste ist geplant: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>„{0}“ ist geplant.</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>An update took it along. {0} may have it, also in earlier wordings.</source>
        <translation>Ein Update hat es mitgenommen. {0} hat es vielleicht, auch in früheren Fassungen.</translation>
    </message>
    <message>
        <source>It has not left this laptop. Until you send the next update you can keep it private.</source>
        <translation>Es hat diesen Laptop nicht verlassen. Bis du das nächste Update sendest, kannst du es privat lassen.</translation>
    </message>
    <message>
        <source>It lies in a file of its own on this laptop, which no update contains.</source>
        <translation>Es liegt auf diesem Laptop in einer eigenen Datei, die kein Update enthält.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Privat lassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Nur du kannst das lesen</translation>
    </message>
    <message>
        <source>Share with {0}</source>
        <translation>Mit {0} teilen</translation>
    </message>
    <message>
        <source>Share with {0}…</source>
        <translation>Mit {0} teilen …</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>With your next update {0} can read all of it: the title, every step, its tags and its links. Nobody else can. It cannot be called back once it is sent.</source>
        <translation>Mit deinem nächsten Update kann {0} alles davon lesen: den Titel, jeden Schritt, seine Schlagwörter und seine Verbindungen. Sonst niemand. Ist es gesendet, lässt es sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>{0} shared it with you.</source>
        <translation>{0} hat es mit dir geteilt.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>There is no file here.</source>
        <translation>Hier ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>For {0}, made on {1}</source>
        <translation>Für {0}, erstellt am {1}</translation>
    </message>
    <message>
        <source>Given to the printer. Look at the paper before you go on.</source>
        <translation>An den Drucker gegeben. Sieh dir das Papier an, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>If this laptop is lost, these 24 words on paper bring back everything that you two share. Whoever has them can read your updates, so keep no copy on a computer.</source>
        <translation>Geht dieser Laptop verloren, bringen diese 24 Wörter auf Papier alles zurück, was ihr zwei teilt. Wer sie hat, kann deine Updates lesen; bewahre also keine Kopie auf einem Computer auf.</translation>
    </message>
    <message>
        <source>If your laptop is lost or broken, these words bring back all that your pair shared on a new one, and prove to your partner that it is you.</source>
        <translation>Ist dein Laptop verloren oder kaputt, bringen diese Wörter auf einem neuen alles zurück, was dein Tandem geteilt hat, und beweisen der anderen Person, dass du es bist.</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place and no copy on a computer. Whoever has the words can read your updates and act as you. Nobody can make them again.</source>
        <translation>Bewahre dieses Papier an einem sicheren Ort auf und keine Kopie auf einem Computer. Wer die Wörter hat, kann deine Updates lesen und in deinem Namen handeln. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>MentorDesk recovery sheet</source>
        <translation>MentorDesk-Notfallblatt</translation>
    </message>
    <message>
        <source>No printer is set up here. Save a PDF and print it elsewhere, or copy the words by hand.</source>
        <translation>Hier ist kein Drucker eingerichtet. Speichere ein PDF und drucke es anderswo, oder schreib die Wörter mit der Hand ab.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF to print elsewhere…</source>
        <translation>Als PDF speichern, um anderswo zu drucken …</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Saved as {0}. Print it, then delete the file.</source>
        <translation>Gespeichert als {0}. Drucke sie und lösche dann die Datei.</translation>
    </message>
    <message>
        <source>The file could not be written there. The words are safe; choose another place.</source>
        <translation>Dorthin konnte die Datei nicht geschrieben werden. Die Wörter sind sicher; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The words are on paper, in a safe place</source>
        <translation>Die Wörter stehen auf Papier, an einem sicheren Ort</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>Strg+K findet jeden Befehl nach seinem Namen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SpellChoices</name>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore while this pair is open</source>
        <translation>Ignorieren, solange dieses Tandem offen ist</translation>
    </message>
    <message>
        <source>It is ignored.</source>
        <translation>Es wird ignoriert.</translation>
    </message>
    <message>
        <source>It is none of your words any more.</source>
        <translation>Es gehört nicht mehr zu deinen Wörtern.</translation>
    </message>
    <message>
        <source>It is one of your words now.</source>
        <translation>Es gehört jetzt zu deinen Wörtern.</translation>
    </message>
    <message>
        <source>No word is marked in this text.</source>
        <translation>In diesem Text ist kein Wort markiert.</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{0}”</source>
        <translation>Nicht im Wörterbuch: „{0}“</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>Nichts Ähnliches bekannt</translation>
    </message>
    <message>
        <source>Remove “{0}” from my words</source>
        <translation>„{0}“ aus meinen Wörtern entfernen</translation>
    </message>
    <message>
        <source>Spelling is not checked. The menu View has “Check spelling”.</source>
        <translation>Die Rechtschreibung wird nicht geprüft. Im Menü „Ansicht“ steht „Rechtschreibung prüfen“.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Spelling is checked.</source>
        <translation>Die Rechtschreibung wird geprüft.</translation>
    </message>
    <message>
        <source>Spelling is no longer checked.</source>
        <translation>Die Rechtschreibung wird nicht mehr geprüft.</translation>
    </message>
    <message>
        <source>To check spelling, install “{0}”.</source>
        <translation>Um die Rechtschreibung zu prüfen, installiere „{0}“.</translation>
    </message>
    <message>
        <source>To check {0}, install a dictionary such as “{1}”.</source>
        <translation>Um {0} zu prüfen, installiere ein Wörterbuch wie „{1}“.</translation>
    </message>
    <message>
        <source>While I write</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message>
        <source>A stage needs a title. The old one is back.</source>
        <translation>Eine Etappe braucht einen Titel. Der alte steht wieder da.</translation>
    </message>
    <message>
        <source>Add milestone here</source>
        <translation>Hier einen Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Etappe löschen</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What each of you can count on in this stage. Markdown is welcome.</source>
        <translation>Worauf ihr beide in dieser Etappe zählen könnt. Markdown ist möglich.</translation>
    </message>
    <message>
        <source>What is this stretch of the way called?</source>
        <translation>Wie heißt dieses Stück des Weges?</translation>
    </message>
</context>
<context>
    <name>StartWalk</name>
    <message>
        <source>Both of you see these. You can change them later.</source>
        <translation>Ihr beide seht das. Ihr könnt es später ändern.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>{0} einladen</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Den Weg zurück sichern</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Die Einladung wird erstellt …</translation>
    </message>
    <message>
        <source>Put the words on paper first and tick the box below, or do this later.</source>
        <translation>Bring die Wörter zuerst aufs Papier und setze unten das Häkchen, oder mach das später.</translation>
    </message>
    <message>
        <source>Who are you two?</source>
        <translation>Wer seid ihr zwei?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Schreib sie so: name@example.org, oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Deine Sprache</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Deine Mailadresse</translation>
    </message>
    <message>
        <source>Your mentee’s mail address</source>
        <translation>Mailadresse der anderen Person</translation>
    </message>
    <message>
        <source>Your mentee’s name</source>
        <translation>Name der anderen Person</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>freiwillig, für die Mailentwürfe</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Everything stays here to be read, printed and exported. You can reopen it at any time.</source>
        <translation>Alles bleibt hier zum Lesen, Drucken und Exportieren. Du kannst es jederzeit wieder öffnen.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The pair goes on.</source>
        <translation>Das Tandem geht weiter.</translation>
    </message>
    <message>
        <source>The pair is ended. Everything stays to be read, printed and exported.</source>
        <translation>Das Tandem ist beendet. Alles bleibt zum Lesen, Drucken und Exportieren da.</translation>
    </message>
    <message>
        <source>The pair is paused. Your partner sees it with the next update.</source>
        <translation>Das Tandem macht Pause. Die andere Person sieht es mit dem nächsten Update.</translation>
    </message>
    <message>
        <source>You can pause it for a while, or end it; nothing is deleted by that.</source>
        <translation>Du kannst eine Weile Pause machen oder es beenden; dadurch wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>You two take a break, and nothing is asked of anybody. You can go on at any time.</source>
        <translation>Ihr zwei macht Pause, und niemand muss etwas tun. Ihr könnt jederzeit weitermachen.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved · {0}</source>
        <translation>Alle Änderungen gespeichert · {0}</translation>
    </message>
    <message>
        <source>Encrypted for {0}</source>
        <translation>Verschlüsselt für {0}</translation>
    </message>
    <message>
        <source>Last update made {0}</source>
        <translation>Letztes Update vom {0}</translation>
    </message>
    <message>
        <source>No update made yet</source>
        <translation>Noch kein Update erstellt</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>{0} ist noch nicht dabei</translation>
    </message>
    <message>
        <source>{0} · confirmed by {1} {2}</source>
        <translation>{0} · bestätigt von {1} am {2}</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>From another way of writing</source>
        <translation>Aus einer anderen Art der Reflexion</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Agree on a first goal</source>
        <translation>Vereinbart ein erstes Ziel</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>{0} einladen</translation>
    </message>
    <message>
        <source>Pick a question to think about</source>
        <translation>Such eine Frage zum Nachdenken aus</translation>
    </message>
    <message>
        <source>Plan session 1</source>
        <translation>Plane Treffen 1</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Die ersten Schritte ausblenden</translation>
    </message>
    <message>
        <source>Send your reply to {0}</source>
        <translation>Sende {0} deine Antwort</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, erledigt</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>A tag needs a letter or a digit.</source>
        <translation>Ein Schlagwort braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Enter or a comma adds it. Backspace goes to the tags before it.</source>
        <translation>Die Eingabetaste oder ein Komma fügt es hinzu. Die Rücktaste führt zu den Schlagwörtern davor.</translation>
    </message>
    <message>
        <source>Known tags: {0}. Arrow down chooses one.</source>
        <translation>Bekannte Schlagwörter: {0}. Pfeil nach unten wählt eines.</translation>
    </message>
    <message>
        <source>Tag added: {0}</source>
        <translation>Schlagwort hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>There is room for {0} tags. Remove one first.</source>
        <translation>Es ist Platz für {0} Schlagwörter. Entferne zuerst eines.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ist schon da.</translation>
    </message>
    <message>
        <source>“{0}” holds a sign that cannot be seen. Type it anew.</source>
        <translation>„{0}“ enthält ein unsichtbares Zeichen. Tippe es neu.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a tag. Use at most {1} letters.</source>
        <translation>„{0}“ ist zu lang für ein Schlagwort. Nimm höchstens {1} Zeichen.</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Kind of note</source>
        <translation>Art der Anmerkung</translation>
    </message>
</context>
<context>
    <name>TagPill</name>
    <message>
        <source>Press Enter to find what carries it.</source>
        <translation>Die Eingabetaste findet, was es trägt.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>chosen tag {0}, press Delete to remove</source>
        <translation>gewähltes Schlagwort {0}, Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>A task needs a few words. The old ones are back.</source>
        <translation>Eine Aufgabe braucht ein paar Worte. Die alten stehen wieder da.</translation>
    </message>
    <message>
        <source>Close task</source>
        <translation>Aufgabe schließen</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wer macht es?</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Change “{0}”</source>
        <translation>„{0}“ ändern</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Set when it is due</source>
        <translation>Termin setzen</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Aufgabe erledigt.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wer macht es?</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n Meilenstein</numerusform>
            <numerusform>%n Meilensteine</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>Beginne mit einer Vorlage und mach sie dir zu eigen</translation>
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
        <translation>Kleine Seiten, Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ToCalendar</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>No program for calendar files was found. Save the file, and open it in your calendar.</source>
        <translation>Es wurde kein Programm für Kalenderdateien gefunden. Speichere die Datei und öffne sie in deinem Kalender.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>The calendar file is saved: {0}.</source>
        <translation>Die Kalenderdatei ist gespeichert: {0}.</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Die Kalenderdatei wird geschrieben</translation>
    </message>
    <message>
        <source>Your calendar program has the session. It asks before it keeps it.</source>
        <translation>Dein Kalenderprogramm hat das Treffen. Es fragt, bevor es das Treffen speichert.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asked: “{0}”</source>
        <translation>Gefragt: „{0}“</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Done: “{0}”.</source>
        <translation>Erledigt: „{0}“.</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>You and {0} both changed %n thing(s). Both versions are kept until you choose.</source>
        <translation>
            <numerusform>Du und {0} habt beide %n Eintrag geändert. Beide Versionen bleiben, bis du wählst.</numerusform>
            <numerusform>Du und {0} habt beide %n Einträge geändert. Beide Versionen bleiben, bis du wählst.</numerusform>
        </translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>„{0}“ ist geplant.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Export as a drawing (SVG)…</source>
        <translation>Als &amp;Zeichnung (SVG) exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print or save as a poster…</source>
        <translation>Als &amp;Poster drucken oder speichern …</translation>
    </message>
    <message>
        <source>&amp;Untangle the links</source>
        <translation>Verbindungen &amp;entwirren</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Etappe hinzufügen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>Meilenstein suchen</translation>
    </message>
    <message>
        <source>How the roadmap is shown</source>
        <translation>Wie der Fahrplan gezeigt wird</translation>
    </message>
    <message>
        <source>More for the roadmap</source>
        <translation>Mehr zum Fahrplan</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Only milestones in this state</source>
        <translation>Nur Meilensteine mit diesem Stand</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom {0} %, press for natural size</source>
        <translation>Zoom {0} %, drücken für Originalgröße</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Waiting for {0} since {1} ({2})</source>
        <translation>Wartet seit dem {1} auf {0} ({2})</translation>
    </message>
    <message numerus="yes">
        <source>agreed: %n day(s)</source>
        <translation>
            <numerusform>vereinbart: %n Tag</numerusform>
            <numerusform>vereinbart: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} waits for your update since {1} ({2})</source>
        <translation>{0} wartet seit dem {1} auf dein Update ({2})</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, among them links between these</source>
        <translation>
            <numerusform>Und %n weiterer Eintrag, etwa eine Verbindung zwischen diesen</numerusform>
            <numerusform>Und %n weitere Einträge, darunter Verbindungen zwischen diesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>This takes back %n change(s) by {0} for both of you, where nobody wrote over them.</source>
        <translation>
            <numerusform>Das nimmt %n Änderung von {0} für euch beide zurück, wo niemand darübergeschrieben hat.</numerusform>
            <numerusform>Das nimmt %n Änderungen von {0} für euch beide zurück, wo niemand darübergeschrieben hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick what shall stay.</source>
        <translation>Entferne das Häkchen, wo etwas bleiben soll.</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Was es berührt</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under your passphrase.</source>
        <translation>Die Schlüssel dieses Laptops sind mit deiner Passphrase geschützt.</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message numerus="yes">
        <source>And %n link(s) between them.</source>
        <translation>
            <numerusform>Und %n Verbindung dazwischen.</numerusform>
            <numerusform>Und %n Verbindungen dazwischen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Against now</source>
        <translation>Vergleich mit jetzt</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Vergleich mit der vorigen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Every field reads as in the version before.</source>
        <translation>Jedes Feld lautet wie in der vorigen Version.</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>So lautet es jetzt.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Struck through: only in the version before. Underlined: new in this one.</source>
        <translation>Durchgestrichen: nur in der vorigen Version. Unterstrichen: neu in dieser.</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only now.</source>
        <translation>Durchgestrichen: nur in dieser Version. Unterstrichen: nur jetzt.</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Version {0} von {1}</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Fit the page (0)</source>
        <translation>Seite einpassen (0)</translation>
    </message>
    <message>
        <source>Fit the picture (0)</source>
        <translation>Bild einpassen (0)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Breite einpassen</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, show at 100 %</source>
        <translation>{percent} %, auf 100 % zoomen</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n open note(s) on {0}</source>
        <translation>
            <numerusform>%n offene Anmerkung zu {0}</numerusform>
            <numerusform>%n offene Anmerkungen zu {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Frage wählen</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Von {0}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf dich.</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>Eine Frage in der Woche genügt.</translation>
    </message>
    <message>
        <source>Put it away again</source>
        <translation>Wieder ausblenden</translation>
    </message>
    <message>
        <source>Question to think about</source>
        <translation>Frage zum Nachdenken</translation>
    </message>
    <message>
        <source>The question is asked; it goes with the next update.</source>
        <translation>Die Frage ist gestellt; sie geht mit dem nächsten Update.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message numerus="yes">
        <source>You wrote it %n year(s) ago</source>
        <translation>
            <numerusform>Du hast es vor %n Jahr geschrieben</numerusform>
            <numerusform>Du hast es vor %n Jahren geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it a month ago</source>
        <translation>Du hast es vor einem Monat geschrieben</translation>
    </message>
    <message>
        <source>You wrote it a year ago</source>
        <translation>Du hast es vor einem Jahr geschrieben</translation>
    </message>
    <message>
        <source>You wrote it half a year ago</source>
        <translation>Du hast es vor einem halben Jahr geschrieben</translation>
    </message>
    <message>
        <source>You wrote it three months ago</source>
        <translation>Du hast es vor drei Monaten geschrieben</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Später machen</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message numerus="yes">
        <source>%n new update(s) from {0} lie in {1}.</source>
        <translation>
            <numerusform>%n neues Update von {0} liegt in {1}.</numerusform>
            <numerusform>%n neue Updates von {0} liegen in {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new update from {0} lies in {1}: {2}</source>
        <translation>Ein neues Update von {0} liegt in {1}: {2}</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A mentor and a mentee work apart, offline, and send each other sealed updates by mail. No account, no server.</source>
        <translation>Mentor und Mentee arbeiten getrennt und offline und schicken einander versiegelte Updates per Mail. Kein Konto, kein Server.</translation>
    </message>
    <message>
        <source>A year of work of an invented pair. Nothing is sent.</source>
        <translation>Ein Jahr Arbeit eines erfundenen Tandems. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Bring a pair back with your 24 words and the updates in your mailbox, or a backup file.</source>
        <translation>Hol ein Tandem zurück, mit deinen 24 Wörtern und den Updates in deinem Postfach oder einer Sicherungsdatei.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>I lost my laptop</source>
        <translation>Ich habe meinen Laptop verloren</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Start with a mentee</source>
        <translation>Mit einem Mentee beginnen</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>{0} von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>Willkommen bei MentorDesk</translation>
    </message>
    <message>
        <source>You are the mentor. Invite the person you work with.</source>
        <translation>Du bist Mentorin oder Mentor. Lade die Person ein, mit der du arbeitest.</translation>
    </message>
    <message>
        <source>Your mentor sent you a file and tells you seven words by phone.</source>
        <translation>Du hast eine Datei bekommen und erfährst sieben Wörter am Telefon.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>Deine Tandems</translation>
    </message>
    <message>
        <source>“{0}” is off the list. Nothing was deleted; its folder is {1}</source>
        <translation>„{0}“ steht nicht mehr auf der Liste. Nichts wurde gelöscht; der Ordner ist {1}</translation>
    </message>
</context>
<context>
    <name>WordDiffLabel</name>
    <message>
        <source>(gone: {0})</source>
        <translation>(weg: {0})</translation>
    </message>
    <message>
        <source>(new: {0})</source>
        <translation>(neu: {0})</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message numerus="yes">
        <source>%n words to type</source>
        <translation>
            <numerusform>%n Wort zum Eintippen</numerusform>
            <numerusform>%n Wörter zum Eintippen</numerusform>
        </translation>
    </message>
    <message>
        <source>This word is not on the list.</source>
        <translation>Dieses Wort steht nicht auf der Liste.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A few words in front, if you like</source>
        <translation>Ein paar Worte voran, wenn du magst</translation>
    </message>
    <message>
        <source>A line below the title, if you like</source>
        <translation>Eine Zeile unter dem Titel, wenn du magst</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As I write</source>
        <translation>Wie ich schreibe</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Language of headings and dates</source>
        <translation>Sprache der Überschriften und Datumsangaben</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Take the usual words again</source>
        <translation>Wieder die üblichen Worte nehmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Words and paper</source>
        <translation>Worte und Papier</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Name of the first stage, such as “Finding my feet”</source>
        <translation>Name der ersten Etappe, zum Beispiel „Fuß fassen“</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Name der neuen Etappe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the new milestone in “{0}”</source>
        <translation>Titel des neuen Meilensteins in „{0}“</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>The clock of this laptop</source>
        <translation>Die Uhr dieses Laptops</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
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
        <translation>Ein andermal</translation>
    </message>
</context>
<context>
    <name>_Board</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>_Fitting</name>
    <message numerus="yes">
        <source>Show %n paragraph(s) that fit together</source>
        <translation>
            <numerusform>%n Absatz ohne Widerspruch zeigen</numerusform>
            <numerusform>%n Absätze ohne Widerspruch zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Änderung {0}</translation>
    </message>
    <message>
        <source>Note {0} by {1}</source>
        <translation>Anmerkung {0} von {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Reopen note</source>
        <translation>Anmerkung wieder öffnen</translation>
    </message>
    <message>
        <source>Settle note</source>
        <translation>Anmerkung klären</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Show its place</source>
        <translation>Die Stelle zeigen</translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation>{0}: Anmerkung {1}</translation>
    </message>
</context>
<context>
    <name>_Rivals</name>
    <message>
        <source>(this paragraph is deleted)</source>
        <translation>(dieser Absatz ist gelöscht)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both of you changed this paragraph</source>
        <translation>Ihr habt diesen Absatz beide geändert</translation>
    </message>
    <message>
        <source>Chosen for this paragraph</source>
        <translation>Für diesen Absatz gewählt</translation>
    </message>
    <message>
        <source>What to keep of this paragraph</source>
        <translation>Was von diesem Absatz bleibt</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Back again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Go to “{0}”</source>
        <translation>Zu „{0}“ gehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer counts</source>
        <translation>Zählt nicht mehr</translation>
    </message>
</context>
<context>
    <name>_WordField</name>
    <message>
        <source>Word {0}</source>
        <translation>Wort {0}</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>Vor %n Tag</numerusform>
            <numerusform>Vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
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
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of a month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>first of a month</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig am {0}</translation>
    </message>
    <message>
        <source>due {0}, {1}</source>
        <translation>fällig am {0}, {1}</translation>
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
