<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A mentor and a mentee work apart and offline, and send each other sealed updates by mail.</source>
        <translation>Un mentor y un mentee trabajan separados y sin conexión, y se envían actualizaciones selladas por correo.</translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation>Acerca de MentorDesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Icons: Lucide (ISC). Typefaces: Inter, Noto (OFL).</source>
        <translation>Software libre con licencia MIT. Iconos: Lucide (ISC). Tipografías: Inter, Noto (OFL).</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About it</source>
        <translation>Sobre este trabajo</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>Añadir nueva versión…</translation>
    </message>
    <message>
        <source>An artifact needs a title. The old one is back.</source>
        <translation>Un trabajo necesita un título. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>Belongs to the goal</source>
        <translation>Pertenece al objetivo</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>Eliminar trabajo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For who cannot see it, in a sentence or two</source>
        <translation>Para quien no puede verlo, en una o dos frases</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Show version {0}</source>
        <translation>Mostrar la versión {0}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>This was changed on the other side, too. You choose when you are done.</source>
        <translation>Esto también se cambió en otro portátil. Elegirás cuando termines.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What is it, and what shall be looked at?</source>
        <translation>¿Qué es y qué hay que mirar?</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>¿Qué hay de nuevo?</translation>
    </message>
    <message>
        <source>What is new in version {0}</source>
        <translation>Qué hay de nuevo en la versión {0}</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no está aquí</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
</context>
<context>
    <name>AcceptWalk</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>Elegir la invitación</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>Elige primero la invitación.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Elegir la invitación…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Drop the invitation here: the mail, or its attachment that ends in .mentordesk.</source>
        <translation>Suelta aquí la invitación: el correo, o su adjunto que termina en .mentordesk.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a «Hoy»</translation>
    </message>
    <message>
        <source>Invitations and mails (*.mentordesk *.eml *.mbox)</source>
        <translation>Invitaciones y correos (*.mentordesk *.eml *.mbox)</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Guarda un camino de vuelta</translation>
    </message>
    <message>
        <source>Making your reply…</source>
        <translation>Preparando tu respuesta…</translation>
    </message>
    <message>
        <source>One mail to {0} and to yourself: bring it in on your other laptop, too. From then on every update is made for this laptop as well.</source>
        <translation>Un solo correo, para {0} y para ti: impórtalo también en tu otro portátil. A partir de entonces, cada actualización se hará también para este portátil.</translation>
    </message>
    <message>
        <source>One mail to {0} and you are a pair. Your reply proves that you opened the invitation.</source>
        <translation>Un correo a {0} y el dúo queda formado. Tu respuesta demuestra que abriste la invitación.</translation>
    </message>
    <message>
        <source>One more laptop of yours</source>
        <translation>Otro portátil tuyo</translation>
    </message>
    <message>
        <source>Open your invitation</source>
        <translation>Abre tu invitación</translation>
    </message>
    <message>
        <source>Opening the invitation…</source>
        <translation>Abriendo la invitación…</translation>
    </message>
    <message>
        <source>Send your reply</source>
        <translation>Envía tu respuesta</translation>
    </message>
    <message>
        <source>Setting up your pair…</source>
        <translation>Preparando tu dúo…</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Avisa a los demás</translation>
    </message>
    <message>
        <source>The seven words that your mentor tells you by phone, or that your other laptop shows</source>
        <translation>Las siete palabras que tu mentor te dice por teléfono, o que muestra tu otro portátil</translation>
    </message>
    <message>
        <source>There is no time now? Today reminds you of the sheet.</source>
        <translation>¿Ahora no tienes tiempo? «Hoy» te recordará la hoja.</translation>
    </message>
    <message>
        <source>This is how {0} wrote your name. Change it if you like.</source>
        <translation>Así escribió {0} tu nombre. Cámbialo si quieres.</translation>
    </message>
    <message>
        <source>Type all seven words.</source>
        <translation>Escribe las siete palabras.</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Cómo se llama este portátil</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Escríbela como nombre@example.org, o déjala vacía.</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Tu dirección de correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>opcional, para los borradores de correo</translation>
    </message>
    <message>
        <source>{0} invites you</source>
        <translation>{0} te invita</translation>
    </message>
    <message>
        <source>{0}, everything that you and {1} share comes here. Private notes stay on the laptop where they were written; only a backup file brings them.</source>
        <translation>{0}, todo lo que compartes con {1} llega aquí. Las notas privadas se quedan en el portátil donde se escribieron; solo un archivo de copia de seguridad las trae.</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Listen again.</source>
        <translation>«{0}» no es una de las palabras que usa MentorDesk. Escucha otra vez.</translation>
    </message>
</context>
<context>
    <name>AddLaptop</name>
    <message>
        <source>1. Type these seven words on the other laptop</source>
        <translation>1. Escribe estas siete palabras en el otro portátil</translation>
    </message>
    <message>
        <source>2. Take the file there: by a mail to yourself, or on a stick</source>
        <translation>2. Lleva el archivo allí: con un correo a ti, o en una memoria USB</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>Añadir un portátil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>He anotado las palabras</translation>
    </message>
    <message>
        <source>Mail it to myself</source>
        <translation>Enviármelo por correo</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Crear el archivo</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>No las escribas nunca en un correo. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>You get a sealed file. Install MentorDesk on the other laptop, open the file there and type the seven words. Private notes stay here; only a backup file takes them along.</source>
        <translation>Obtienes un archivo sellado. Instala MentorDesk en el otro portátil, abre allí el archivo y escribe las siete palabras. Las notas privadas se quedan aquí; solo un archivo de copia de seguridad se las lleva.</translation>
    </message>
    <message>
        <source>such as Laptop at home</source>
        <translation>por ejemplo, Portátil de casa</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n file(s) are added.</source>
        <translation>
            <numerusform>Se ha añadido %n archivo.</numerusform>
            <numerusform>Se han añadido %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add new version</source>
        <translation>Añadir nueva versión</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>The new version is added.</source>
        <translation>Se ha añadido la nueva versión.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>Se ha añadido «{0}».</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n point(s) were added.</source>
        <translation>
            <numerusform>Se ha añadido %n punto.</numerusform>
            <numerusform>Se han añadido %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Añadir un punto a la agenda</translation>
    </message>
    <message>
        <source>Add open goals</source>
        <translation>Añadir objetivos abiertos</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>dirige {0}</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0} de {1} min</translation>
    </message>
    <message>
        <source>{0} of {1} min, {2} too many</source>
        <translation>{0} de {1} min, sobran {2}</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair needs a name. The old one is back.</source>
        <translation>Un dúo necesita un nombre. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>Answer an update within</source>
        <translation>Responder a una actualización en</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>Frecuencia de los encuentros</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>Nombre del dúo</translation>
    </message>
    <message>
        <source>No reminders come then, by the clock of each laptop. Each of you may choose more hours.</source>
        <translation>A esas horas no llega ningún recordatorio, según el reloj de cada portátil. Cada uno puede elegir más horas.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What shall be different in a year? Markdown is welcome.</source>
        <translation>¿Qué será distinto dentro de un año? Se admite Markdown.</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>Lo que se acordó</translation>
    </message>
    <message>
        <source>such as every second Monday at 18:00</source>
        <translation>por ejemplo, cada dos lunes a las 18:00</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>All milestones are reached.</source>
        <translation>Se han alcanzado todos los hitos.</translation>
    </message>
    <message>
        <source>Milestone ahead</source>
        <translation>Próximo hito</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Show on the roadmap</source>
        <translation>Mostrar en la hoja de ruta</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s)</source>
        <translation>
            <numerusform>{0} de %n hito</numerusform>
            <numerusform>{0} de %n hitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Eliminar respuesta</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Editar respuesta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answer of {0}</source>
        <translation>Respuesta de {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Eliminar esta respuesta</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
</context>
<context>
    <name>ArtifactCard</name>
    <message numerus="yes">
        <source>%n note(s), none open</source>
        <translation>
            <numerusform>%n nota, ninguna abierta</numerusform>
            <numerusform>%n notas, ninguna abierta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Cambiado por ambos</translation>
    </message>
    <message>
        <source>File has not arrived yet</source>
        <translation>El archivo aún no ha llegado</translation>
    </message>
    <message>
        <source>Needs a description</source>
        <translation>Necesita una descripción</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún sin notas</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n nota abierta</numerusform>
            <numerusform>%n notas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Línea {0}</translation>
    </message>
    <message>
        <source>Lines {0}–{1}</source>
        <translation>Líneas {0}–{1}</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Archivo completo</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>ArtifactsPage</name>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>Añadir nueva versión…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>Eliminar trabajo</translation>
    </message>
    <message>
        <source>Drop code, a picture or a PDF here to talk about it.</source>
        <translation>Suelta aquí código, una imagen o un PDF para hablar de ello.</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirlo de todos modos</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>Open “{0}”?</source>
        <translation>¿Abrir «{0}»?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Detenido. No se guardó ninguna copia.</translation>
    </message>
    <message>
        <source>This file is too large to be dragged. Use “Save a copy…”.</source>
        <translation>Este archivo es demasiado grande para arrastrarlo. Usa «Guardar una copia…».</translation>
    </message>
    <message>
        <source>This kind of file can be a program. Open it only if you expected it and know what it does.</source>
        <translation>Un archivo de este tipo puede ser un programa. Ábrelo solo si lo esperabas y sabes qué hace.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>You look at a copy. Changes to it come back by “Add new version…”.</source>
        <translation>Estás viendo una copia. Para traer de vuelta lo que cambies en ella, usa «Añadir nueva versión…».</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>Se ha guardado «{0}».</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>Everything you two shared, with notes and reflections.</source>
        <translation>Todo lo compartido entre los dos, con notas y reflexiones.</translation>
    </message>
    <message>
        <source>For a school or committee</source>
        <translation>Para una escuela o un comité</translation>
    </message>
    <message>
        <source>For an employer</source>
        <translation>Para una empresa</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>Para otra persona</translation>
    </message>
    <message>
        <source>For us two</source>
        <translation>Para nosotros dos</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Goals, the road and the work, with sessions and decisions.</source>
        <translation>Objetivos, el camino y el trabajo, con sesiones y decisiones.</translation>
    </message>
    <message>
        <source>What was reached and the work that shows it, without notes and reflections.</source>
        <translation>Lo alcanzado y el trabajo que lo demuestra, sin notas ni reflexiones.</translation>
    </message>
    <message>
        <source>Your own choice and your own words.</source>
        <translation>Tu propia selección y tus propias palabras.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Keep version {0}</source>
        <translation>Conservar la versión {0}</translation>
    </message>
    <message>
        <source>Keep {0}’s</source>
        <translation>Conservar lo de {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>{0}’s</source>
        <translation>Lo de {0}</translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message>
        <source>A backup file comes back alone. Leave the other files out; bring them in afterwards.</source>
        <translation>Un archivo de copia de seguridad se recupera por separado. Deja fuera los otros archivos; impórtalos después.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Bringing your pair back…</source>
        <translation>Recuperando tu dúo…</translation>
    </message>
    <message>
        <source>Choose a folder with mails or updates</source>
        <translation>Elegir una carpeta con correos o actualizaciones</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose at least one file or folder first.</source>
        <translation>Elige primero al menos un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose mails, updates or a backup file</source>
        <translation>Elegir correos, actualizaciones o un archivo de copia de seguridad</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Drop mails, a mailbox, a folder or a backup file here.</source>
        <translation>Suelta aquí correos, un buzón, una carpeta o un archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a «Hoy»</translation>
    </message>
    <message>
        <source>Make this laptop known to {0}</source>
        <translation>Dar a conocer este portátil a {0}</translation>
    </message>
    <message>
        <source>Making your update…</source>
        <translation>Preparando tu actualización…</translation>
    </message>
    <message>
        <source>Pair brought back</source>
        <translation>Dúo recuperado</translation>
    </message>
    <message>
        <source>Press to leave it out</source>
        <translation>Pulsa para dejarlo fuera</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>They stand on the recovery sheet that you printed or copied when the pair began.</source>
        <translation>Están en la hoja de recuperación que imprimiste o copiaste al empezar el dúo.</translation>
    </message>
    <message>
        <source>Type all 24 words.</source>
        <translation>Escribe las 24 palabras.</translation>
    </message>
    <message>
        <source>Updates that you sent or received, in any order: mails, a mailbox, or a folder of them. Or the backup file that you kept, which also brings your private records back.</source>
        <translation>Actualizaciones que enviaste o recibiste, en cualquier orden: correos, un buzón o una carpeta de ellos. O el archivo de copia de seguridad que guardaste, que también trae tus elementos privados.</translation>
    </message>
    <message>
        <source>Updates, mails and backups (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</source>
        <translation>Actualizaciones, correos y copias (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que ha vuelto</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>¿Qué tienes?</translation>
    </message>
    <message>
        <source>Your 24 words</source>
        <translation>Tus 24 palabras</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Compare it with your sheet.</source>
        <translation>«{0}» no es una de las palabras que usa MentorDesk. Compárala con tu hoja.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Eliminado desde entonces</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Volver a ella…</translation>
    </message>
    <message>
        <source>It could not be read when it was kept, and is kept as it was for somebody who can.</source>
        <translation>No se podía leer cuando se guardó, y se conserva como estaba para quien pueda leerla.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Mirando dentro…</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>Nuevo desde entonces</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>What is different since</source>
        <translation>Qué ha cambiado desde entonces</translation>
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
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is kept by itself on each day on which you write, and before each update you bring in. Those of the last 30 days stay, 2 GB at most. Files are not copied: they are never deleted by themselves. What you delete, private words too, stays in older backups until they go.</source>
        <translation>Se guarda una automáticamente cada día que escribes, y otra antes de cada actualización que importas. Las de los últimos 30 días se conservan, hasta 2 GB. Los archivos no se copian: nunca se eliminan solos. Lo que eliminas, también lo privado, queda en las copias más antiguas hasta que desaparecen.</translation>
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
            <numerusform>%n copia de seguridad, {0}. En este disco quedan {1} libres.</numerusform>
            <numerusform>%n copias de seguridad, {0}. En este disco quedan {1} libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by you</source>
        <translation>
            <numerusform>%n cambio tuyo</numerusform>
            <numerusform>%n cambios tuyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>%n cambio de {0}</numerusform>
            <numerusform>%n cambios de {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s) written or deleted</source>
        <translation>
            <numerusform>%n elemento privado escrito o eliminado</numerusform>
            <numerusform>%n elementos privados escritos o eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>Copia del día</translation>
    </message>
    <message>
        <source>Before an update came in</source>
        <translation>Antes de que entrara una actualización</translation>
    </message>
    <message>
        <source>Before you went back</source>
        <translation>Antes de que volvieras atrás</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with the next update: %n change(s) that {0} has, too.</source>
        <translation>
            <numerusform>Vuelve con la próxima actualización: %n cambio que también tiene {0}.</numerusform>
            <numerusform>Vuelven con la próxima actualización: %n cambios que también tiene {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Todo lo que escribiste está guardado.</translation>
    </message>
    <message>
        <source>It failed on {0}.</source>
        <translation>Falló el {0}.</translation>
    </message>
    <message>
        <source>Its file could not be written. Check the disk, then try again.</source>
        <translation>No se pudo escribir su archivo. Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Guardada por ti</translation>
    </message>
    <message>
        <source>No backup could be kept.</source>
        <translation>No se pudo guardar ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>Private records stay as they are now, with %n written or deleted since then.</source>
        <translation>
            <numerusform>Los elementos privados se quedan como están ahora, con %n escrito o eliminado desde entonces.</numerusform>
            <numerusform>Los elementos privados se quedan como están ahora, con %n escritos o eliminados desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then: {0}.</source>
        <translation>Desde entonces: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Stays in the backup that is kept now: %n change(s) that nobody else has for certain.</source>
        <translation>
            <numerusform>Se queda en la copia que se guarda ahora: %n cambio que quizá no tenga nadie más.</numerusform>
            <numerusform>Se quedan en la copia que se guarda ahora: %n cambios que quizá no tenga nadie más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays sent: %n update(s) of yours.</source>
        <translation>
            <numerusform>Sigue enviada: %n actualización tuya.</numerusform>
            <numerusform>Siguen enviadas: %n actualizaciones tuyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file, kept as it was</source>
        <translation>El archivo dañado, tal como estaba</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>El disco está lleno. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file of a newer MentorDesk</source>
        <translation>El archivo de una versión más nueva de MentorDesk</translation>
    </message>
    <message>
        <source>The file of your pair cannot be read. Go back to an earlier backup, or run the doctor.</source>
        <translation>No se puede leer el archivo de tu dúo. Vuelve a una copia anterior o ejecuta el comando «doctor».</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Check the disk and who may write there, then try again.</source>
        <translation>No se puede escribir en la carpeta de tu dúo. Comprueba el disco y quién puede escribir en él, e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>All backups</source>
        <translation>Todas las copias</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>It reads as it did then; {0} sees it with your next update.</source>
        <translation>Ha quedado como entonces; {0} lo verá con tu próxima actualización.</translation>
    </message>
    <message>
        <source>Keep one now</source>
        <translation>Guardar una ahora</translation>
    </message>
    <message>
        <source>No backup is kept yet. One is kept by itself on each day on which you write, and before each update you bring in.</source>
        <translation>Aún no hay ninguna copia. Se guarda una automáticamente cada día que escribes, y otra antes de cada actualización que importas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n thing(s) that were deleted. Nothing leaves the bin by itself.</source>
        <translation>
            <numerusform>%n cosa eliminada. Nada sale solo de la papelera.</numerusform>
            <numerusform>%n cosas eliminadas. Nada sale solo de la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the bin</source>
        <translation>Toda la papelera</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Find in the bin</source>
        <translation>Buscar en la papelera</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words in its title.</source>
        <translation>Nada en la papelera tiene estas palabras en el título.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>The bin is empty. What either of you deletes can be found here.</source>
        <translation>La papelera está vacía. Lo que uno de los dos elimine se encuentra aquí.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n part(s)</source>
        <translation>
            <numerusform>{0} y %n parte</numerusform>
            <numerusform>{0} y %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is back, and private.</source>
        <translation>«{0}» ha vuelto, y es privado.</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>«{0}» ha vuelto; {1} lo verá con tu próxima actualización.</translation>
    </message>
</context>
<context>
    <name>BothChangedPage</name>
    <message numerus="yes">
        <source>%n field(s) that you and {0} changed apart. Nothing is lost until you decide, and every decision can be undone. Press J and K to go from one to the next.</source>
        <translation>
            <numerusform>%n campo con cambios tuyos y de {0}, hechos por separado. No se pierde nada hasta que decidas, y cada decisión se puede deshacer. Pulsa J y K para pasar de uno a otro.</numerusform>
            <numerusform>%n campos con cambios tuyos y de {0}, hechos por separado. No se pierde nada hasta que decidas, y cada decisión se puede deshacer. Pulsa J y K para pasar de uno a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a «Hoy»</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Cambiado por ambos</translation>
    </message>
    <message>
        <source>Both changed ({0})</source>
        <translation>Cambiado por ambos ({0})</translation>
    </message>
    <message>
        <source>Decided: {0} of “{1}”.</source>
        <translation>Decidido: {0} de «{1}».</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un solo texto</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Siguiente por decidir</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Nada que decidir.</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Anterior por decidir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
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
            <numerusform>%n campo cambiado por ambos. No se pierde nada hasta que decidas.</numerusform>
            <numerusform>%n campos cambiados por ambos. No se pierde nada hasta que decidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of how it was before is kept.</source>
        <translation>Se guarda una copia de cómo estaba antes.</translation>
    </message>
    <message numerus="yes">
        <source>A part that {0} sent earlier has not arrived; %n change(s) cannot come in without it. Your next update asks for it. If it is lost for good, go on without it: should it come after all, it still finds its place.</source>
        <translation>
            <numerusform>Una parte que {0} envió antes no ha llegado; %n cambio no puede entrar sin ella. Tu próxima actualización la pide. Si se ha perdido para siempre, sigue sin ella: si al final llega, encontrará su sitio.</numerusform>
            <numerusform>Una parte que {0} envió antes no ha llegado; %n cambios no pueden entrar sin ella. Tu próxima actualización la pide. Si se ha perdido para siempre, sigue sin ella: si al final llega, encontrará su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Drop the mail from {0} here, its attachment, or a mailbox: what is new in it is found. From some mail programs you have to save it first.</source>
        <translation>Suelta aquí el correo de {0}, su adjunto o un buzón: MentorDesk encuentra lo que haya de nuevo. En algunos programas de correo hay que guardarlo antes.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Import another update</source>
        <translation>Importar otra actualización</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>Importar actualización</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Examinando {0}…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup of how it is now is kept, so that you can undo it.</source>
        <translation>Aún no ha cambiado nada. Se guarda una copia de cómo está ahora para que puedas deshacerlo.</translation>
    </message>
    <message>
        <source>Paste the text of a mail (Ctrl+V)</source>
        <translation>Pegar el texto de un correo (Ctrl+V)</translation>
    </message>
    <message>
        <source>Something was written or sent since, so taking it back is a new change: {0} gets it, too.</source>
        <translation>Desde entonces se escribió o envió algo, así que retirarlo es un cambio nuevo: también le llega a {0}.</translation>
    </message>
    <message>
        <source>Taken back for both of you.</source>
        <translation>Retirado para ambos.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since.</source>
        <translation>
            <numerusform>Retirado, salvo %n campo en el que alguien escribió desde entonces.</numerusform>
            <numerusform>Retirado, salvo %n campos en los que alguien escribió desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update is undone. Your backup stays.</source>
        <translation>La actualización se ha deshecho. Tu copia de seguridad se conserva.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>No hay nada que pegar. Copia antes el texto completo del correo.</translation>
    </message>
    <message>
        <source>Undo this update</source>
        <translation>Deshacer esta actualización</translation>
    </message>
    <message>
        <source>Update from {0}</source>
        <translation>Actualización de {0}</translation>
    </message>
    <message>
        <source>What waited is in. The lost part is still asked for.</source>
        <translation>Lo que esperaba ya ha entrado. Se sigue pidiendo la parte perdida.</translation>
    </message>
    <message>
        <source>{0} of files came in.</source>
        <translation>Han llegado {0} de archivos.</translation>
    </message>
</context>
<context>
    <name>BringingUpPage</name>
    <message>
        <source>Bringing your pair to the present format</source>
        <translation>Llevando tu dúo al formato actual</translation>
    </message>
    <message>
        <source>Bringing your pair to the present format…</source>
        <translation>Llevando tu dúo al formato actual…</translation>
    </message>
    <message>
        <source>It was written by an older MentorDesk. Nothing is lost, also if the laptop is switched off now: the next start goes on.</source>
        <translation>Lo escribió una versión más antigua de MentorDesk. No se pierde nada aunque el portátil se apague ahora: el próximo inicio continúa.</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used:</source>
        <translation>
            <numerusform>No se pudo usar %n archivo:</numerusform>
            <numerusform>No se pudieron usar %n archivos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s)</source>
        <translation>
            <numerusform>%n elemento privado</numerusform>
            <numerusform>%n elementos privados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n actualización</numerusform>
            <numerusform>%n actualizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these words with {0} by phone</source>
        <translation>Compara estas palabras con {0} por teléfono</translation>
    </message>
    <message>
        <source>Only these files told who {0} is: if one word differs, somebody forged them.</source>
        <translation>Solo estos archivos dijeron quién es {0}: si una palabra difiere, alguien los falsificó.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>Los elementos privados nunca viajan en actualizaciones; solo vuelven con un archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {0} for it.</source>
        <translation>Algo no estaba entre estos archivos; tu próxima actualización se lo pide a {0}.</translation>
    </message>
    <message>
        <source>What you two shared since then comes back with the next update from {0}. Private records that you wrote since are lost. The laptop of before writes no more in this pair.</source>
        <translation>Lo compartido entre los dos desde entonces vuelve con la próxima actualización de {0}. Los elementos privados que escribiste desde entonces se han perdido. El portátil de antes ya no escribe en este dúo.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back as of {1}.</source>
        <translation>Tu dúo con {0} ha vuelto al estado del {1}.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back, up to an update of {1}.</source>
        <translation>Tu dúo con {0} ha vuelto, hasta una actualización del {1}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Struck through: only in “{0}”. Underlined: only in “{1}”.</source>
        <translation>Tachado: solo en «{0}». Subrayado: solo en «{1}».</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>It came with an update.</source>
        <translation>Llegó con una actualización.</translation>
    </message>
    <message>
        <source>Look at all versions of</source>
        <translation>Ver todas las versiones de</translation>
    </message>
    <message>
        <source>Take back this change</source>
        <translation>Retirar este cambio</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since: {0}.</source>
        <translation>
            <numerusform>Retirado, salvo %n campo en el que alguien escribió desde entonces: {0}.</numerusform>
            <numerusform>Retirado, salvo %n campos en los que alguien escribió desde entonces: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}”</source>
        <translation>{0} de «{1}»</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Begin another portfolio like this one</source>
        <translation>Empezar otro portafolio como este</translation>
    </message>
    <message>
        <source>Begin portfolio</source>
        <translation>Empezar portafolio</translation>
    </message>
    <message>
        <source>Begin this portfolio anew</source>
        <translation>Empezar este portafolio de nuevo</translation>
    </message>
    <message>
        <source>Forget this portfolio</source>
        <translation>Olvidar este portafolio</translation>
    </message>
    <message>
        <source>Give it a name that no other has.</source>
        <translation>Dale un nombre que no tenga ningún otro.</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Mi portafolio</translation>
    </message>
    <message>
        <source>Name of the new portfolio</source>
        <translation>Nombre del nuevo portafolio</translation>
    </message>
    <message>
        <source>Name, such as Application in spring</source>
        <translation>Nombre, por ejemplo Solicitud de primavera</translation>
    </message>
    <message>
        <source>Portfolio that is open</source>
        <translation>Portafolio abierto</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Plan the next session</source>
        <translation>Planificar la próxima sesión</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Sesión {0}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>These points are left:</source>
        <translation>Estos puntos quedan:</translation>
    </message>
    <message>
        <source>These points go on to it:</source>
        <translation>Estos puntos pasan a ella:</translation>
    </message>
    <message>
        <source>Title of the next session</source>
        <translation>Título de la próxima sesión</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>Qué salió de ello, en pocas líneas.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Written from what you tick, decide and take on. Change what you like.</source>
        <translation>Escrito a partir de lo que se marca, se decide y se asume. Cambia lo que quieras.</translation>
    </message>
    <message>
        <source>“{0}” is planned already: {1}.</source>
        <translation>«{0}» ya está planificada: {1}.</translation>
    </message>
</context>
<context>
    <name>CodeViewer</name>
    <message>
        <source>Signs in this file turn the order of reading, so it may do something else than it seems to say. They are shown as ⟦U+…⟧.</source>
        <translation>Este archivo contiene caracteres que invierten el orden de lectura; puede hacer algo distinto de lo que parece decir. Se muestran como ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Try again, or open it in another program.</source>
        <translation>No se puede leer este archivo. No se ha cambiado nada. Inténtalo de nuevo o ábrelo en otro programa.</translation>
    </message>
    <message>
        <source>This file holds signs that nobody can see. They are shown as ␀ or ⟦U+…⟧.</source>
        <translation>Este archivo contiene caracteres invisibles. Se muestran como ␀ o ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>Este archivo es demasiado grande o raro para leerlo aquí. No se ha cambiado nada. Ábrelo en otro lugar.</translation>
    </message>
    <message>
        <source>Very long lines are cut after {0} letters. The file itself is whole.</source>
        <translation>Las líneas muy largas se cortan a los {0} caracteres. El archivo está entero.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About MentorDesk</source>
        <translation>Acerca &amp;de MentorDesk</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Copias de &amp;seguridad</translation>
    </message>
    <message>
        <source>&amp;Change pair…</source>
        <translation>&amp;Cambiar de dúo…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit or read</source>
        <translation>&amp;Editar o leer</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>&amp;Aquí</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;I have an invitation…</source>
        <translation>Tengo una &amp;invitación…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation>&amp;Nuevo aquí</translation>
    </message>
    <message>
        <source>&amp;New pair…</source>
        <translation>&amp;Nuevo dúo…</translation>
    </message>
    <message>
        <source>&amp;Open a file from a mail…</source>
        <translation>A&amp;brir un archivo de un correo…</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Dúo</translation>
    </message>
    <message>
        <source>&amp;Paste an update</source>
        <translation>&amp;Pegar una actualización</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Recent pairs</source>
        <translation>Dúos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Bring a pair back after a loss…</source>
        <translation>Recuperar un dúo tras una pérdida…</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>&amp;Revisar la ortografía</translation>
    </message>
    <message>
        <source>I&amp;mport update</source>
        <translation>I&amp;mportar actualización</translation>
    </message>
    <message>
        <source>In long texts</source>
        <translation>En textos largos</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>Explorar con datos de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Open pair from its &amp;folder…</source>
        <translation>Abrir un dúo desde su c&amp;arpeta…</translation>
    </message>
    <message>
        <source>Part of the window &amp;before</source>
        <translation>Parte &amp;anterior de la ventana</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Save &amp;portfolio as PDF…</source>
        <translation>Guardar &amp;portafolio como PDF…</translation>
    </message>
    <message>
        <source>Search and &amp;commands…</source>
        <translation>Búsqueda y &amp;comandos…</translation>
    </message>
    <message>
        <source>Send &amp;update</source>
        <translation>Enviar ac&amp;tualización</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>There is nothing here that could be done now.</source>
        <translation>Aquí no hay nada que se pueda hacer ahora.</translation>
    </message>
    <message>
        <source>There is nothing to change between reading and writing here.</source>
        <translation>Aquí no se puede cambiar entre leer y escribir.</translation>
    </message>
    <message>
        <source>This page has no side panel.</source>
        <translation>Esta página no tiene panel lateral.</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Escribir una reflexión</translation>
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
        <translation>+{0} −{1} líneas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Volver al archivo</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Ambas versiones son iguales.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un solo texto</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Cambio siguiente (F7)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Cambio anterior (Shift+F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>The words are the same in both versions.</source>
        <translation>Las palabras son las mismas en ambas versiones.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
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
        <translation>Uno de los dos archivos aún no ha llegado. No se ha perdido nada. Tu próxima actualización lo pide.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Earlier version to compare with</source>
        <translation>Versión anterior con la que comparar</translation>
    </message>
    <message>
        <source>From version {0}</source>
        <translation>Desde la versión {0}</translation>
    </message>
    <message>
        <source>One of the versions cannot be read as text. Both are safe. Open them in another program.</source>
        <translation>Una de las versiones no se puede leer como texto. Ambas están a salvo. Ábrelas en otro programa.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>La nota está abierta de nuevo.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>La nota está resuelta.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Version {0} · {1}</source>
        <translation>Versión {0} · {1}</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>Add a description of what it shows</source>
        <translation>Añade una descripción de lo que muestra</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>Antes de imprimir</translation>
    </message>
    <message>
        <source>Both of you changed it; the page shows one version</source>
        <translation>Cambiado por ambos; la página muestra una versión</translation>
    </message>
    <message>
        <source>The file is not on this laptop, so it is left out</source>
        <translation>El archivo no está en este portátil, así que queda fuera</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Cambios de ambos en «{0}»</translation>
    </message>
    <message>
        <source>Decided: “{0}”.</source>
        <translation>Decidido: «{0}».</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A few words are easy to remember.</source>
        <translation>Unas pocas palabras se recuerdan con facilidad.</translation>
    </message>
    <message>
        <source>A laptop needs a name of at most 60 letters. Nothing was changed.</source>
        <translation>El nombre de un portátil puede tener 60 caracteres como mucho. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A laptop that was given up stays given up. Nothing was changed.</source>
        <translation>Un portátil dado de baja sigue dado de baja. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A milestone cannot need itself. Nothing was changed.</source>
        <translation>Un hito no puede necesitarse a sí mismo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A pair needs two names. Nothing was changed.</source>
        <translation>Un dúo necesita dos nombres. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A place is before one thing or after one. Nothing was changed.</source>
        <translation>Un lugar está antes o después de una sola cosa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A point of the agenda is not as it should be. Nothing was changed.</source>
        <translation>Un punto de la agenda no es como debería. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Accept it with the seven words your partner tells you.</source>
        <translation>Acéptala con las siete palabras que te dice la otra persona.</translation>
    </message>
    <message>
        <source>Accept it with your name.</source>
        <translation>Acéptala con tu nombre.</translation>
    </message>
    <message>
        <source>Accept what it wrote, or add it again as a new laptop.</source>
        <translation>Acepta lo que se escribió en él o añádelo otra vez como portátil nuevo.</translation>
    </message>
    <message>
        <source>Add a stage first.</source>
        <translation>Añade antes una etapa.</translation>
    </message>
    <message>
        <source>Add it again from another of your laptops.</source>
        <translation>Añádelo otra vez desde otro de tus portátiles.</translation>
    </message>
    <message>
        <source>Ask for a file made for you on this laptop.</source>
        <translation>Pide un archivo hecho para ti en este portátil.</translation>
    </message>
    <message>
        <source>Ask for a new invitation.</source>
        <translation>Pide una nueva invitación.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask for the update again.</source>
        <translation>Pide la actualización de nuevo.</translation>
    </message>
    <message>
        <source>Ask your partner about it.</source>
        <translation>Pregúntaselo a la otra persona.</translation>
    </message>
    <message>
        <source>Ask your partner for an update that was made for you.</source>
        <translation>Pide a la otra persona una actualización hecha para ti.</translation>
    </message>
    <message>
        <source>Ask your partner to give up those that are not used any more.</source>
        <translation>Pide a la otra persona que dé de baja los que ya no se usan.</translation>
    </message>
    <message>
        <source>Ask your partner to make the sheet again.</source>
        <translation>Pide a la otra persona que haga la hoja de nuevo.</translation>
    </message>
    <message>
        <source>Ask your partner where it comes from.</source>
        <translation>Pregunta a la otra persona de dónde viene.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it, and from which laptop.</source>
        <translation>Pregunta a la otra persona si lo envió y desde qué portátil.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it.</source>
        <translation>Pregunta a la otra persona si lo envió.</translation>
    </message>
    <message>
        <source>Bring back a snapshot from its folder “snapshots”, or run the doctor.</source>
        <translation>Recupera una copia de su carpeta «snapshots» o ejecuta el comando «doctor».</translation>
    </message>
    <message>
        <source>Check each word and its order, then try again.</source>
        <translation>Comprueba cada palabra y su orden, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check its name and try again.</source>
        <translation>Comprueba su nombre e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Comprueba su nombre.</translation>
    </message>
    <message>
        <source>Check that you may read the folder of MentorDesk; else bring the pair back with your 24 recovery words.</source>
        <translation>Comprueba que puedes leer la carpeta de MentorDesk; si no, recupera el dúo con tus 24 palabras de recuperación.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, its quota, and who may write there.</source>
        <translation>Comprueba el disco, su cuota y quién puede escribir allí.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation>Comprueba el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Comprueba quién puede leerlo.</translation>
    </message>
    <message>
        <source>Choose a file, or pack the folder into one.</source>
        <translation>Elige un archivo o empaqueta la carpeta en uno.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Elige una carpeta nueva.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the sample.</source>
        <translation>Elige una carpeta vacía para el ejemplo.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if a program shows it.</source>
        <translation>Elige otra carpeta, o cierra el archivo si algún programa lo muestra.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro distinto.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Elige otra versión.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Choose at least one milestone.</source>
        <translation>Elige al menos un hito.</translation>
    </message>
    <message>
        <source>Choose one of its own versions.</source>
        <translation>Elige una de sus propias versiones.</translation>
    </message>
    <message>
        <source>Choose one of the versions.</source>
        <translation>Elige una de las versiones.</translation>
    </message>
    <message>
        <source>Choose one of them by its head.</source>
        <translation>Elige uno de ellos por su identificador.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elige uno.</translation>
    </message>
    <message>
        <source>Choose the .mentordesk file that you were sent.</source>
        <translation>Elige el archivo .mentordesk que te enviaron.</translation>
    </message>
    <message>
        <source>Choose the file from the mail.</source>
        <translation>Elige el archivo del correo.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .mentordesk-backup; updates are brought back by “recover”.</source>
        <translation>Elige el archivo que termina en .mentordesk-backup; las actualizaciones se recuperan con «recover».</translation>
    </message>
    <message>
        <source>Choose the invitation from the mail.</source>
        <translation>Elige la invitación del correo.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérralo allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Compare each word with your recovery sheet.</source>
        <translation>Compara cada palabra con tu hoja de recuperación.</translation>
    </message>
    <message>
        <source>Compare the safety words first.</source>
        <translation>Compara antes las palabras de control.</translation>
    </message>
    <message>
        <source>Compare the safety words with your partner; if they differ, start a new pair.</source>
        <translation>Compara las palabras de control con la otra persona; si difieren, empieza un dúo nuevo.</translation>
    </message>
    <message>
        <source>Copy it to another place.</source>
        <translation>Cópialo a otro lugar.</translation>
    </message>
    <message>
        <source>Copy the whole key again, from its first to its last letter.</source>
        <translation>Copia de nuevo la clave completa, de la primera letra a la última.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Delete it if it never did.</source>
        <translation>Elimínala si nunca tuvo lugar.</translation>
    </message>
    <message>
        <source>Delete it if it should not be seen.</source>
        <translation>Elimínalo si nadie debe verlo.</translation>
    </message>
    <message>
        <source>Do it in smaller steps.</source>
        <translation>Hazlo en pasos más pequeños.</translation>
    </message>
    <message>
        <source>Exchange the first updates, then add a laptop.</source>
        <translation>Intercambia con la otra persona las primeras actualizaciones y añade después un portátil.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source> (part {number} of {count})</source>
        <translation> (parte {number} de {count})</translation>
    </message>
    <message>
        <source> ({part} of it are here)</source>
        <translation> (hay aquí {part})</translation>
    </message>
    <message numerus="yes">
        <source>%n are for other people or pairs</source>
        <translation>
            <numerusform>%n es para otras personas o dúos</numerusform>
            <numerusform>%n son para otras personas o dúos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by {sender}{part}</source>
        <translation>
            <numerusform>%n cambio de {sender}{part}</numerusform>
            <numerusform>%n cambios de {sender}{part}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named and were set aside.</source>
        <translation>
            <numerusform>No se pudo probar que %n cambio fuera de la persona indicada; se apartó.</numerusform>
            <numerusform>No se pudo probar que %n cambios fueran de la persona indicada; se apartaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named; they were set aside.</source>
        <translation>
            <numerusform>No se pudo probar que %n cambio fuera de la persona indicada; se apartó.</numerusform>
            <numerusform>No se pudo probar que %n cambios fueran de la persona indicada; se apartaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the history were altered on this disk ({named}). Bring back a file from the folder “snapshots”.</source>
        <translation>
            <numerusform>%n cambio del historial se alteró en este disco ({named}). Recupera un archivo de la carpeta «snapshots».</numerusform>
            <numerusform>%n cambios del historial se alteraron en este disco ({named}). Recupera un archivo de la carpeta «snapshots».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a part that has not arrived; the next update asks for it.</source>
        <translation>
            <numerusform>%n cambio espera una parte que no ha llegado; la próxima actualización la pide.</numerusform>
            <numerusform>%n cambios esperan una parte que no ha llegado; la próxima actualización la pide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n cambio espera.</numerusform>
            <numerusform>%n cambios esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made by a newer MentorDesk; they are kept safely.</source>
        <translation>
            <numerusform>%n cambio se hizo con una versión más nueva de MentorDesk; se guarda a salvo.</numerusform>
            <numerusform>%n cambios se hicieron con una versión más nueva de MentorDesk; se guardan a salvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless you accept what is right in them.</source>
        <translation>
            <numerusform>%n cambio escrito en un portátil perdido no contará si no aceptas lo que sea correcto en él.</numerusform>
            <numerusform>%n cambios escritos en un portátil perdido no contarán si no aceptas lo que sea correcto en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless {who} accepts what is right in them.</source>
        <translation>
            <numerusform>%n cambio escrito en un portátil perdido no contará si {who} no acepta lo que sea correcto en él.</numerusform>
            <numerusform>%n cambios escritos en un portátil perdido no contarán si {who} no acepta lo que sea correcto en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; the next update asks for them.</source>
        <translation>
            <numerusform>%n archivo aún no está aquí; la próxima actualización lo pide.</numerusform>
            <numerusform>%n archivos aún no están aquí; la próxima actualización los pide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; your next update asks for them.</source>
        <translation>
            <numerusform>%n archivo aún no está aquí; tu próxima actualización lo pide.</numerusform>
            <numerusform>%n archivos aún no están aquí; tu próxima actualización los pide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what they were ({named}). Delete them from the folder “attachments”; the next update asks for them.</source>
        <translation>
            <numerusform>%n archivo no es lo que era ({named}). Elimínalo de la carpeta «attachments»; la próxima actualización lo pide.</numerusform>
            <numerusform>%n archivos no son lo que eran ({named}). Elimínalos de la carpeta «attachments»; la próxima actualización los pide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “attachments” belong to nothing ({named}).</source>
        <translation>
            <numerusform>%n archivo de «attachments» no pertenece a nada ({named}).</numerusform>
            <numerusform>%n archivos de «attachments» no pertenecen a nada ({named}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read aloud yet: {pictures}. Nothing was written.</source>
        <translation>
            <numerusform>%n imagen aún no se puede leer en voz alta: {pictures}. No se ha escrito nada.</numerusform>
            <numerusform>%n imágenes aún no se pueden leer en voz alta: {pictures}. No se ha escrito nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private records</source>
        <translation>
            <numerusform>%n elemento privado</numerusform>
            <numerusform>%n elementos privados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n actualización</numerusform>
            <numerusform>%n actualizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is not here yet{part}; your next update asks for it.</source>
        <translation>1 archivo aún no está aquí{part}; tu próxima actualización lo pide.</translation>
    </message>
    <message>
        <source>A file can be sealed for at most {most} laptops and recovery keys; here are {wanted}. Nothing was changed.</source>
        <translation>Un archivo se puede sellar para {most} portátiles y claves de recuperación como mucho; aquí hay {wanted}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A laptop is given up as {lost} or as {unused}. Nothing was changed.</source>
        <translation>Un portátil se da de baja como {lost} o como {unused}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A mail limit of {limit} MB makes no sense. Nothing was written.</source>
        <translation>Un límite de correo de {limit} MB no tiene sentido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>A new sheet waits until {partner} confirms it. Nothing was changed.</source>
        <translation>Una hoja nueva espera hasta que {partner} la confirme. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A part sent earlier has not arrived; your next update asks for it.</source>
        <translation>Una parte enviada antes no ha llegado; tu próxima actualización la pide.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Nothing was changed.</source>
        <translation>Una frase de contraseña necesita al menos {least} caracteres. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A sign in this tag cannot be seen. Nothing was changed.</source>
        <translation>Esta etiqueta contiene un carácter invisible. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Add a description to %n pictures and print again.</source>
        <translation>
            <numerusform>Añade una descripción a %n imagen e imprime de nuevo.</numerusform>
            <numerusform>Añade una descripción a %n imágenes e imprime de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n changes, and the tables agree with them.</source>
        <translation>
            <numerusform>Todo va bien: %n cambio, y las tablas coinciden con él.</numerusform>
            <numerusform>Todo va bien: %n cambios, y las tablas coinciden con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back what was shared</source>
        <translation>Recuperando lo compartido</translation>
    </message>
    <message>
        <source>Bringing everything back</source>
        <translation>Recuperándolo todo</translation>
    </message>
    <message>
        <source>Bringing the pair to the present format</source>
        <translation>Llevando el dúo al formato actual</translation>
    </message>
    <message>
        <source>Bringing the update in</source>
        <translation>Importando la actualización</translation>
    </message>
    <message>
        <source>Check the disk and the folder; it is tried again at the next start.</source>
        <translation>Comprueba el disco y la carpeta; se intenta de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Comprobando los archivos</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Comprobando el historial</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>Elige un nombre que termine en {ending}.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Elige una opción: {choices}.</translation>
    </message>
    <message>
        <source>Compare these safety words with {partner} by phone: {words}</source>
        <translation>Compara estas palabras de control con {partner} por teléfono: {words}</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Did my MentorDesk update of {day} reach you?{part}</source>
        <translation>¿Te llegó mi actualización de MentorDesk del {day}?{part}</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>¿Querías decir {words}?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drawing the poster</source>
        <translation>Dibujando el cartel</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujado</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Todo lo que escribiste está guardado.</translation>
    </message>
    <message>
        <source>Files that are partly here: {count} ({held} of {total} MB).</source>
        <translation>Archivos que están aquí en parte: {count} ({held} de {total} MB).</translation>
    </message>
    <message>
        <source>Gathering what goes along</source>
        <translation>Reuniendo lo que va</translation>
    </message>
    <message>
        <source>Gathering what is kept</source>
        <translation>Reuniendo lo que se guarda</translation>
    </message>
    <message>
        <source>Give a selector such as {shape}.</source>
        <translation>Indica un lugar como {shape}.</translation>
    </message>
    <message>
        <source>Give it as {parameter}=… and try again.</source>
        <translation>Indícalo como {parameter}=… e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Give it up on another of your laptops.</source>
        <translation>Dalo de baja en otro de tus portátiles.</translation>
    </message>
    <message>
        <source>Give up one that is not used any more.</source>
        <translation>Da de baja uno que ya no se use.</translation>
    </message>
    <message>
        <source>Hello {name},

the attached file adds a laptop of yours to your pair in MentorDesk. Open it on that laptop with the
seven words shown on this one, then throw this mail away.
</source>
        <translation>Hola, {name}:

el archivo adjunto añade un portátil tuyo a tu dúo en MentorDesk. Ábrelo en ese portátil con las
siete palabras que se muestran en este, y luego borra este correo.
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
        <translation>Hola, {recipient}:

espero que estés bien. No hay prisa: solo quiero asegurarme de que te llegó mi actualización de MentorDesk del {day}.
A veces se pierden correos, así que este la lleva otra vez, con lo nuevo desde entonces.
Abrirla dos veces no hace ningún daño.

Cuando tengas un momento, envíame una actualización, aunque esté vacía: le dice a mi MentorDesk qué ha
llegado. Y si no es buen momento, basta también una palabra.

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
        <translation>Hola, {recipient}:

mi portátil se ha perdido o se ha roto, y he recuperado nuestro dúo en otro. Importa, por favor, la actualización de
MentorDesk adjunta: da a conocer este portátil al tuyo. Después envíame una actualización; contendrá
todo lo que aún me falta.

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
        <translation>Hola, {recipient}:

el archivo adjunto es una invitación para trabajar en común con MentorDesk, un programa que funciona en tu propio
equipo y sin cuenta. Instala MentorDesk y abre el adjunto; te diré por teléfono las siete
palabras que lo abren.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the attached file is my MentorDesk update. Open it, or drop this mail on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}
</source>
        <translation>Hola, {recipient}:

el archivo adjunto es mi actualización de MentorDesk. Ábrelo, o suelta este correo en la ventana de MentorDesk.
Está sellado: solo tu portátil y el mío pueden leerlo.

{sender}
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the block below is my MentorDesk update. Copy this whole message and paste it on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}

</source>
        <translation>Hola, {recipient}:

el bloque de abajo es mi actualización de MentorDesk. Copia todo este mensaje y pégalo en la ventana de MentorDesk.
Está sellado: solo tu portátil y el mío pueden leerlo.

{sender}

</translation>
    </message>
    <message>
        <source>If one of you has a new laptop, add it by an invitation from one that is known; else throw the file away.</source>
        <translation>Si alguno de los dos tiene un portátil nuevo, añádelo con una invitación desde uno conocido; si no, desecha el archivo.</translation>
    </message>
    <message>
        <source>If that was not you, report the other laptop with your 24 recovery words.</source>
        <translation>Si no fuiste tú, declara perdido el otro portátil con tus 24 palabras de recuperación.</translation>
    </message>
    <message>
        <source>If this is another laptop or user than before, bring the pair back with your 24 recovery words.</source>
        <translation>Si este es otro portátil o usuario que antes, recupera el dúo con tus 24 palabras de recuperación.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instala la versión más nueva.</translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation>Ya está ahí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It may have been deleted; look in the list again.</source>
        <translation>Puede que se haya eliminado; mira la lista de nuevo.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, {free} MB are free.</source>
        <translation>Necesita {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>It reads like that already. Nothing was changed.</source>
        <translation>Ya está así. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It takes: {known}.</source>
        <translation>Admite: {known}.</translation>
    </message>
    <message>
        <source>It waited for a part sent earlier, which has come in as well.</source>
        <translation>Esperaba una parte enviada antes, que también ha llegado.</translation>
    </message>
    <message>
        <source>Its owner names it.</source>
        <translation>El nombre lo pone la persona a la que pertenece.</translation>
    </message>
    <message>
        <source>Keep the file, update this program, then open it again.</source>
        <translation>Conserva el archivo, actualiza este programa y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Leave it as it is, or look it through and accept it.</source>
        <translation>Déjalo como está, o revísalo y acéptalo.</translation>
    </message>
    <message>
        <source>Leave out one of the links.</source>
        <translation>Deja fuera uno de los enlaces.</translation>
    </message>
    <message>
        <source>Leave out what you do not trust, or add an update that you sent yourself: it tells who your partner is.</source>
        <translation>Deja fuera lo que no te inspire confianza, o añade una actualización que enviaste tú: dice quién es la otra persona.</translation>
    </message>
    <message>
        <source>Look at it again where it is written.</source>
        <translation>Míralo de nuevo donde está escrito.</translation>
    </message>
    <message>
        <source>Look at its history again.</source>
        <translation>Mira su historial de nuevo.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mira la lista de nuevo.</translation>
    </message>
    <message>
        <source>Look at the list of laptops.</source>
        <translation>Mira la lista de portátiles.</translation>
    </message>
    <message>
        <source>Look at the list of updates again.</source>
        <translation>Mira la lista de actualizaciones de nuevo.</translation>
    </message>
    <message>
        <source>Look for mails with MentorDesk updates that you sent or received, in this pair, and choose these.</source>
        <translation>Busca correos con actualizaciones de MentorDesk que enviaste o recibiste en este dúo y elígelos.</translation>
    </message>
    <message>
        <source>Look for the latest sheet with your name that was printed for this pair.</source>
        <translation>Busca la última hoja con tu nombre que se imprimió para este dúo.</translation>
    </message>
    <message>
        <source>Look for the mail whose attachment ends in .mentordesk.</source>
        <translation>Busca el correo cuyo adjunto termina en .mentordesk.</translation>
    </message>
    <message>
        <source>Look for the sheet with your name that was printed when the pair began.</source>
        <translation>Busca la hoja con tu nombre que se imprimió cuando empezó el dúo.</translation>
    </message>
    <message>
        <source>Look in the list again.</source>
        <translation>Mira otra vez en la lista.</translation>
    </message>
    <message>
        <source>Look in the list of milestones again.</source>
        <translation>Mira otra vez en la lista de hitos.</translation>
    </message>
    <message>
        <source>Look it up in the history again.</source>
        <translation>Búscalo otra vez en el historial.</translation>
    </message>
    <message>
        <source>Look whether one is missing or written twice.</source>
        <translation>Mira si falta alguna o si alguna está escrita dos veces.</translation>
    </message>
    <message>
        <source>Look whether the sheet belongs to this pair and to you.</source>
        <translation>Mira si la hoja es de este dúo y es tuya.</translation>
    </message>
    <message>
        <source>Looking at the update</source>
        <translation>Examinando la actualización</translation>
    </message>
    <message>
        <source>Looking at the updates</source>
        <translation>Examinando las actualizaciones</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>Buscando actualizaciones</translation>
    </message>
    <message>
        <source>Looking for updates · {megabytes} MB read</source>
        <translation>Buscando actualizaciones · {megabytes} MB leídos</translation>
    </message>
    <message>
        <source>Made by a newer MentorDesk. Nothing was changed.</source>
        <translation>Se hizo con una versión más nueva de MentorDesk. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Make a new invitation and tell its seven words by phone.</source>
        <translation>Haz una nueva invitación y di sus siete palabras por teléfono.</translation>
    </message>
    <message>
        <source>Make room on the disk before the next update.</source>
        <translation>Haz sitio en el disco antes de la próxima actualización.</translation>
    </message>
    <message>
        <source>Make room on the disk; it is tried again at the next start.</source>
        <translation>Haz sitio en el disco; se intenta de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Make the invitation on a laptop that is in use.</source>
        <translation>Haz la invitación en un portátil que esté en uso.</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>Preparando el dúo de ejemplo</translation>
    </message>
    <message>
        <source>Making your words findable</source>
        <translation>Preparando tus palabras para la búsqueda</translation>
    </message>
    <message>
        <source>MentorDesk update from {sender}{part}</source>
        <translation>Actualización de MentorDesk de {sender}{part}</translation>
    </message>
    <message>
        <source>Milestones of the outline would wait for each other. Nothing was changed.</source>
        <translation>Unos hitos del esquema se esperarían entre sí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>More than {most} tags on one record. Nothing was changed.</source>
        <translation>Más de {most} etiquetas en un mismo elemento. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Name a milestone that is in it.</source>
        <translation>Indica un hito que esté en ella.</translation>
    </message>
    <message>
        <source>Name another one, or give its title.</source>
        <translation>Indica otro o da su título.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indica otro.</translation>
    </message>
    <message>
        <source>Name its {field}.</source>
        <translation>Indica: {field}.</translation>
    </message>
    <message>
        <source>Name only one of them.</source>
        <translation>Indica solo uno de ellos.</translation>
    </message>
    <message>
        <source>No backup could be kept: its file could not be written.</source>
        <translation>No se pudo guardar ninguna copia: no se pudo escribir su archivo.</translation>
    </message>
    <message>
        <source>No backup could be kept: the disk is full.</source>
        <translation>No se pudo guardar ninguna copia: el disco está lleno.</translation>
    </message>
    <message>
        <source>No backup could be kept: the file of your pair cannot be read.</source>
        <translation>No se pudo guardar ninguna copia: no se puede leer el archivo de tu dúo.</translation>
    </message>
    <message>
        <source>No backup could be kept: the folder of your pair cannot be written.</source>
        <translation>No se pudo guardar ninguna copia: no se puede escribir en la carpeta de tu dúo.</translation>
    </message>
    <message>
        <source>No change was named. Nothing was changed.</source>
        <translation>No se indicó ningún cambio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No laptop of {partner} is in use, as far as this one knows. Nothing was written.</source>
        <translation>Ningún portátil de {partner} está en uso, que este sepa. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>No new sheet of your partner waits. Nothing was changed.</source>
        <translation>No hay ninguna hoja nueva de la otra persona a la espera. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. If you find it elsewhere, add it as a new version.</source>
        <translation>Nadie tiene ya «{file}». Si lo encuentras en otro lugar, añádelo como nueva versión.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with the update of {day}: look in the mail of that day.</source>
        <translation>Nadie tiene ya «{file}». Iba en la actualización del {day}: mira en el correo de ese día.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with your update of {day}: look in the mail you sent.</source>
        <translation>Nadie tiene ya «{file}». Iba en tu actualización del {day}: mira en el correo que enviaste.</translation>
    </message>
    <message>
        <source>None of the values that stand open was written by that side. Nothing was changed.</source>
        <translation>Ninguno de los valores por decidir se escribió en ese lado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>None of these files can be opened with your 24 words. Nothing was changed.</source>
        <translation>Ninguno de estos archivos se abre con tus 24 palabras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing can stand before or after itself. Nothing was changed.</source>
        <translation>Nada puede estar antes o después de sí mismo. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new for this pair in {file}: of %n updates {parts}.</source>
        <translation>
            <numerusform>Nada nuevo para este dúo en {file}: de %n actualización, {parts}.</numerusform>
            <numerusform>Nada nuevo para este dúo en {file}: de %n actualizaciones, {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back: it was all written over or added to since. Nothing was changed.</source>
        <translation>No hay nada que retirar: desde entonces se escribió encima de todo o se le añadió algo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing waits for a part that was lost. Nothing was changed.</source>
        <translation>Nada espera una parte perdida. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known, and the answer brings what is lacking.</source>
        <translation>Envía ahora una actualización a {partner}: da a conocer este portátil, y la respuesta trae lo que falta.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known. The laptop of before writes no more.</source>
        <translation>Envía ahora una actualización a {partner}: da a conocer este portátil. El portátil de antes ya no escribe.</translation>
    </message>
    <message>
        <source>One person cannot have more than {most} laptops in use. Nothing was changed.</source>
        <translation>Una persona no puede tener más de {most} portátiles en uso. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only its owner can give it up.</source>
        <translation>Solo puede darlo de baja la persona a la que pertenece.</translation>
    </message>
    <message>
        <source>Only the files told who {partner} is, so compare these safety words with {partner} by phone: {words}</source>
        <translation>Solo los archivos dijeron quién es {partner}; compara por eso estas palabras de control con {partner} por teléfono: {words}</translation>
    </message>
    <message>
        <source>Open it from the pair that it belongs to.</source>
        <translation>Ábrelo desde el dúo al que pertenece.</translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the mail or its attachment as a file.</source>
        <translation>Ábrelo en Outlook y guarda el correo o su adjunto como archivo.</translation>
    </message>
    <message>
        <source>Open it on that laptop.</source>
        <translation>Ábrelo en ese portátil.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abriendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Others on this computer may read {file}. Run: chmod {right} “{place}”</source>
        <translation>Otras personas de este equipo quizá puedan leer {file}. Ejecuta: chmod {right} &quot;{place}&quot;</translation>
    </message>
    <message>
        <source>Pair again.</source>
        <translation>Forma el dúo de nuevo.</translation>
    </message>
    <message>
        <source>Preparing pictures</source>
        <translation>Preparando las imágenes</translation>
    </message>
    <message>
        <source>Print fewer milestones to find the one that stands in the way.</source>
        <translation>Imprime menos hitos para encontrar el que lo impide.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Printed as plain text, because too long or nested too deep to format: {count}.</source>
        <translation>Impreso como texto sin formato, por ser demasiado largo o anidado: {count}.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>Los elementos privados nunca viajan en actualizaciones; solo vuelven con un archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>Put it in MENTORDESK_PASSPHRASE.</source>
        <translation>Ponla en MENTORDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Leyendo de nuevo la copia de seguridad</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Leyendo las palabras</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quita antes una.</translation>
    </message>
    <message>
        <source>Remove the link the other way round first.</source>
        <translation>Elimina antes el enlace en sentido contrario.</translation>
    </message>
    <message>
        <source>Retire laptops that are no longer in use.</source>
        <translation>Da de baja los portátiles que ya no se usan.</translation>
    </message>
    <message>
        <source>Save the attachment that ends in .mentordesk, and give that file.</source>
        <translation>Guarda el adjunto que termina en .mentordesk e indica ese archivo.</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellando</translation>
    </message>
    <message>
        <source>Sealing the update</source>
        <translation>Sellando la actualización</translation>
    </message>
    <message>
        <source>Send an update instead.</source>
        <translation>Envía una actualización en su lugar.</translation>
    </message>
    <message>
        <source>Send it as an attachment, or leave large files out.</source>
        <translation>Envíalo como adjunto o deja fuera los archivos grandes.</translation>
    </message>
    <message>
        <source>Send the invitation first, then take in the reply.</source>
        <translation>Envía antes la invitación e importa después la respuesta.</translation>
    </message>
    <message>
        <source>Send your update to all laptops first; the next one from each of them is for this laptop, too.</source>
        <translation>Envía antes tu actualización a todos los portátiles; la próxima de cada uno será también para este portátil.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE to keyring, passphrase (with MENTORDESK_PASSPHRASE) or file.</source>
        <translation>Pon MENTORDESK_KEYSTORE en keyring, passphrase (con MENTORDESK_PASSPHRASE) o file.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE={kept_as} and start again.</source>
        <translation>Pon MENTORDESK_KEYSTORE={kept_as} y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Set them first.</source>
        <translation>Indícalos antes.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Share it first.</source>
        <translation>Compártelo antes.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file.</source>
        <translation>Acórtalo o añádelo como archivo.</translation>
    </message>
    <message>
        <source>Slices of files that no record names any more: {count} ({size} MB); a rebuild removes them.</source>
        <translation>Trozos de archivos que ningún elemento nombra ya: {count} ({size} MB); una reconstrucción los elimina.</translation>
    </message>
    <message>
        <source>Some changes were made by a newer MentorDesk; kept safely, update to see them.</source>
        <translation>Algunos cambios se hicieron con una versión más nueva de MentorDesk; se guardan a salvo. Actualiza el programa para verlos.</translation>
    </message>
    <message>
        <source>Some characters have no typeface here, so the file is tagged but does not keep the PDF/UA standard.</source>
        <translation>Algunos caracteres no tienen tipografía aquí, así que el archivo está etiquetado pero no cumple la norma PDF/UA.</translation>
    </message>
    <message>
        <source>Some characters were set in a typeface of this computer.</source>
        <translation>Algunos caracteres se compusieron con una tipografía de este equipo.</translation>
    </message>
    <message>
        <source>Somebody else has already answered this invitation. Nothing was changed.</source>
        <translation>Otra persona ya ha respondido a esta invitación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {partner} for it.</source>
        <translation>Algo no estaba entre estos archivos; tu próxima actualización se lo pide a {partner}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Take in an update from {partner} first: it brings the new laptop.</source>
        <translation>Primero importa una actualización de {partner}: trae el nuevo portátil.</translation>
    </message>
    <message>
        <source>Take the later step back first.</source>
        <translation>Retira antes el paso posterior.</translation>
    </message>
    <message>
        <source>The command “actions” lists them all.</source>
        <translation>El comando «actions» las muestra todas.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was changed.</source>
        <translation>No se puede leer el archivo {file}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file {file} of your pair cannot be read. Nothing was changed.</source>
        <translation>No se puede leer el archivo {file} de tu dúo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder of this pair is kept in step by {service}, which may mix up files that are being written. Nothing is lost so far. Close MentorDesk, move the folder to a place that is not synced, and open it from there.</source>
        <translation>{service} sincroniza la carpeta de este dúo y puede mezclar archivos que se están escribiendo. Hasta ahora no se ha perdido nada. Cierra MentorDesk, mueve la carpeta a un lugar que no se sincronice y ábrela desde allí.</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta de tu dúo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed.</source>
        <translation>La carpeta {folder} no está vacía. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written.</source>
        <translation>La carpeta {folder} no está vacía. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The invitation is out of form. Nothing was changed.</source>
        <translation>La invitación no tiene un formato válido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open. Nothing was changed.</source>
        <translation>El llavero de este equipo no se abrió. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept in another way than MentorDesk looked. Nothing was changed.</source>
        <translation>Las claves de este portátil se guardan de una manera distinta de la que MentorDesk esperaba. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under a passphrase, and none was given. Nothing was changed.</source>
        <translation>Las claves de este portátil se guardan con una frase de contraseña, y no se dio ninguna. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keys of this laptop are not here. What you wrote is safe.</source>
        <translation>Las claves de este portátil no están aquí. Lo que escribiste está a salvo.</translation>
    </message>
    <message>
        <source>The keys of this laptop cannot be read. What you wrote is safe.</source>
        <translation>No se pueden leer las claves de este portátil. Lo que escribiste está a salvo.</translation>
    </message>
    <message>
        <source>The laptop that vouched for the new sheet was given up since. Nothing was changed.</source>
        <translation>El portátil que respondía de la hoja nueva se dio de baja desde entonces. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The outline is not a list of stages. Nothing was changed.</source>
        <translation>El esquema no es una lista de etapas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pages could not be set ({reason}). Nothing was written.</source>
        <translation>No se pudieron componer las páginas ({reason}). No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The place of the note makes no sense. Nothing was changed.</source>
        <translation>El lugar de la nota no tiene sentido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The place to move it to is not in this list. Nothing was changed.</source>
        <translation>El lugar de destino no está en esta lista. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The record you were writing in exists no more. Your text is kept as a draft.</source>
        <translation>El elemento en el que escribías ya no existe. Tu texto se conserva como borrador.</translation>
    </message>
    <message>
        <source>The tag has no letters. Nothing was changed.</source>
        <translation>La etiqueta no tiene letras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The tag “{word}…” is too long. Nothing was changed.</source>
        <translation>La etiqueta «{word}…» es demasiado larga. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The text in “{field}” is too long ({megabytes} MB, at most 1 MB). Nothing was changed.</source>
        <translation>El texto de «{field}» es demasiado largo ({megabytes} MB, 1 MB como mucho). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The update could not be read back after writing; it was removed. Your pair is safe.</source>
        <translation>La actualización no se pudo leer después de escribirla, así que se eliminó. Tu dúo está a salvo.</translation>
    </message>
    <message>
        <source>The update holds a certificate that is out of form. Nothing was changed.</source>
        <translation>La actualización contiene un certificado cuyo formato no es válido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The update holds a change that makes no sense ({why}). Nothing was changed.</source>
        <translation>La actualización contiene un cambio que no tiene sentido ({why}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The update is in, but no snapshot of how it was before could be written. Nothing is lost, and the update can be undone.</source>
        <translation>La actualización ha entrado, pero no se pudo guardar una copia de cómo estaba antes. No se ha perdido nada, y la actualización se puede deshacer.</translation>
    </message>
    <message>
        <source>The update names a recovery sheet that is not genuine. Nothing was changed.</source>
        <translation>La actualización nombra una hoja de recuperación que no es auténtica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The update names roots that are out of form. Nothing was changed.</source>
        <translation>La actualización nombra raíces cuyo formato no es válido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The zip file in {file} is locked with a password. Nothing was changed.</source>
        <translation>El archivo zip de {file} está protegido con contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The {what} belongs to nothing. Nothing was changed.</source>
        <translation>No pertenece a nada ({what}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The {what} has no text. Nothing was changed.</source>
        <translation>No tiene texto ({what}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The {what} has no title. Nothing was changed.</source>
        <translation>No tiene título ({what}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is already something in {folder}. Nothing was changed.</source>
        <translation>Ya hay algo en {folder}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no action “{action}”. Nothing was changed.</source>
        <translation>No existe la acción «{action}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no change of a lost laptop of yours by this id. Nothing was changed.</source>
        <translation>No hay ningún cambio de un portátil tuyo perdido con este identificador. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>No existe el archivo {file}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no milestone to print. Nothing was written.</source>
        <translation>No hay ningún hito que imprimir. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no pair in the folder {folder}.</source>
        <translation>No hay ningún dúo en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>No existe ese cambio.</translation>
    </message>
    <message>
        <source>There is no such laptop. Nothing was changed.</source>
        <translation>No existe ese portátil. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such milestone: {milestones}. Nothing was written.</source>
        <translation>No existe ese hito: {milestones}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no such open invitation. Nothing was changed.</source>
        <translation>No existe esa invitación abierta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}.</source>
        <translation>No existe ese elemento ({kind}): {id}.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}. Nothing was changed.</source>
        <translation>No existe ese elemento ({kind}): {id}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such record. Nothing was changed.</source>
        <translation>No existe ese elemento. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such update to undo.</source>
        <translation>No existe la actualización que quieres deshacer.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Nothing was changed.</source>
        <translation>No existe la zona horaria «{zone}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no update in {file}. Nothing was changed.</source>
        <translation>No hay ninguna actualización en {file}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing on the roadmap to draw. Nothing was written.</source>
        <translation>No hay nada en la hoja de ruta que dibujar. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is nothing private to take back. Nothing was changed.</source>
        <translation>No hay nada privado que retirar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing to settle in this field.</source>
        <translation>No hay nada que decidir en este campo.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>No hay nada que deshacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is one next session. Nothing was changed.</source>
        <translation>Ya hay una próxima sesión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is something else at {file}. Nothing was written.</source>
        <translation>Hay otra cosa en {file}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this pair. Nothing was changed.</source>
        <translation>Estas no son las palabras de recuperación de este dúo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These are not the words that open this file. Nothing was changed.</source>
        <translation>Estas no son las palabras que abren este archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These are not your recovery words. Nothing was changed.</source>
        <translation>Estas no son tus palabras de recuperación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These files do not come from the same partner: {named}. Nothing was changed.</source>
        <translation>Estos archivos no vienen de la misma persona: {named}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These two milestones would wait for each other. Nothing was changed.</source>
        <translation>Estos dos hitos se esperarían el uno al otro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These words do not belong together: at least one is wrong, or two changed places. Nothing was changed.</source>
        <translation>Estas palabras no van juntas: al menos una no es correcta o dos cambiaron de lugar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This backup holds something out of form. Nothing was changed.</source>
        <translation>Esta copia de seguridad contiene algo cuyo formato no es válido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This backup is there no more. Nothing was changed.</source>
        <translation>Esta copia de seguridad ya no está. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your keys in. Nothing was changed.</source>
        <translation>Este equipo no tiene un llavero para tus claves. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost.</source>
        <translation>Este archivo aún no ha llegado. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This file is an invitation. Nothing was changed.</source>
        <translation>Este archivo es una invitación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file is not a MentorDesk update. Nothing was changed.</source>
        <translation>Este archivo no es una actualización de MentorDesk. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file is not a backup. Nothing was changed.</source>
        <translation>Este archivo no es una copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file is not an invitation. Nothing was changed.</source>
        <translation>Este archivo no es una invitación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Nothing was changed.</source>
        <translation>Este archivo se dañó por el camino. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file was not opened: it begins with more keys than MentorDesk ever writes. Nothing was changed.</source>
        <translation>Este archivo no se abrió: empieza con más claves de las que MentorDesk escribe nunca. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file was not opened: it is protected too weakly to be trusted. Nothing was changed.</source>
        <translation>Este archivo no se abrió: su protección es demasiado débil para fiarse. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file was not opened: it would take far too long to open. Nothing was changed.</source>
        <translation>Este archivo no se abrió: tardaría demasiado en abrirse. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer MentorDesk. Nothing was changed.</source>
        <translation>Este archivo se selló con una versión más nueva de MentorDesk. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file was sealed for someone else, or for another laptop. Nothing was changed.</source>
        <translation>Este archivo se selló para otra persona o para otro portátil. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This folder is a copy of your pair: it goes on as a laptop of its own, and the other folder as before. Nothing is lost. Send an update so that everybody knows this laptop.</source>
        <translation>Esta carpeta es una copia de tu dúo: a partir de ahora cuenta como un portátil aparte, y la otra carpeta sigue como antes. No se ha perdido nada. Envía una actualización para que todos conozcan este portátil.</translation>
    </message>
    <message>
        <source>This folder is an earlier state of your pair, such as from a backup: it goes on as a new laptop. Nothing is lost: what you had sent since then comes back with the next update from {partner}.</source>
        <translation>Esta carpeta es un estado anterior de tu dúo, por ejemplo de una copia: sigue como portátil nuevo. No se ha perdido nada: lo que habías enviado desde entonces vuelve con la próxima actualización de {partner}.</translation>
    </message>
    <message>
        <source>This invitation is for the other person of a pair. Nothing was changed.</source>
        <translation>Esta invitación es para la otra persona de un dúo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is an invitation for another laptop of the person who made it. Nothing was changed.</source>
        <translation>Esta es una invitación para otro portátil de la persona que la hizo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is how your pair began; it cannot be taken back. Nothing was changed.</source>
        <translation>Así empezó tu dúo; no se puede retirar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not a file that MentorDesk sealed. Nothing was changed.</source>
        <translation>Este no es un archivo sellado por MentorDesk. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not a usable key ({kind}). Nothing was changed.</source>
        <translation>Esta clave no sirve ({kind}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is the laptop that you are working on. Nothing was changed.</source>
        <translation>Este es el portátil en el que trabajas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is too much for one step: no update could carry it. Nothing was changed.</source>
        <translation>Esto es demasiado para un solo paso: ninguna actualización podría llevarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This laptop is not yours. Nothing was changed.</source>
        <translation>Este portátil no es tuyo. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>This laptop seems restored from a backup: %n of your own later changes came back from {sender}.</source>
        <translation>
            <numerusform>Este portátil parece restaurado de una copia: %n de tus cambios posteriores volvió de {sender}.</numerusform>
            <numerusform>Este portátil parece restaurado de una copia: %n de tus cambios posteriores volvieron de {sender}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop was given up before. Nothing was changed.</source>
        <translation>Este portátil ya se había dado de baja. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was changed.</source>
        <translation>Este portátil se dio de baja. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was written.</source>
        <translation>Este portátil se dio de baja. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so its word does not count. Nothing was changed.</source>
        <translation>Este mismo portátil se declaró perdido, así que su palabra no cuenta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so nobody takes in what it sends. Nothing was written.</source>
        <translation>Este mismo portátil se declaró perdido, así que nadie acepta lo que envía. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not genuine. Nothing was changed.</source>
        <translation>El certificado de este portátil no es auténtico. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not signed by its owner. Nothing was changed.</source>
        <translation>El certificado de este portátil no está firmado por la persona a la que pertenece. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this laptop. Nothing was changed.</source>
        <translation>Esta frase de contraseña no abre las claves de este portátil. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This program knows no such field. Nothing was changed.</source>
        <translation>Este programa no conoce ese campo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This program knows no such kind of record. Nothing was changed.</source>
        <translation>Este programa no conoce ese tipo de elemento. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This record names no file.</source>
        <translation>Este elemento no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>This record was not changed by that change.</source>
        <translation>Ese cambio no tocó este elemento.</translation>
    </message>
    <message>
        <source>This reflection is shared already. Nothing was changed.</source>
        <translation>Esta reflexión ya está compartida. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This reflection is still private. Nothing was changed.</source>
        <translation>Esta reflexión sigue siendo privada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This reply answers an invitation that is not open any more. Nothing was changed.</source>
        <translation>Esta respuesta es a una invitación que ya no está abierta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This reply was not made with your invitation. Nothing was changed.</source>
        <translation>Esta respuesta no se hizo con tu invitación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This session has taken place. Nothing was changed.</source>
        <translation>Esta sesión ya tuvo lugar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This snapshot holds no private records. Nothing was changed.</source>
        <translation>Esta copia no contiene elementos privados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This snapshot is there no more. Nothing was changed.</source>
        <translation>Esta copia ya no está. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This update carries a private part, which MentorDesk never sends. Nothing was changed.</source>
        <translation>Esta actualización lleva una parte privada, y MentorDesk nunca envía nada privado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This update is too large to be sent as text ({megabytes} MB). The file itself is safe.</source>
        <translation>Esta actualización es demasiado grande para enviarla como texto ({megabytes} MB). El archivo está a salvo.</translation>
    </message>
    <message>
        <source>This update was made before this laptop joined, or for another pair. Nothing was changed.</source>
        <translation>Esta actualización se hizo antes de que este portátil se uniera, o para otro dúo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This update was made for another laptop, not for this one. Nothing was changed.</source>
        <translation>Esta actualización se hizo para otro portátil, no para este. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This update was made for another pair. Nothing was changed.</source>
        <translation>Esta actualización se hizo para otro dúo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This update was made on a laptop that was reported lost. Nothing was changed.</source>
        <translation>Esta actualización se hizo en un portátil declarado perdido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This update was made on a laptop you do not know. Nothing was changed.</source>
        <translation>Esta actualización se hizo en un portátil que no conoces. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This update was not signed by the laptop it names. Nothing was changed.</source>
        <translation>Esta actualización no está firmada por el portátil que nombra. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This version is of another artifact. Nothing was changed.</source>
        <translation>Esta versión es de otro trabajo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This very laptop was given up. Open your pair on another laptop, or add this one again.</source>
        <translation>Este mismo portátil se dio de baja. Abre tu dúo en otro portátil o añade este de nuevo.</translation>
    </message>
    <message>
        <source>This very laptop was reported lost: what is written on it from now on does not count. Open your pair on another laptop, or add this one again.</source>
        <translation>Este mismo portátil se declaró perdido: lo que se escriba en él desde ahora no cuenta. Abre tu dúo en otro portátil o añade este de nuevo.</translation>
    </message>
    <message>
        <source>This was written again since. Nothing was changed.</source>
        <translation>Desde entonces se escribió aquí otra vez. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This was written on a laptop reported lost and does not count. Nothing was changed.</source>
        <translation>Esto se escribió en un portátil declarado perdido y no cuenta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Type the tag anew.</source>
        <translation>Escribe la etiqueta de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the keys another way: set MENTORDESK_KEYSTORE to passphrase or file.</source>
        <translation>Desbloquéalo e inténtalo de nuevo, o guarda las claves de otra manera: pon MENTORDESK_KEYSTORE en passphrase o file.</translation>
    </message>
    <message>
        <source>Unpack it with the password that came with it, then give the .mentordesk file in it.</source>
        <translation>Desempaquétalo con la contraseña que vino con él e indica el archivo .mentordesk que contiene.</translation>
    </message>
    <message>
        <source>Update MentorDesk, then open the file again.</source>
        <translation>Actualiza MentorDesk y abre el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Use a whole number from {least} to {most}.</source>
        <translation>Usa un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Usa otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Use at most {longest} letters.</source>
        <translation>Usa {longest} caracteres como mucho.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Usa una de estas opciones: {known}.</translation>
    </message>
    <message>
        <source>Use {least} to {most}.</source>
        <translation>Usa de {least} a {most}.</translation>
    </message>
    <message>
        <source>What is given as “{field}” is no JSON list. Nothing was changed.</source>
        <translation>Lo indicado como «{field}» no es una lista JSON. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What you both shared since then comes back with the next update from {partner}; what was private does not.</source>
        <translation>Lo compartido entre los dos desde entonces vuelve con la próxima actualización de {partner}; lo privado, no.</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not one that MentorDesk uses. Nothing was changed.</source>
        <translation>La palabra {position}, «{word}», no es una de las que usa MentorDesk. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Working everything out again</source>
        <translation>Calculándolo todo de nuevo</translation>
    </message>
    <message>
        <source>Working the records out again</source>
        <translation>Calculando de nuevo los elementos</translation>
    </message>
    <message>
        <source>Write […].</source>
        <translation>Escribe […].</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Escribe unas palabras.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Escribe una palabra.</translation>
    </message>
    <message>
        <source>Write both names.</source>
        <translation>Escribe ambos nombres.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09.</source>
        <translation>Escríbelo como 2026-04-09.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09T18:30.</source>
        <translation>Escríbelo como 2026-04-09T18:30.</translation>
    </message>
    <message>
        <source>Write it as Europe/Prague.</source>
        <translation>Escríbela como Europe/Prague.</translation>
    </message>
    <message>
        <source>Write it as its help shows.</source>
        <translation>Escríbelo como muestra su ayuda.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Escríbela como nombre@example.org.</translation>
    </message>
    <message>
        <source>Write it as {shape}.</source>
        <translation>Escríbelo como {shape}.</translation>
    </message>
    <message>
        <source>Write such as “Work laptop”.</source>
        <translation>Escribe, por ejemplo, «Portátil del trabajo».</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>Escribiendo los elementos</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>You already had all of this{part}.</source>
        <translation>Ya tenías todo esto{part}.</translation>
    </message>
    <message>
        <source>You gave up {laptop}, which is not used any more.</source>
        <translation>Diste de baja {laptop}, que ya no se usa.</translation>
    </message>
    <message>
        <source>You have {most} laptops in use, as many as one person can have. Nothing was written.</source>
        <translation>Tienes {most} portátiles en uso, tantos como puede tener una persona. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>You reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>Declaraste perdido {laptop}: desde ahora se rechazan sus actualizaciones.</translation>
    </message>
    <message numerus="yes">
        <source>You typed %n words; there should be {wanted}. Nothing was changed.</source>
        <translation>
            <numerusform>Escribiste %n palabra; deben ser {wanted}. No se ha cambiado nada.</numerusform>
            <numerusform>Escribiste %n palabras; deben ser {wanted}. No se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your 24 words do not open this backup. Nothing was changed.</source>
        <translation>Tus 24 palabras no abren esta copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your next update asks your partner for it.</source>
        <translation>Tu próxima actualización se lo pide a la otra persona.</translation>
    </message>
    <message>
        <source>Your other laptop in MentorDesk</source>
        <translation>Tu otro portátil en MentorDesk</translation>
    </message>
    <message>
        <source>Your pair was saved by a newer MentorDesk (format {found}, this one reads {format}). Nothing was changed.</source>
        <translation>Una versión más nueva de MentorDesk guardó tu dúo (formato {found}; esta lee {format}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back as of {day}: {changes}, {files}, {private}.</source>
        <translation>Tu dúo con {partner} ha vuelto al estado del {day}: {changes}, {files}, {private}.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back: {changes} from {updates}, the latest of {day}.</source>
        <translation>Tu dúo con {partner} ha vuelto: {changes} de {updates}, la última del {day}.</translation>
    </message>
    <message>
        <source>Your partner has already joined. Nothing was changed.</source>
        <translation>La otra persona ya se ha unido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your partner has not been heard yet. Nothing was written.</source>
        <translation>Aún no se sabe nada de la otra persona. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Your two laptops disagree although they hold the same changes; run the doctor to rebuild.</source>
        <translation>Los dos portátiles no coinciden aunque tienen los mismos cambios; ejecuta el comando «doctor» para reconstruir.</translation>
    </message>
    <message>
        <source>a laptop</source>
        <translation>un portátil</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>punto de la agenda</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>dúo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>private.sqlite cannot be read. Bring it back from your own backup.</source>
        <translation>No se puede leer private.sqlite. Recupéralo de tu propia copia de seguridad.</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>record</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflexión</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>el nombre de un archivo</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>you on your other laptop</source>
        <translation>tu otro portátil</translation>
    </message>
    <message>
        <source>you on “{laptop}”</source>
        <translation>tu portátil «{laptop}»</translation>
    </message>
    <message>
        <source>your partner</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>{action} needs {missing}. Nothing was changed.</source>
        <translation>{action} necesita {missing}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{action} takes no “{parameter}”. Nothing was changed.</source>
        <translation>{action} no admite «{parameter}». No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{changes}, %n need your decision.</source>
        <translation>
            <numerusform>{changes}, %n necesita tu decisión.</numerusform>
            <numerusform>{changes}, %n necesitan tu decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed.</source>
        <translation>No se puede leer {file}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is Outlook’s own store of mails, which only Outlook reads. Nothing was changed.</source>
        <translation>{file} es el almacén de correo propio de Outlook, que solo Outlook lee. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was changed.</source>
        <translation>{file} es una carpeta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is built like no honest mail and was not read to its end. Nothing was changed.</source>
        <translation>{file} no tiene la estructura de un correo normal y no se leyó hasta el final. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is damaged ({told}). Bring back a file from the folder “snapshots”.</source>
        <translation>{file} está dañado ({told}). Recupera un archivo de la carpeta «snapshots».</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} de {size}</translation>
    </message>
    <message>
        <source>{kind} have no field “{field}”. Nothing was changed.</source>
        <translation>{kind} no tienen el campo «{field}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was changed.</source>
        <translation>No se pudo escribir {name} ({reason}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{partner} has not joined yet. Nothing was written.</source>
        <translation>{partner} aún no se ha unido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{pictures} and others</source>
        <translation>{pictures} y otras</translation>
    </message>
    <message>
        <source>{sender} invites you to MentorDesk</source>
        <translation>{sender} te invita a MentorDesk</translation>
    </message>
    <message numerus="yes">
        <source>{sender} left out %n files ({size}) for their size; ask for those you need.</source>
        <translation>
            <numerusform>{sender} dejó fuera %n archivo ({size}) por su tamaño; pídelo si lo necesitas.</numerusform>
            <numerusform>{sender} dejó fuera %n archivos ({size}) por su tamaño; pide los que necesites.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender} left out “{file}” ({size}) for its size; ask for it if you need it.</source>
        <translation>{sender} dejó fuera «{file}» ({size}) por su tamaño; pídelo si lo necesitas.</translation>
    </message>
    <message>
        <source>{size} of files by {sender}{part}.</source>
        <translation>{size} de archivos de {sender}{part}.</translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n entries differ from the history ({named}). Nothing is lost; the doctor can rebuild them.</source>
        <translation>
            <numerusform>{table}: %n entrada difiere del historial ({named}). No se ha perdido nada; el comando «doctor» puede reconstruirla.</numerusform>
            <numerusform>{table}: %n entradas difieren del historial ({named}). No se ha perdido nada; el comando «doctor» puede reconstruirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} gave up {laptop}, which is not used any more.</source>
        <translation>{who} dio de baja {laptop}, que ya no se usa.</translation>
    </message>
    <message>
        <source>{who} has a new recovery sheet; nothing is to be done.</source>
        <translation>{who} tiene una hoja de recuperación nueva; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>{who} has confirmed your new recovery sheet; the old one can be thrown away.</source>
        <translation>{who} ha confirmado tu hoja de recuperación nueva; la antigua se puede tirar.</translation>
    </message>
    <message>
        <source>{who} has joined: from now on you can send each other updates.</source>
        <translation>{who} se ha unido: desde ahora se pueden intercambiar actualizaciones.</translation>
    </message>
    <message>
        <source>{who} made a new recovery sheet without the old words: compare the safety words, then confirm it.</source>
        <translation>{who} hizo una hoja de recuperación nueva sin las palabras antiguas: compara las palabras de control y luego confírmala.</translation>
    </message>
    <message>
        <source>{who} reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>{who} declaró perdido {laptop}: desde ahora se rechazan sus actualizaciones.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} y {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} o {last}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total} MB</source>
        <translation>{work}: {done} de {total} MB</translation>
    </message>
    <message>
        <source>“{asked}” is no way to keep keys. Nothing was changed.</source>
        <translation>«{asked}» no es una manera de guardar claves. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{email}” is no mail address. Nothing was changed.</source>
        <translation>«{email}» no es una dirección de correo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{field}” can hold only one of the two. Nothing was changed.</source>
        <translation>«{field}» solo puede contener una de las dos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{field}” is no long text. Nothing was changed.</source>
        <translation>«{field}» no es un texto largo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there. Nothing was changed.</source>
        <translation>«{file}» no se puede escribir allí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{folder}” is open in another MentorDesk window or command. Nothing was changed.</source>
        <translation>La carpeta «{folder}» está abierta en otra ventana u otro comando de MentorDesk. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{kind}” carry no tags. Nothing was changed.</source>
        <translation>«{kind}» no lleva etiquetas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{laptop}”, a laptop of {owner}, came in by an invitation that had been used already: it takes no part. Ask about it; if nobody knows it, report it as lost.</source>
        <translation>«{laptop}», un portátil de {owner}, entró con una invitación ya usada: no participa. Pregunta por él; si nadie lo conoce, decláralo perdido.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{needed}” is not in the outline. Nothing was changed.</source>
        <translation>«{needed}» no está en el esquema. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{parameter}” should be {kind}, not “{value}”. Nothing was changed.</source>
        <translation>«{parameter}» debe ser {kind}, no «{value}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{session}” has no day and time yet. Nothing was written.</source>
        <translation>«{session}» aún no tiene día ni hora. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in “{name}”. Nothing was changed.</source>
        <translation>«{value}» no cabe en «{name}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{value}” is no day and time. Nothing was changed.</source>
        <translation>«{value}» no es un día con hora. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{value}” is no day. Nothing was changed.</source>
        <translation>«{value}» no es un día. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everything you typed is kept. You can go on; if the same happens again, quit and start MentorDesk once more.</source>
        <translation>Todo lo que escribiste está guardado. Puedes seguir; si vuelve a ocurrir lo mismo, sal e inicia MentorDesk otra vez.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Something in MentorDesk went wrong</source>
        <translation>Algo salió mal en MentorDesk</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The details below help to mend it. They hold no text of yours, no names and no keys.</source>
        <translation>Los detalles de abajo ayudan a arreglarlo. No contienen textos tuyos, ni nombres, ni claves.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Changed since: {0}</source>
        <translation>Cambiado desde entonces: {0}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Deleted by one of you</source>
        <translation>Uno de los dos lo eliminó</translation>
    </message>
    <message>
        <source>Hide the whole texts</source>
        <translation>Ocultar los textos enteros</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>Cómo quedará</translation>
    </message>
    <message>
        <source>It was given new parts.</source>
        <translation>Recibió partes nuevas.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Conservar este texto</translation>
    </message>
    <message>
        <source>Show both texts as a whole</source>
        <translation>Mostrar ambos textos enteros</translation>
    </message>
    <message>
        <source>You deleted this while {0} went on with it. It was brought back until you decide.</source>
        <translation>Eliminaste esto mientras {0} seguía con ello. Se ha recuperado hasta que decidas.</translation>
    </message>
    <message>
        <source>{0} deleted this while you went on with it. It is kept until you decide.</source>
        <translation>{0} eliminó esto mientras seguías con ello. Se conserva hasta que decidas.</translation>
    </message>
    <message numerus="yes">
        <source>“Keep it” brings back %n part(s) that were deleted with it.</source>
        <translation>
            <numerusform>«Conservarlo» recupera %n parte que se eliminó a la vez.</numerusform>
            <numerusform>«Conservarlo» recupera %n partes que se eliminaron a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>A decision needs a few words. The old ones are back.</source>
        <translation>Una decisión necesita unas palabras. Se han restaurado las anteriores.</translation>
    </message>
    <message>
        <source>Close decision</source>
        <translation>Cerrar decisión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>Eliminar decisión</translation>
    </message>
    <message>
        <source>So that you still know it in a year</source>
        <translation>Para saberlo aún dentro de un año</translation>
    </message>
    <message>
        <source>What did you decide?</source>
        <translation>¿Qué se decidió?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Anotar una decisión</translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with it: %n part(s)</source>
        <translation>
            <numerusform>También vuelve: %n parte</numerusform>
            <numerusform>También vuelven: %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted by {0}</source>
        <translation>Quién lo eliminó: {0}</translation>
    </message>
    <message>
        <source>It comes back as it was and stays private. Of what is private, only the latest deletions stay.</source>
        <translation>Vuelve como estaba y sigue siendo privado. De lo privado solo se quedan las últimas eliminaciones.</translation>
    </message>
    <message>
        <source>Private: only you ever saw it, and only you see it here.</source>
        <translation>Privado: solo tú lo has visto, y solo tú lo ves aquí.</translation>
    </message>
    <message>
        <source>{0} sees it again with your next update.</source>
        <translation>{0} lo verá otra vez con tu próxima actualización.</translation>
    </message>
</context>
<context>
    <name>DragTile</name>
    <message>
        <source>Drag this into a mail or a folder</source>
        <translation>Arrastra esto a un correo o a una carpeta</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add these files</source>
        <translation>Suelta para añadir estos archivos</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>EditableText</name>
    <message>
        <source>It needs a few words. What stood there is back.</source>
        <translation>Necesita unas palabras. Se ha restaurado lo que había.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>Comandos y páginas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Show all that was found for ‘{0}’</source>
        <translation>Mostrar todo lo encontrado para «{0}»</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usado hace poco</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Export as a drawing</source>
        <translation>Exportar como dibujo</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Guardar el cartel</translation>
    </message>
    <message>
        <source>The drawing is saved: {0}.</source>
        <translation>Se ha guardado el dibujo: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The poster is saved: {0}, %n sheet(s).</source>
        <translation>
            <numerusform>Se ha guardado el cartel: {0}, %n hoja.</numerusform>
            <numerusform>Se ha guardado el cartel: {0}, %n hojas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The poster is saved: {0}.</source>
        <translation>Se ha guardado el cartel: {0}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Every field was empty.</source>
        <translation>Todos los campos estaban vacíos.</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Restaurar este campo</translation>
    </message>
    <message>
        <source>Restore “{0}”</source>
        <translation>Restaurar «{0}»</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. If you find it elsewhere, add it as a new version.</source>
        <translation>Ninguno de los dos tiene ya este archivo. Si lo encuentras en otro lugar, añádelo como nueva versión.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It came with the update of {0}: import {1}’s mail of that day.</source>
        <translation>Ninguno de los dos tiene ya este archivo. Vino con la actualización del {0}: importa el correo de {1} de ese día.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It went with your update of {0}: import the mail you sent then.</source>
        <translation>Ninguno de los dos tiene ya este archivo. Iba en tu actualización del {0}: importa el correo que enviaste entonces.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>No lo tiene nadie</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No pedido</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no está aquí</translation>
    </message>
    <message>
        <source>Nothing is lost. Your next update asks for the rest.</source>
        <translation>No se ha perdido nada. Tu próxima actualización pide el resto.</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>Está en parte</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost. Your next update asks for it.</source>
        <translation>Este archivo aún no ha llegado. No se ha perdido nada. Tu próxima actualización lo pide.</translation>
    </message>
    <message>
        <source>You chose to do without this file. Its notes are here all the same.</source>
        <translation>Elegiste prescindir de este archivo. Sus notas están aquí de todos modos.</translation>
    </message>
    <message>
        <source>Your update of {0} asked for it.</source>
        <translation>Tu actualización del {0} lo pidió.</translation>
    </message>
    <message>
        <source>Your update of {0} asked for the rest.</source>
        <translation>Tu actualización del {0} pidió el resto.</translation>
    </message>
    <message>
        <source>asked for again with your next update</source>
        <translation>se pide de nuevo con tu próxima actualización</translation>
    </message>
    <message>
        <source>left out for its size</source>
        <translation>dejado fuera por su tamaño</translation>
    </message>
    <message>
        <source>neither of you has it any more</source>
        <translation>ninguno de los dos lo tiene ya</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no pedido</translation>
    </message>
    <message>
        <source>your next update asks for it</source>
        <translation>tu próxima actualización lo pide</translation>
    </message>
    <message>
        <source>{0} The next one asks again.</source>
        <translation>{0} La próxima lo pide otra vez.</translation>
    </message>
    <message>
        <source>{0} left this file out of the update for its size. Ask for it, and a later update brings it.</source>
        <translation>{0} dejó este archivo fuera de la actualización por su tamaño. Pídelo y una actualización posterior lo traerá.</translation>
    </message>
    <message>
        <source>{0} of {1} are here</source>
        <translation>{0} de {1} están aquí</translation>
    </message>
</context>
<context>
    <name>FilesGoing</name>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Tamaño máximo de un archivo</translation>
    </message>
    <message>
        <source>Largest file that rides along unasked</source>
        <translation>Tamaño máximo de un archivo no pedido</translation>
    </message>
    <message>
        <source>Left out: {0}. {1} sees that, and can ask for it.</source>
        <translation>Dejado fuera: {0}. {1} lo ve y puede pedirlo.</translation>
    </message>
    <message numerus="yes">
        <source>With %n file(s)</source>
        <translation>
            <numerusform>Con %n archivo</numerusform>
            <numerusform>Con %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n mail(s)</source>
        <translation>
            <numerusform>alrededor de %n correo</numerusform>
            <numerusform>alrededor de %n correos</numerusform>
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
        <translation>{0} y {1} más</translation>
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
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>No está en este archivo</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Updates and mails</source>
        <translation>Actualizaciones y correos</translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Estas dos semanas</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n session(s) held</source>
        <translation>
            <numerusform>{0} de %n sesión realizada</numerusform>
            <numerusform>{0} de %n sesiones realizadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No pair on this laptop can open this file. Nothing was changed. Ask for an update made for you here.</source>
        <translation>Ningún dúo de este portátil puede abrir este archivo. No se ha cambiado nada. Pide una actualización hecha para ti aquí.</translation>
    </message>
    <message>
        <source>Open a file from a mail</source>
        <translation>Abrir un archivo de un correo</translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message numerus="yes">
        <source>%n time(s) as much</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1, as every goal</source>
        <translation>1, como todos los objetivos</translation>
    </message>
    <message>
        <source>A goal needs a title. The old one is back.</source>
        <translation>Un objetivo necesita un título. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Eliminar objetivo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Cuánto cuenta</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>Nivel al comienzo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Estado del objetivo</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Tarea hecha.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What changes when it is reached? Markdown is welcome.</source>
        <translation>¿Qué cambia cuando se alcanza? Se admite Markdown.</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>¿Qué será distinto?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>“{0}” is open again.</source>
        <translation>«{0}» está abierto de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is put aside.</source>
        <translation>Se ha aplazado «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>Se ha alcanzado «{0}».</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>Cambiado por ambos</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>As hoped</source>
        <translation>Lo esperado</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Menos de lo esperado</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Más de lo esperado</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Mucho menos de lo esperado</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Mucho más de lo esperado</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazado</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message numerus="yes">
        <source>All %n goal(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>Los %n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goal(s), {0} reached</source>
        <translation>
            <numerusform>%n objetivo, {0} alcanzado</numerusform>
            <numerusform>Los %n objetivos, {0} alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>Aún no hay objetivos. Un buen primer objetivo cabe en cuatro semanas.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>All goals</source>
        <translation>Todos los objetivos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>Aún no hay objetivos. Un buen primer objetivo cabe en cuatro semanas.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>{0} of {1} reached</source>
        <translation>{0} de {1} alcanzados</translation>
    </message>
    <message>
        <source>“{0}” is written down.</source>
        <translation>Se ha anotado «{0}».</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Your pair is as it was on {0}. What was here before is kept as a backup.</source>
        <translation>Tu dúo está como estaba el {0}. Lo que había aquí antes se conserva en una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>GoingBackPage</name>
    <message>
        <source>Going back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <source>What was here is kept first. It takes a moment.</source>
        <translation>Antes se guarda lo que había aquí. Tarda un momento.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Fewer links cross now.</source>
        <translation>Ahora se cruzan menos enlaces.</translation>
    </message>
    <message>
        <source>The links cross as little as this order allows. Nothing was changed.</source>
        <translation>Los enlaces se cruzan lo menos que permite este orden. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n milestone(s) were deleted.</source>
        <translation>
            <numerusform>«{0}» y %n hito se eliminaron.</numerusform>
            <numerusform>«{0}» y %n hitos se eliminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” comes before “{1}” now.</source>
        <translation>«{0}» va ahora antes de «{1}».</translation>
    </message>
    <message>
        <source>“{0}” has no date now.</source>
        <translation>«{0}» ya no tiene fecha.</translation>
    </message>
    <message>
        <source>“{0}” is due {1}.</source>
        <translation>«{0}» es para el {1}.</translation>
    </message>
    <message>
        <source>“{0}” is in “{1}” now.</source>
        <translation>«{0}» está ahora en «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is on the roadmap.</source>
        <translation>«{0}» está en la hoja de ruta.</translation>
    </message>
    <message>
        <source>“{0}” is your roadmap now. Make it yours.</source>
        <translation>«{0}» es ahora la hoja de ruta de tu dúo. Hazla tuya.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to {0}</source>
        <translation>Volver a {0}</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Kept safe</source>
        <translation>A salvo</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>Actualizaciones y correo</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>El trabajo en común</translation>
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
            <numerusform>%n página de ayuda encontrada</numerusform>
            <numerusform>%n páginas de ayuda encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Todas las páginas de ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>A salvo</translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>No se encontró nada para «{0}».</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>Actualizaciones y correo</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>El trabajo en común</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Decidido: {0}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Moved in the list</source>
        <translation>Movido en la lista</translation>
    </message>
    <message>
        <source>Nothing that this version knows</source>
        <translation>Nada que esta versión conozca</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Retirado: {0}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Written on a laptop reported lost: does not count until accepted</source>
        <translation>Escrito en un portátil declarado perdido: no cuenta hasta que se acepte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>hacia el {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} y %n más</numerusform>
            <numerusform>{0} y %n más</numerusform>
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
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation>
            <numerusform>Mostrar %n cambio</numerusform>
            <numerusform>Mostrar los %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Everything that either of you changed, the latest first</source>
        <translation>Todos los cambios de los dos, los más recientes primero</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing of this is shared, and private records keep no history: nobody can find old words in it.</source>
        <translation>Nada de esto está compartido, y los elementos privados no guardan historial: nadie puede encontrar en él palabras antiguas.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>El cambio se ha retirado.</translation>
    </message>
    <message>
        <source>This is deleted. It can come back as it was, or as any version here.</source>
        <translation>Esto está eliminado. Puede volver como estaba o como cualquier versión de aquí.</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Cambios de quién</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{0} of “{1}” reads as it did.</source>
        <translation>{0} de «{1}» ha quedado como entonces.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>«{0}» ha vuelto; {1} lo verá con tu próxima actualización.</translation>
    </message>
    <message>
        <source>“{0}” reads as it did.</source>
        <translation>«{0}» ha quedado como entonces.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Find in the backup</source>
        <translation>Buscar en la copia de seguridad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing of this kind has these words in its title.</source>
        <translation>Nada de este tipo tiene estas palabras en el título.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>Qué había en ella</translation>
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
        <translation>1. Di estas siete palabras a {0} por teléfono</translation>
    </message>
    <message>
        <source>2. Send the invitation</source>
        <translation>2. Envía la invitación</translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. You can make a new one at any time.</source>
        <translation>Desde ahora se rechaza cualquier respuesta a ella. Puedes crear otra cuando quieras.</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>Crear una nueva invitación</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Crear la invitación</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Creando la invitación…</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>No las escribas nunca en un correo. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>Aún no hay invitación</translation>
    </message>
    <message>
        <source>The invitation is a sealed file. Seven words open it; tell them to {0} by phone.</source>
        <translation>La invitación es un archivo sellado. Se abre con siete palabras; díselas a {0} por teléfono.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn</source>
        <translation>La invitación se ha retirado</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Your invitation of {0} is still good. Its seven words were shown once; if they are lost, make a new invitation. A reply to the old one is refused then.</source>
        <translation>Tu invitación del {0} sigue siendo válida. Sus siete palabras se mostraron una sola vez; si se perdieron, crea una nueva invitación. En ese caso se rechazará cualquier respuesta a la anterior.</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>{0} aún no se ha unido</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Private, only you can see it</source>
        <translation>Privado, solo tú puedes verlo</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n place(s) in files</source>
        <translation>
            <numerusform>%n lugar en archivos</numerusform>
            <numerusform>%n lugares en archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>Página {0}: {1}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Over: {0}</source>
        <translation>Terminado: {0}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Detener: {0}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>KeptTextsPage</name>
    <message>
        <source>All of it is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a «Hoy»</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>Texto conservado</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver a su sitio</translation>
    </message>
    <message>
        <source>You were typing this when MentorDesk ended.</source>
        <translation>Estabas escribiendo esto cuando MentorDesk se cerró.</translation>
    </message>
    <message>
        <source>Your text is back.</source>
        <translation>Tu texto ha vuelto.</translation>
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
        <translation>Cómo guarda este portátil sus claves</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Plain file</source>
        <translation>Archivo sin protección</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>They open with your login. This is the usual way.</source>
        <translation>Se abren con tu inicio de sesión. Es lo habitual.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>Usa al menos {0} caracteres; unas pocas palabras se recuerdan con facilidad.</translation>
    </message>
    <message>
        <source>Whoever can read your files can read your updates. Choose it only on an encrypted disk.</source>
        <translation>Quien pueda leer tus archivos puede leer tus actualizaciones. Elígelo solo con el disco cifrado.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>La escribes cada vez que se abre MentorDesk. Nadie puede devolvértela.</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>another time</source>
        <translation>para otra vez</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>end</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>ideas apartadas</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>marcar</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Agenda item</source>
        <translation>Punto de la agenda</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Puntos de la agenda</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Answer to a note</source>
        <translation>Respuesta a una nota</translation>
    </message>
    <message>
        <source>Answers to notes</source>
        <translation>Respuestas a notas</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation>Cambio aceptado</translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation>Cambios aceptados</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Competence of a milestone</source>
        <translation>Competencia de un hito</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Laptop given up</source>
        <translation>Portátil dado de baja</translation>
    </message>
    <message>
        <source>Laptops given up</source>
        <translation>Portátiles dados de baja</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Name of a laptop</source>
        <translation>Nombre de un portátil</translation>
    </message>
    <message>
        <source>Names of laptops</source>
        <translation>Nombres de portátiles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Requisito previo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Version of a file</source>
        <translation>Versión de un archivo</translation>
    </message>
    <message>
        <source>Versions of files</source>
        <translation>Versiones de archivos</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A backup file holds everything, private records too. Only your 24 words open it.</source>
        <translation>Un archivo de copia de seguridad lo contiene todo, también los elementos privados. Solo tus 24 palabras lo abren.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>Un camino de vuelta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Everything of this pair lies in one folder. Copy it as a whole to keep it elsewhere.</source>
        <translation>Todo lo de este dúo está en una sola carpeta. Cópiala entera para guardarla en otro lugar.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Carpeta: {0}</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Hacer una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>No program here shows folders. The path stands above.</source>
        <translation>En este equipo, ningún programa muestra carpetas. La ruta está arriba.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>En este portátil</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the 24 recovery words</source>
        <translation>Mostrar las 24 palabras de recuperación</translation>
    </message>
    <message>
        <source>The backup file lies in {0}. Keep it away from this laptop.</source>
        <translation>El archivo de copia de seguridad está en {0}. Guárdalo lejos de este portátil.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>El último es del {0}.</translation>
    </message>
    <message>
        <source>Write a backup file, best on another disk</source>
        <translation>Guarda un archivo de copia de seguridad, mejor en otro disco</translation>
    </message>
    <message>
        <source>Write a backup file…</source>
        <translation>Guardar un archivo de copia de seguridad…</translation>
    </message>
    <message>
        <source>Your 24 recovery words are on paper. This laptop does not know them any more.</source>
        <translation>Tus 24 palabras de recuperación están en papel. Este portátil ya no las conoce.</translation>
    </message>
    <message>
        <source>Your recovery words are not on paper yet. Without them a lost laptop is a lost pair.</source>
        <translation>Tus palabras de recuperación aún no están en papel. Sin ellas, un portátil perdido es un dúo perdido.</translation>
    </message>
</context>
<context>
    <name>LaptopPanel</name>
    <message>
        <source>A laptop needs a name. The old one is back.</source>
        <translation>Un portátil necesita un nombre. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>A laptop of yours</source>
        <translation>Un portátil tuyo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From now on nothing that comes from it counts, here and with {0}. What came in before stays. This cannot be taken back; a laptop that turns up again joins by a new invitation.</source>
        <translation>Desde ahora no cuenta nada de lo que venga de él, ni para ti ni para {0}. Lo que entró antes se queda. Esto no se puede retirar; si el portátil aparece, se une con una nueva invitación.</translation>
    </message>
    <message>
        <source>It is given up. Your next update tells {0}.</source>
        <translation>Está dado de baja. Tu próxima actualización se lo dice a {0}.</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>It is reported lost. Send an update soon, so that {0} knows.</source>
        <translation>Está declarado perdido. Envía pronto una actualización para que {0} lo sepa.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>No updates are made for it any more. What was written on it stays.</source>
        <translation>Ya no se hacen actualizaciones para él. Lo que se escribió en él se queda.</translation>
    </message>
    <message>
        <source>Nobody has been heard from with this invitation yet.</source>
        <translation>Aún no ha respondido nadie a esta invitación.</translation>
    </message>
    <message>
        <source>Not used any more…</source>
        <translation>Ya no se usa…</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days. If it is not used any more, say so.</source>
        <translation>No ha llegado nada de él en 90 días. Si ya no se usa, indícalo.</translation>
    </message>
    <message>
        <source>Report as lost…</source>
        <translation>Declarar perdido…</translation>
    </message>
    <message>
        <source>Report it as lost</source>
        <translation>Declararlo perdido</translation>
    </message>
    <message>
        <source>The invitation is withdrawn. Your next update tells all laptops.</source>
        <translation>La invitación se ha retirado. Tu próxima actualización se lo dice a todos los portátiles.</translation>
    </message>
    <message>
        <source>Updates are made for it no longer, and it cannot come back; all that was written on it counts.</source>
        <translation>Ya no se hacen actualizaciones para él y no puede volver; cuenta todo lo que se escribió en él.</translation>
    </message>
    <message>
        <source>Updates are made for it.</source>
        <translation>Se hacen actualizaciones para él.</translation>
    </message>
    <message>
        <source>Updates from it are refused. What it wrote after you last heard it counts only if you accept it.</source>
        <translation>Sus actualizaciones se rechazan. Lo que escribió después de que supieras de él por última vez cuenta solo si lo aceptas.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Whoever has the file and the seven words cannot add a laptop with them any more.</source>
        <translation>Quien tenga el archivo y las siete palabras ya no podrá añadir un portátil con ellos.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation>Retirar la invitación…</translation>
    </message>
    <message>
        <source>You are working on it now.</source>
        <translation>Estás trabajando en él ahora.</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>A laptop of yours</source>
        <translation>Un portátil tuyo</translation>
    </message>
    <message>
        <source>A laptop of {0}</source>
        <translation>Un portátil de {0}</translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation>Añadir un portátil…</translation>
    </message>
    <message>
        <source>Every laptop has keys of its own. An update is made for all that are in use.</source>
        <translation>Cada portátil tiene sus propias claves. Una actualización se hace para todos los que están en uso.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Invitation open</source>
        <translation>Invitación abierta</translation>
    </message>
    <message>
        <source>Invited {0}</source>
        <translation>Invitado el {0}</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Last heard {0}</source>
        <translation>Últimas noticias el {0}</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Declarado perdido</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Sin noticias desde hace 90 días</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Desde el {0}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n change(s) are not sent yet.</source>
        <translation>
            <numerusform>%n cambio aún no se ha enviado.</numerusform>
            <numerusform>%n cambios aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet.</source>
        <translation>1 cambio aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Don&apos;t remind me again</source>
        <translation>No recordármelo más</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Ver las copias de seguridad</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Aún hay algo en marcha.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Detenerlo y salir</translation>
    </message>
    <message>
        <source>The backup of the day is still being written.</source>
        <translation>Aún se está guardando la copia de seguridad del día.</translation>
    </message>
    <message>
        <source>The window closes by itself when it is kept.</source>
        <translation>La ventana se cierra sola cuando esté guardada.</translation>
    </message>
    <message>
        <source>They are safe on this laptop and go to {0} with your next update.</source>
        <translation>Están a salvo en este portátil y le llegan a {0} con tu próxima actualización.</translation>
    </message>
    <message>
        <source>When you quit now it is stopped; nothing half done is left, and your words are safe.</source>
        <translation>Si sales ahora, se detiene; nada queda a medias y lo que escribiste está a salvo.</translation>
    </message>
</context>
<context>
    <name>LevelSelector</name>
    <message>
        <source>As hoped</source>
        <translation>Lo esperado</translation>
    </message>
    <message>
        <source>How far the goal was reached</source>
        <translation>Hasta dónde se alcanzó el objetivo</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Menos de lo esperado</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Más de lo esperado</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Mucho menos de lo esperado</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Mucho más de lo esperado</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation>Editar niveles</translation>
    </message>
    <message>
        <source>What do you really hope for?</source>
        <translation>¿Qué esperamos de verdad?</translation>
    </message>
    <message>
        <source>What if nothing changes?</source>
        <translation>¿Y si no cambia nada?</translation>
    </message>
    <message>
        <source>What would astonish you both?</source>
        <translation>¿Qué nos asombraría a ambos?</translation>
    </message>
    <message>
        <source>What would be a part of it?</source>
        <translation>¿Qué sería una parte de ello?</translation>
    </message>
    <message>
        <source>What would be better than you hope?</source>
        <translation>¿Qué sería mejor de lo que esperamos?</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Where the goal stands now</source>
        <translation>Cómo va el objetivo ahora</translation>
    </message>
    <message>
        <source>Write levels</source>
        <translation>Escribir niveles</translation>
    </message>
    <message>
        <source>Write what each level would look like before the work starts; then nobody argues later.</source>
        <translation>Escribe cómo sería cada nivel antes de empezar el trabajo; así nadie lo discute después.</translation>
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
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Change {0} of {1}. Gone: {2}. New: {3}.</source>
        <translation>Cambio {0} de {1}. Quitado: {2}. Nuevo: {3}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Nothing both of you have is called that.</source>
        <translation>Nada de lo compartido se llama así.</translation>
    </message>
    <message>
        <source>Records to link to</source>
        <translation>Elementos para enlazar</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Artifact</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
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
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Draft opened</source>
        <translation>Borrador abierto</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>Hecha el {0}</translation>
    </message>
    <message>
        <source>Nothing new; told what had arrived</source>
        <translation>Nada nuevo; informaba de lo que había llegado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Updates you made</source>
        <translation>Actualizaciones que hiciste</translation>
    </message>
    <message>
        <source>confirmed by {0} {1}</source>
        <translation>confirmada por {0} el {1}</translation>
    </message>
    <message numerus="yes">
        <source>on {0} of %n laptop(s)</source>
        <translation>
            <numerusform>en {0} de %n portátil</numerusform>
            <numerusform>en {0} de %n portátiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>Copiar el texto del mensaje</translation>
    </message>
    <message>
        <source>Draft opened. Send it from your mail program.</source>
        <translation>Borrador abierto. Envíalo desde tu programa de correo.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>No mail program took the draft. The file is safe: show it, attach it to a mail of your own.</source>
        <translation>Ningún programa de correo aceptó el borrador. El archivo está a salvo: muéstralo y adjúntalo a un correo tuyo.</translation>
    </message>
    <message>
        <source>One mail for each part; the order does not matter.</source>
        <translation>Un correo por cada parte; el orden no importa.</translation>
    </message>
    <message>
        <source>Open draft {0} of {1} · {2} MB</source>
        <translation>Abrir borrador {0} de {1} · {2} MB</translation>
    </message>
    <message>
        <source>Open email draft</source>
        <translation>Abrir borrador de correo</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>El archivo es {0}.</translation>
    </message>
    <message>
        <source>The message is copied. Attach {0} to it.</source>
        <translation>Se ha copiado el mensaje. Adjúntale {0}.</translation>
    </message>
    <message>
        <source>The update is copied as text. Paste it into a mail to {0}; nothing has to be attached.</source>
        <translation>Se ha copiado la actualización como texto. Pégala en un correo a {0}; no hay que adjuntar nada.</translation>
    </message>
    <message>
        <source>The whole update as text, for a mail that loses attachments</source>
        <translation>La actualización entera como texto, para un correo que pierde los adjuntos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>No hay nada que pegar. Copia antes el texto completo del correo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>What needs “{0}”? Choose it with the arrow keys and press Return. Escape gives up.</source>
        <translation>¿Qué necesita «{0}»? Elígelo con las teclas de flecha y pulsa Enter. Esc cancela.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
</context>
<context>
    <name>MarkdownArea</name>
    <message>
        <source>Link to a record…</source>
        <translation>Enlace a un elemento…</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>{0}, to be read</source>
        <translation>{0}, para leer</translation>
    </message>
</context>
<context>
    <name>MarkdownBar</name>
    <message>
        <source>Go on writing ({0})</source>
        <translation>Seguir escribiendo ({0})</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>See it as it will be read ({0})</source>
        <translation>Ver cómo se leerá ({0})</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
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
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>Aumentar el nivel de la lista</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation>Reducir el nivel de la lista</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Siguiente palabra marcada</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Read or write</source>
        <translation>Leer o escribir</translation>
    </message>
</context>
<context>
    <name>MarkdownViewer</name>
    <message>
        <source>Lists in this text lie so deep in one another that it is shown as it was typed.</source>
        <translation>Este texto contiene listas anidadas en tantos niveles que se muestra tal como se escribió.</translation>
    </message>
    <message>
        <source>Signs in this text turn the order of reading; it may say something else than it seems to.</source>
        <translation>Este texto contiene caracteres que invierten el orden de lectura; puede decir algo distinto de lo que parece.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>Este archivo es demasiado grande o raro para leerlo aquí. No se ha cambiado nada. Ábrelo en otro lugar.</translation>
    </message>
    <message>
        <source>This text has very long paragraphs, so it is shown as it was typed.</source>
        <translation>Este texto tiene párrafos muy largos, así que se muestra tal como se escribió.</translation>
    </message>
    <message>
        <source>This text is very long, so it is shown as it was typed.</source>
        <translation>Este texto es muy largo, así que se muestra tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Both of you worked on these, and all of it fits together. Press one to see how it reads.</source>
        <translation>En estos textos hay cambios de ambos y todo encaja. Pulsa uno para ver cómo queda.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo queda</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide in %n text(s)</source>
        <translation>
            <numerusform>Nada que decidir en %n texto</numerusform>
            <numerusform>Nada que decidir en %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el elemento</translation>
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
        <translation>Un hito necesita un título. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>Añadir una competencia</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>Añadir un trabajo</translation>
    </message>
    <message>
        <source>Add what must come first</source>
        <translation>Añadir lo que debe ir antes</translation>
    </message>
    <message>
        <source>Artifacts that you add on their page can be chosen here.</source>
        <translation>Aquí se pueden elegir los trabajos que añadas en su página.</translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation>Eliminar hito</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercita</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>Cómo se sabrá</translation>
    </message>
    <message>
        <source>It does not exercise “{0}”</source>
        <translation>No ejercita «{0}»</translation>
    </message>
    <message>
        <source>It has a day on which it was done, but is not done. Take the day away or call it done.</source>
        <translation>Tiene un día en que se hizo, pero no está hecho. Quita el día o márcalo como hecho.</translation>
    </message>
    <message>
        <source>Leads to the goal</source>
        <translation>Lleva al objetivo</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Necesita antes</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Lo demuestra</translation>
    </message>
    <message>
        <source>Something here does not fit together. Look at its state and its days.</source>
        <translation>Algo no encaja aquí. Mira su estado y sus fechas.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What can be seen or shown when it is reached?</source>
        <translation>¿Qué se podrá ver o mostrar cuando se alcance?</translation>
    </message>
    <message>
        <source>What is done on the way there? Markdown is welcome.</source>
        <translation>¿Qué se hace en el camino? Se admite Markdown.</translation>
    </message>
    <message>
        <source>What is reached here?</source>
        <translation>¿Qué se alcanza aquí?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>With a second milestone on the roadmap, one can come before the other.</source>
        <translation>Con un segundo hito en la hoja de ruta, uno puede ir antes que el otro.</translation>
    </message>
    <message>
        <source>set aside: it would close a circle</source>
        <translation>apartado: cerraría un círculo</translation>
    </message>
    <message>
        <source>“{0}” does not show it</source>
        <translation>«{0}» no lo demuestra</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>Se ha alcanzado «{0}».</translation>
    </message>
    <message>
        <source>“{0}” need not come first</source>
        <translation>«{0}» no tiene que ir antes</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>In this order; drag, or press Alt and an arrow key</source>
        <translation>En este orden; arrastra, o pulsa Alt y una tecla de flecha</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Dejar fuera {0}</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Milestones by stage</source>
        <translation>Hitos por etapa</translation>
    </message>
    <message>
        <source>No milestone is reached yet. Tick those to print.</source>
        <translation>Aún no se ha alcanzado ningún hito. Marca los que quieras imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ticked, so %n milestone(s) go in, in the order of the roadmap.</source>
        <translation>
            <numerusform>Nada está marcado, así que entra %n hito, en el orden de la hoja de ruta.</numerusform>
            <numerusform>Nada está marcado, así que entran %n hitos, en el orden de la hoja de ruta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of print</source>
        <translation>Orden de impresión</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Sin etapa</translation>
    </message>
    <message>
        <source>{0}, place {1} of {2}</source>
        <translation>{0}, lugar {1} de {2}</translation>
    </message>
</context>
<context>
    <name>MissingFiles</name>
    <message numerus="yes">
        <source>%n file(s) not here</source>
        <translation>
            <numerusform>%n archivo no está aquí</numerusform>
            <numerusform>%n archivos no están aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Ask for {0}</source>
        <translation>Pedir {0}</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>Do without {0}</source>
        <translation>Prescindir de {0}</translation>
    </message>
</context>
<context>
    <name>MissingViewer</name>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>How much of the file is here</source>
        <translation>Cuánto del archivo está aquí</translation>
    </message>
    <message>
        <source>Import the mail…</source>
        <translation>Importar el correo…</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt y las teclas de flecha lo mueven.</translation>
    </message>
</context>
<context>
    <name>MovedLine</name>
    <message>
        <source>{0} changed this, too. Both versions are kept, and you choose when you are done.</source>
        <translation>{0} también lo cambió. Se conservan ambas versiones y elegirás cuando termines.</translation>
    </message>
</context>
<context>
    <name>NewGoalCard</name>
    <message>
        <source>Add goal</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>Empieza por una de estas y hazla tuya</translation>
    </message>
    <message>
        <source>Title of the new goal</source>
        <translation>Título del nuevo objetivo</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>¿Qué será distinto?</translation>
    </message>
</context>
<context>
    <name>NewNoteCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Choose the place of the note</source>
        <translation>Elige el lugar de la nota</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>Fijar nota</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>¿Qué ves aquí?</translation>
    </message>
</context>
<context>
    <name>NewReflectionCard</name>
    <message>
        <source>New reflection</source>
        <translation>Nueva reflexión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Or answer one of these questions</source>
        <translation>O responde a una de estas preguntas</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>What do you want to think about?</source>
        <translation>¿Sobre qué quieres reflexionar?</translation>
    </message>
    <message>
        <source>What the reflection is about</source>
        <translation>De qué trata la reflexión</translation>
    </message>
    <message>
        <source>Write it down as</source>
        <translation>Escribirla como</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>Te preguntan</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Is the paper lost, or has somebody seen it? A new sheet takes its place. Type the old words if you have them: then the new sheet counts at once.</source>
        <translation>¿Se perdió el papel o alguien lo vio? Una nueva hoja ocupa su lugar. Escribe las palabras anteriores si las tienes: así la nueva hoja vale de inmediato.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Hacer una nueva hoja</translation>
    </message>
    <message>
        <source>Put the new words on paper, send an update, then compare the safety words with {0}.</source>
        <translation>Pasa las nuevas palabras a papel, envía una actualización y compara después las palabras de control con {0}.</translation>
    </message>
    <message>
        <source>The old words are lost</source>
        <translation>Perdí las palabras anteriores</translation>
    </message>
    <message>
        <source>The old words open nothing that comes from now on. Your next update tells {0}.</source>
        <translation>Las palabras anteriores no abren nada de lo que llegue desde ahora. Tu próxima actualización se lo dice a {0}.</translation>
    </message>
    <message>
        <source>{0} then compares the safety words with you by phone and confirms the new sheet.</source>
        <translation>Entonces {0} compara contigo las palabras de control por teléfono y confirma la nueva hoja.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>A sentence for {0}: what changed, and why?</source>
        <translation>Una frase para {0}: ¿qué cambió y por qué?</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Añadir versión</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>Nueva versión de «{0}»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Notes find their places again in the new version. Those that do not are listed.</source>
        <translation>Las notas vuelven a encontrar su lugar en la nueva versión. Las que no, se muestran en una lista.</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>¿Qué hay de nuevo?</translation>
    </message>
    <message>
        <source>your pair</source>
        <translation>tu dúo</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>New from {0}, {1}: {2}.</source>
        <translation>Novedades de {0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar los cambios</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>E&amp;liminar nota</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>&amp;Editar nota</translation>
    </message>
    <message>
        <source>&amp;Put in another place</source>
        <translation>&amp;Poner en otro lugar</translation>
    </message>
    <message>
        <source>A file it could be compared with has not arrived, so its place is not known.</source>
        <translation>No ha llegado un archivo con el que compararla, así que no se conoce su lugar.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer to this note</source>
        <translation>Responder a esta nota</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>More to do with this note</source>
        <translation>Más acciones para esta nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note {number}, {tag}, {state}, {who}, {place}: {words}</source>
        <translation>Nota {number}, {tag}, {state}, {who}, {place}: {words}</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Ponerla aquí</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>The file is too large to look for its place.</source>
        <translation>El archivo es demasiado grande para buscar su lugar.</translation>
    </message>
    <message>
        <source>The version it was written on is not here.</source>
        <translation>La versión en la que se escribió no está aquí.</translation>
    </message>
    <message>
        <source>The versions are of different kinds, so its place is not known.</source>
        <translation>Las versiones son de distinto tipo, así que no se conoce su lugar.</translation>
    </message>
    <message>
        <source>This may be its place in this version. Is it?</source>
        <translation>Este puede ser su lugar en esta versión. ¿Lo es?</translation>
    </message>
    <message>
        <source>What it was about is not in this version any more.</source>
        <translation>Aquello de lo que trataba ya no está en esta versión.</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Sí, aquí</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{0}, moved with its surroundings</source>
        <translation>{0}, movida con lo que la rodea</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Notes on the earlier version</source>
        <translation>Notas sobre la versión anterior</translation>
    </message>
    <message>
        <source>Notes that a change touches</source>
        <translation>Notas afectadas por un cambio</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Otras notas</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s) without a sure place in this version</source>
        <translation>
            <numerusform>%n nota sin un lugar claro en esta versión</numerusform>
            <numerusform>%n notas sin un lugar claro en esta versión</numerusform>
        </translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Todas ({0})</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>No notes yet. Choose a place in the file and say what you see: press N, or “Add note”.</source>
        <translation>Aún no hay notas. Elige un lugar en el archivo y di qué ves: pulsa N o «Añadir nota».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s)</source>
        <translation>
            <numerusform>Mostrar %n nota más</numerusform>
            <numerusform>Mostrar %n notas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes by kind</source>
        <translation>Mostrar notas por tipo</translation>
    </message>
    <message>
        <source>Show notes by state</source>
        <translation>Mostrar notas por estado</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>La respuesta se ha eliminado.</translation>
    </message>
    <message>
        <source>The note has its place.</source>
        <translation>La nota tiene su lugar.</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>La nota está abierta de nuevo.</translation>
    </message>
    <message>
        <source>The note is pinned.</source>
        <translation>Se ha fijado la nota.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>La nota está resuelta.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>La nota se ha eliminado.</translation>
    </message>
    <message>
        <source>Your answer is added.</source>
        <translation>Se ha añadido tu respuesta.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Ver las copias de seguridad</translation>
    </message>
    <message>
        <source>MentorDesk is now version {0}.</source>
        <translation>MentorDesk es ahora la versión {0}.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>Enviar una actualización</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Text you were typing was kept.</source>
        <translation>Se conservó un texto que estabas escribiendo.</translation>
    </message>
    <message>
        <source>This pair ended on {0}. Everything stays to be read.</source>
        <translation>Este dúo terminó el {0}. Todo se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>This pair has ended. Everything stays to be read.</source>
        <translation>Este dúo ha terminado. Todo se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>Este dúo está en pausa.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Your 24 recovery words are not on paper yet.</source>
        <translation>Tus 24 palabras de recuperación aún no están en papel.</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Come back to it later</source>
        <translation>Volver a él después</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Tecla {0}</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>Dejar para otra vez</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Reanudar el reloj</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now · point {0} of {1}</source>
        <translation>Ahora · punto {0} de {1}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Ahora: {0}</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Poner en marcha el reloj</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Parar el reloj</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Marcar y seguir</translation>
    </message>
    <message>
        <source>Time of this point</source>
        <translation>Tiempo de este punto</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>over the {0}</source>
        <translation>por encima de los {0}</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>dirige {0}</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Mails get lost, and weeks are full. A reminder in kind words is ready: it carries your update again, with what is new since, and asks {0} for nothing more than a sign.</source>
        <translation>Los correos se pierden y hay semanas muy ocupadas. Tienes listo un recordatorio amable: lleva otra vez tu actualización, con lo nuevo desde entonces, y no le pide a {0} más que una señal.</translation>
    </message>
    <message>
        <source>Open reminder</source>
        <translation>Abrir recordatorio</translation>
    </message>
    <message>
        <source>The reminder is open in your mail program.</source>
        <translation>El recordatorio está abierto en tu programa de correo.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Do you still use your other laptop?</source>
        <translation>¿Todavía usas tu otro portátil?</translation>
    </message>
    <message>
        <source>Do you still use “{0}”?</source>
        <translation>¿Todavía usas «{0}»?</translation>
    </message>
    <message>
        <source>It does not count until you accept it</source>
        <translation>No cuenta hasta que lo aceptes</translation>
    </message>
    <message>
        <source>Look through what was written on your lost laptop</source>
        <translation>Revisa lo que se escribió en tu portátil perdido</translation>
    </message>
    <message>
        <source>Look through what was written on “{0}”</source>
        <translation>Revisa lo que se escribió en «{0}»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now: {0}</source>
        <translation>Ahora no: {0}</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days</source>
        <translation>No ha llegado nada de él en 90 días</translation>
    </message>
    <message>
        <source>Private records come back after a loss only from one.</source>
        <translation>Tras una pérdida, los elementos privados solo vuelven con uno.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>El último es del {0}.</translation>
    </message>
    <message>
        <source>Write a backup file</source>
        <translation>Guarda un archivo de copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A kind reminder for {0}</source>
        <translation>Un recordatorio amable para {0}</translation>
    </message>
    <message>
        <source>Your update of {0} is not confirmed yet</source>
        <translation>Tu actualización del {0} aún no está confirmada</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>Set a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Quitar la fecha</translation>
    </message>
</context>
<context>
    <name>OptionalMoment</name>
    <message>
        <source>Set a day and time</source>
        <translation>Elegir día y hora</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Quitar el día</translation>
    </message>
</context>
<context>
    <name>OtherViewer</name>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
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
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Outline of the roadmap</source>
        <translation>Esquema de la hoja de ruta</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Lo demuestra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>OwnAnswer</name>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Responder a {0}</translation>
    </message>
    <message>
        <source>What did you hear? What would you ask?</source>
        <translation>¿Qué has entendido? ¿Qué preguntarías?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Artifacts</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Cambiado por ambos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>Importar actualización</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Guarda un camino de vuelta</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>Texto conservado</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Enviar actualización</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>Tu dúo</translation>
    </message>
</context>
<context>
    <name>PairFrame</name>
    <message>
        <source>Import update</source>
        <translation>Importar actualización</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Enviar actualización</translation>
    </message>
</context>
<context>
    <name>PairLinks</name>
    <message>
        <source>Add the file on the page Artifacts, or share the text first.</source>
        <translation>Añade el archivo en la página «Trabajos», o comparte antes el texto.</translation>
    </message>
    <message>
        <source>Only you can read this text, and files are shared with your pair. Nothing was added.</source>
        <translation>Solo tú puedes leer este texto, y los archivos se comparten con la otra persona. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>This pair ended on {0}.</source>
        <translation>Este dúo terminó el {0}.</translation>
    </message>
    <message>
        <source>This pair has ended.</source>
        <translation>Este dúo ha terminado.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>Este dúo está en pausa.</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>Tu dúo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>No se encontró nada para «{0}».</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>Search, go to a page or run a command</source>
        <translation>Busca, ve a una página o ejecuta un comando</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ para elegir · Enter para abrir · Esc para cerrar</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a stage or a milestone to see all of it here.</source>
        <translation>Elige una etapa o un hito para verlo entero aquí.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
</context>
<context>
    <name>ParkingCard</name>
    <message>
        <source>Park a thought</source>
        <translation>Apartar una idea</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Ideas apartadas</translation>
    </message>
    <message>
        <source>Take “{0}” up today</source>
        <translation>Tratar «{0}» hoy</translation>
    </message>
    <message>
        <source>What comes up and can wait. It goes on to the next session.</source>
        <translation>Lo que surge y puede esperar. Pasa a la próxima sesión.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Competencies</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Competencies, with counts of what shows them</source>
        <translation>Competencias, con el número de trabajos que las demuestran</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Files with pictures and code</source>
        <translation>Archivos con imágenes y código</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>How each of you sees them</source>
        <translation>Cómo las ve cada uno</translation>
    </message>
    <message>
        <source>Milestones still ahead</source>
        <translation>Hitos que quedan por delante</translation>
    </message>
    <message>
        <source>Notes on the work</source>
        <translation>Notas sobre los trabajos</translation>
    </message>
    <message>
        <source>Private reflections are never printed.</source>
        <translation>Las reflexiones privadas no se imprimen nunca.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Shared reflections</source>
        <translation>Reflexiones compartidas</translation>
    </message>
    <message>
        <source>Their dates and summaries</source>
        <translation>Sus fechas y resúmenes</translation>
    </message>
    <message>
        <source>What belongs to no milestone</source>
        <translation>Lo que no pertenece a ningún hito</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Lo que ya se sabe hacer</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué entra</translation>
    </message>
    <message>
        <source>What you two said about it</source>
        <translation>Lo que se comentó entre los dos</translation>
    </message>
    <message>
        <source>While none is ticked</source>
        <translation>Mientras no se marque ninguno</translation>
    </message>
    <message>
        <source>With their five levels</source>
        <translation>Con sus cinco niveles</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Put the keys under a passphrase</source>
        <translation>Proteger las claves con una frase de contraseña</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nueva otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>Usa al menos {0} caracteres; unas pocas palabras se recuerdan con facilidad.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>La escribes cada vez que se abre MentorDesk. Nadie puede devolvértela.</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>%n cambio de {0}</numerusform>
            <numerusform>%n cambios de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back for both of you</source>
        <translation>Retirada para ambos</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Undo the update of {0}</source>
        <translation>Deshacer la actualización del {0}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Updates brought in</source>
        <translation>Actualizaciones importadas</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
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
        <translation>Página {page} de {count}: {words}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>A person needs a name. The old one is back.</source>
        <translation>Una persona necesita un nombre. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Work, hobbies, when to reach you. Markdown is welcome.</source>
        <translation>Trabajo, aficiones, cuándo localizarte. Se admite Markdown.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Escríbela como nombre@example.org, o déjala vacía.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>opcional, para los borradores de correo</translation>
    </message>
    <message>
        <source>such as Europe/Prague</source>
        <translation>por ejemplo, Europe/Prague</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>mentee</translation>
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
        <translation>Imagen {name}</translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <source>How much of the earlier version is seen</source>
        <translation>Cuánto se ve de la versión anterior</translation>
    </message>
</context>
<context>
    <name>PinMarker</name>
    <message>
        <source>Note {number}, {kind}, {state}: {words}</source>
        <translation>Nota {number}, {kind}, {state}: {words}</translation>
    </message>
    <message>
        <source>The note shown beside</source>
        <translation>La nota que se muestra al lado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>hay que corregirlo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>elogio</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Click the spot, or press Return. Esc gives up.</source>
        <translation>Haz clic en el lugar o pulsa Enter. Esc cancela.</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Archivo completo</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, or how to join a call</source>
        <translation>Una sala, o cómo unirse a una llamada</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Una plantilla</translation>
    </message>
    <message>
        <source>Add points when they come to your mind.</source>
        <translation>Añade puntos a medida que se te ocurran.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Each open goal becomes a point.</source>
        <translation>Cada objetivo abierto se convierte en un punto.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>Objetivos abiertos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planificar una sesión</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Planificar sesión</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>There is no open goal yet.</source>
        <translation>Aún no hay ningún objetivo abierto.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What does the agenda begin with?</source>
        <translation>¿Con qué empieza la agenda?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>Escribe unas palabras, por ejemplo «Para conocernos».</translation>
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
        <translation>Un punto necesita unas palabras. Se han restaurado las anteriores.</translation>
    </message>
    <message>
        <source>Close point</source>
        <translation>Cerrar punto</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Eliminar punto</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>Dejar para otra vez</translation>
    </message>
    <message>
        <source>Markdown is welcome.</source>
        <translation>Se admite Markdown.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes for this point</source>
        <translation>Minutos para este punto</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>Notas sobre este punto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Outcome you hope for</source>
        <translation>Resultado esperado</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>What will you have then?</source>
        <translation>¿Qué tendremos entonces?</translation>
    </message>
    <message>
        <source>Who leads this point?</source>
        <translation>¿Quién dirige este punto?</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>¿Quién dirige?</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>! Blocked</source>
        <translation>! Bloqueado</translation>
    </message>
    <message>
        <source>○ Planned</source>
        <translation>○ Pendiente</translation>
    </message>
    <message>
        <source>● In progress</source>
        <translation>● En curso</translation>
    </message>
    <message>
        <source>✓ Reached</source>
        <translation>✓ Alcanzado</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n milestone(s) go in</source>
        <translation>
            <numerusform>Entra %n hito</numerusform>
            <numerusform>Entran %n hitos</numerusform>
        </translation>
    </message>
    <message>
        <source>A portfolio is made of milestones. There is none yet.</source>
        <translation>Un portafolio se compone de hitos. Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Añadir hito</translation>
    </message>
    <message>
        <source>Begin another portfolio</source>
        <translation>Empezar otro portafolio</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Ver las páginas</translation>
    </message>
    <message>
        <source>No milestone is reached yet. The next one is “{0}”.</source>
        <translation>Aún no se ha alcanzado ningún hito. El próximo es «{0}».</translation>
    </message>
    <message>
        <source>Open milestone</source>
        <translation>Abrir hito</translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation>Abrir la hoja de ruta</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Print portfolio</source>
        <translation>Imprimir portafolio</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Put a portfolio together all the same</source>
        <translation>Componer un portafolio de todos modos</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save portfolio as PDF</source>
        <translation>Guardar portafolio como PDF</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {0}, %n page(s).</source>
        <translation>
            <numerusform>Guardado como {0}, %n página.</numerusform>
            <numerusform>Guardado como {0}, %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the pages anew</source>
        <translation>Componer las páginas de nuevo</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué entra</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>All of it at its natural size. Sheets overlap by 10 mm, and crosses show where they meet.</source>
        <translation>Todo a tamaño natural. Las hojas se solapan 10 mm y unas cruces muestran dónde se unen.</translation>
    </message>
    <message>
        <source>All of it on one sheet, as large as it fits. No printer is needed to save it.</source>
        <translation>Todo en una hoja, tan grande como quepa. Para guardarlo no hace falta impresora.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Cuántas hojas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Una hoja</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Roadmap as a poster</source>
        <translation>La hoja de ruta como cartel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Several sheets to glue</source>
        <translation>Varias hojas para pegar</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Como el sistema ({0})</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. What the two of you write stays as it is.</source>
        <translation>Las fechas y los números lo siguen. Los textos de ambos se quedan como están.</translation>
    </message>
    <message>
        <source>Everything here is kept and applies at once.</source>
        <translation>Todo lo de aquí se guarda y se aplica de inmediato.</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>Carpeta para actualizaciones</translation>
    </message>
    <message>
        <source>Folder for updates and invitations</source>
        <translation>Carpeta para actualizaciones e invitaciones</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que vigilar</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Keys of this laptop</source>
        <translation>Claves de este portátil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Tamaño máximo de un correo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Nothing is brought in by itself.</source>
        <translation>Nada se importa solo.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Put them under a passphrase…</source>
        <translation>Protegerlas con una frase de contraseña…</translation>
    </message>
    <message>
        <source>Remind me on quitting of changes that are not sent</source>
        <translation>Al salir, recordarme los cambios sin enviar</translation>
    </message>
    <message>
        <source>Tell me when a new update lies in a folder, such as Downloads</source>
        <translation>Avisarme cuando haya una nueva actualización en una carpeta, por ejemplo Descargas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>They are kept as soon as you have a pair.</source>
        <translation>Se guardan en cuanto tengas un dúo.</translation>
    </message>
    <message>
        <source>They lie in a file that only you may read.</source>
        <translation>Están en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>They lie in the keyring of this computer and open with your login.</source>
        <translation>Están en el llavero de este equipo y se abren con tu inicio de sesión.</translation>
    </message>
    <message>
        <source>They open with your passphrase.</source>
        <translation>Se abren con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation>Vigilar otra carpeta…</translation>
    </message>
    <message>
        <source>What your mail server takes in one mail. Larger updates go in several.</source>
        <translation>Lo que tu servidor de correo admite en un solo correo. Las actualizaciones más grandes van en varios.</translation>
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
        <translation>Un año de trabajo, hecho para ti</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>Preparando el dúo de ejemplo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Two laptops pair, work apart and exchange updates, as you two will. It takes some seconds.</source>
        <translation>Dos portátiles forman un dúo, trabajan por separado e intercambian actualizaciones, como pasará en tu dúo. Tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation>Cómo se muestra la vista previa</translation>
    </message>
    <message>
        <source>Nothing goes in yet. Tick a milestone.</source>
        <translation>Aún no entra nada. Marca un hito.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Change something, or press Ctrl+R, to set the pages.</source>
        <translation>Detenido. Cambia algo o pulsa Ctrl+R para componer las páginas.</translation>
    </message>
    <message>
        <source>The pages appear here.</source>
        <translation>Las páginas aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF, and print it where there is one.</source>
        <translation>No hay ninguna impresora configurada en este portátil. Guarda un PDF e imprímelo donde haya una.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Páginas que imprimir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Such as 1-3, 8</source>
        <translation>Por ejemplo, 1-3, 8</translation>
    </message>
    <message>
        <source>The pages are with {0}.</source>
        <translation>Las páginas se han enviado a {0}.</translation>
    </message>
    <message>
        <source>Write pages between 1 and {0}, such as 1-3, 8.</source>
        <translation>Escribe páginas entre 1 y {0}, por ejemplo 1-3, 8.</translation>
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
        <translation>Enviando las páginas a {0}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation>Imprimiendo la página {0} de {1}</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Escribiendo {0}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kept. The language changes once what is going on is done and you start again.</source>
        <translation>Guardado. El idioma cambia cuando termine lo que está en marcha y vuelvas a iniciar MentorDesk.</translation>
    </message>
    <message>
        <source>Open pair from its folder</source>
        <translation>Abrir dúo desde su carpeta</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, página {1} de {2}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Elegir una pregunta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Or write your own, and press Enter</source>
        <translation>O escribe la tuya y pulsa Enter</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>Who thinks about it?</source>
        <translation>¿Quién reflexiona sobre ella?</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Tu propia pregunta</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>None agreed</source>
        <translation>Ninguna acordada</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>En silencio desde las</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En silencio hasta las</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>hasta las</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pair: {0}. Change pair</source>
        <translation>Dúo: {0}. Cambiar de dúo</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Describe it</source>
        <translation>Describirla</translation>
    </message>
    <message>
        <source>Nobody has said in words what this picture shows.</source>
        <translation>Nadie ha descrito aún qué muestra esta imagen.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Back to all artifacts</source>
        <translation>Volver a todos los trabajos</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Tecla N</translation>
    </message>
    <message>
        <source>Show or hide the notes (F9)</source>
        <translation>Mostrar u ocultar las notas (F9)</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Versión que se muestra</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Versión {0} de {1}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What the panel shows</source>
        <translation>Qué muestra el panel</translation>
    </message>
</context>
<context>
    <name>RecentPairs</name>
    <message>
        <source>About this pair…</source>
        <translation>Acerca de este dúo…</translation>
    </message>
    <message>
        <source>All pairs and new ones…</source>
        <translation>Todos los dúos y otros nuevos…</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Aún no hay ningún dúo</translation>
    </message>
    <message>
        <source>Open pair: {0}</source>
        <translation>Abrir dúo: {0}</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Against now</source>
        <translation>Frente a lo actual</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>Ahora está así.</translation>
    </message>
    <message>
        <source>Its history is not here any more: copy its words, or go back to this backup.</source>
        <translation>Su historial ya no está aquí: copia sus palabras o vuelve a esta copia de seguridad.</translation>
    </message>
    <message>
        <source>Let it read like this again</source>
        <translation>Dejarlo otra vez así</translation>
    </message>
    <message>
        <source>Private: copy its words, or go back to this backup with your private records.</source>
        <translation>Privado: copia sus palabras o vuelve a esta copia de seguridad con tus elementos privados.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Se han copiado las palabras.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>{0}, as it was on {1}</source>
        <translation>{0}, como estaba el {1}</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>Abrir «{0}»</translation>
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
        <translation>La etiqueta «{0}» se ha quitado.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n punto de la agenda</numerusform>
            <numerusform>%n puntos de la agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to notes</source>
        <translation>
            <numerusform>%n respuesta a notas</numerusform>
            <numerusform>%n respuestas a notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation>
            <numerusform>%n cambio aceptado</numerusform>
            <numerusform>%n cambios aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n competencia</numerusform>
            <numerusform>%n competencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) given up</source>
        <translation>
            <numerusform>%n portátil dado de baja</numerusform>
            <numerusform>%n portátiles dados de baja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n hito</numerusform>
            <numerusform>%n hitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of laptops</source>
        <translation>
            <numerusform>%n nombre de portátil</numerusform>
            <numerusform>%n nombres de portátiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n valoración</numerusform>
            <numerusform>%n valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n reflexión</numerusform>
            <numerusform>%n reflexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of files</source>
        <translation>
            <numerusform>%n versión de archivo</numerusform>
            <numerusform>%n versiones de archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Revisión posterior a la acción</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>As hoped</source>
        <translation>Lo esperado</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Para quién es la pregunta</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Días para responder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>Ciclo de Gibbs</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>Frecuencia de los encuentros</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>Cómo se sabrá</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>A tu manera</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>Menos de lo esperado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>Nivel al comienzo</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
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
        <translation>Hito</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>Más de lo esperado</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>Mucho menos de lo esperado</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>Mucho más de lo esperado</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Necesita antes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Lugar en el archivo</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question it answers</source>
        <translation>Pregunta a la que responde</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>En silencio desde las</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En silencio hasta las</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Paso {0}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versión del archivo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Qué hay de nuevo en ella</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>Qué pasó · Qué significa · Y ahora qué</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la hace</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién dirige</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>El acuerdo</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Volver a «Hoy»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Guarda un camino de vuelta</translation>
    </message>
    <message>
        <source>Your 24 words are on paper. This laptop does not know them any more.</source>
        <translation>Tus 24 palabras están en papel. Este portátil ya no las conoce.</translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>Delete reflection</source>
        <translation>Eliminar reflexión</translation>
    </message>
    <message>
        <source>Looking back: {0}</source>
        <translation>Mirada atrás: {0}</translation>
    </message>
    <message>
        <source>Reflection of {0}</source>
        <translation>Reflexión de {0}</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>La respuesta se ha eliminado.</translation>
    </message>
    <message>
        <source>Write what is different now</source>
        <translation>Escribir qué es distinto ahora</translation>
    </message>
    <message>
        <source>Your answer goes with the next update.</source>
        <translation>Tu respuesta va con la próxima actualización.</translation>
    </message>
    <message>
        <source>{0} can read “{1}” with your next update.</source>
        <translation>{0} podrá leer «{1}» con tu próxima actualización.</translation>
    </message>
    <message>
        <source>“{0}” stays private.</source>
        <translation>«{0}» sigue siendo privada.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>ReflectionHead</name>
    <message>
        <source>Day of the reflection</source>
        <translation>Día de la reflexión</translation>
    </message>
    <message>
        <source>How it is written down</source>
        <translation>Cómo está escrita</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Whose reflections are shown</source>
        <translation>De quién son las reflexiones que se muestran</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You have not written one yet.</source>
        <translation>Aún no has escrito ninguna.</translation>
    </message>
    <message>
        <source>{0} has not shared a reflection yet. Private ones never travel.</source>
        <translation>{0} aún no ha compartido ninguna reflexión. Las privadas no viajan nunca.</translation>
    </message>
</context>
<context>
    <name>ReflectionRow</name>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Revisión posterior a la acción</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Sentimientos</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>Ciclo de Gibbs</translation>
    </message>
    <message>
        <source>If it happens again, what will you do?</source>
        <translation>Si vuelve a pasar, ¿qué harás?</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>A tu manera</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Now what?</source>
        <translation>¿Y ahora qué?</translation>
    </message>
    <message>
        <source>One page and no questions.</source>
        <translation>Una página y ninguna pregunta.</translation>
    </message>
    <message>
        <source>One thing you will do or leave from now on.</source>
        <translation>Una cosa que harás o dejarás de hacer desde ahora.</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Solo tú puedes leerla</translation>
    </message>
    <message>
        <source>Shared with the next update</source>
        <translation>Se comparte con la próxima actualización</translation>
    </message>
    <message>
        <source>Six steps with room for feelings; good after something hard.</source>
        <translation>Seis pasos con sitio para los sentimientos; útil después de algo difícil.</translation>
    </message>
    <message>
        <source>So what?</source>
        <translation>¿Qué significa?</translation>
    </message>
    <message>
        <source>The facts, as a camera would have seen them.</source>
        <translation>Los hechos, como los habría visto una cámara.</translation>
    </message>
    <message>
        <source>Three short steps; good for nearly everything.</source>
        <translation>Tres pasos cortos; sirve para casi todo.</translation>
    </message>
    <message>
        <source>What did you feel and think, before, then and after?</source>
        <translation>¿Qué sentiste y pensaste antes, durante y después?</translation>
    </message>
    <message>
        <source>What did you want to reach, and how?</source>
        <translation>¿Qué se quería alcanzar y cómo?</translation>
    </message>
    <message>
        <source>What else could you have done?</source>
        <translation>¿Qué otra cosa podrías haber hecho?</translation>
    </message>
    <message>
        <source>What happened, who was there, what did you do?</source>
        <translation>¿Qué pasó, quién estaba y qué hiciste?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What made the difference? Causes, not culprits.</source>
        <translation>¿Qué marcó la diferencia? Causas, no culpables.</translation>
    </message>
    <message>
        <source>What sense can you make of it?</source>
        <translation>¿Qué sentido le encuentras?</translation>
    </message>
    <message>
        <source>What to keep, what to change?</source>
        <translation>¿Qué conservar y qué cambiar?</translation>
    </message>
    <message>
        <source>What was good about it, what was not?</source>
        <translation>¿Qué estuvo bien y qué no?</translation>
    </message>
    <message>
        <source>What was intended?</source>
        <translation>¿Qué se pretendía?</translation>
    </message>
    <message>
        <source>What was meant, what happened, why; good within two days.</source>
        <translation>Qué se pretendía, qué pasó y por qué; útil en los dos días siguientes.</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>Qué pasó · Qué significa · Y ahora qué</translation>
    </message>
    <message>
        <source>Who does what differently, by when?</source>
        <translation>¿Quién hará qué de otra manera y para cuándo?</translation>
    </message>
    <message>
        <source>Why does it matter, and what did you learn?</source>
        <translation>¿Por qué importa y qué aprendiste?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>You and {0} can read this</source>
        <translation>Tú puedes leerla, y {0} también</translation>
    </message>
    <message>
        <source>Your thoughts</source>
        <translation>Tus pensamientos</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>All reflections</source>
        <translation>Todas las reflexiones</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Elegir una pregunta</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Nueva reflexión</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>Basta con una pregunta a la semana.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Write without a question</source>
        <translation>Escribir sin pregunta</translation>
    </message>
    <message>
        <source>{0} in all, {1} only for you</source>
        <translation>{0} en total, {1} solo para ti</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Belongs to this goal</source>
        <translation>Pertenece a este objetivo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>hecho {0}</translation>
    </message>
    <message>
        <source>reached {0}</source>
        <translation>alcanzado el {0}</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Each is told once, while MentorDesk is open, and says nothing of what you two write.</source>
        <translation>Cada aviso aparece una sola vez, mientras MentorDesk está abierto, y no dice nada de lo escrito por los dos.</translation>
    </message>
    <message>
        <source>Quiet at weekends, too</source>
        <translation>También en silencio los fines de semana</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>En silencio desde las</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En silencio hasta las</translation>
    </message>
    <message>
        <source>Remind me of sessions, agreed answers and backup files</source>
        <translation>Recordarme las sesiones, las respuestas acordadas y los archivos de copia de seguridad</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>hasta las</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It is time for a backup file. Private records come back after a loss only from one.</source>
        <translation>Es hora de guardar un archivo de copia de seguridad. Tras una pérdida, los elementos privados solo vuelven con uno.</translation>
    </message>
    <message>
        <source>Your session with {0} begins at {1}.</source>
        <translation>Tu sesión con {0} empieza a las {1}.</translation>
    </message>
    <message>
        <source>Your session with {0}: {1}, {2}.</source>
        <translation>Tu sesión con {0}: {1}, {2}.</translation>
    </message>
    <message>
        <source>Your update of {0} is not answered in the time agreed. Today has a kind reminder ready.</source>
        <translation>Tu actualización del {0} no ha tenido respuesta en el plazo acordado. «Hoy» tiene listo un recordatorio amable.</translation>
    </message>
    <message>
        <source>{0} waits for your update since {1}.</source>
        <translation>{0} espera tu actualización desde el {1}.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Files stay here; none is deleted by this.</source>
        <translation>Los archivos se quedan aquí; esto no elimina ninguno.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>¿Volver al {0}?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>My private records of then, too</source>
        <translation>También mis elementos privados de entonces</translation>
    </message>
    <message>
        <source>Private records stay as they are now.</source>
        <translation>Los elementos privados se quedan como están ahora.</translation>
    </message>
    <message>
        <source>They become what they were; those of now are kept with the backup that is made first.</source>
        <translation>Vuelven a ser lo que eran; los de ahora se conservan en la copia de seguridad que se guarda antes.</translation>
    </message>
    <message>
        <source>This laptop goes on as a new one; {0} need not do anything.</source>
        <translation>Este portátil sigue como uno nuevo; {0} no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>What going back does not take back</source>
        <translation>Lo que no se deshace al volver atrás</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first. You can come back to it at any time.</source>
        <translation>Antes se guarda lo de ahora en una copia de seguridad. Puedes volver a ella cuando quieras.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Accept all that is listed</source>
        <translation>Aceptar todo lo de la lista</translation>
    </message>
    <message>
        <source>All of it counts now. Your next update tells {0}.</source>
        <translation>Ahora cuenta todo. Tu próxima actualización se lo dice a {0}.</translation>
    </message>
    <message>
        <source>It came after you last heard that laptop, so it does not count, here and with {0}. Accept what you wrote yourself.</source>
        <translation>Llegó después de que supieras por última vez de ese portátil, así que no cuenta, ni para ti ni para {0}. Acepta lo que escribiste tú.</translation>
    </message>
    <message>
        <source>It counts now. Your next update tells {0}.</source>
        <translation>Ahora cuenta. Tu próxima actualización se lo dice a {0}.</translation>
    </message>
    <message numerus="yes">
        <source>On a lost laptop of {0}: %n record(s). They count only if {0} accepts.</source>
        <translation>
            <numerusform>En un portátil perdido de {0}: %n elemento. Solo cuenta si {0} lo acepta.</numerusform>
            <numerusform>En un portátil perdido de {0}: %n elementos. Solo cuentan si {0} los acepta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n record(s) left out</source>
        <translation>
            <numerusform>Mostrar %n elemento dejado fuera</numerusform>
            <numerusform>Mostrar %n elementos dejados fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Written on a lost laptop</source>
        <translation>Escrito en un portátil perdido</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept: {0}</source>
        <translation>Aceptar: {0}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Leave it out: {0}</source>
        <translation>Dejarlo fuera: {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there empty</source>
        <translation>{0}: ahora «{1}», allí vacío</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there “{2}”</source>
        <translation>{0}: ahora «{1}», allí «{2}»</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>(both changed)</source>
        <translation>(cambiado por ambos)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Lines lead from what comes first to what needs it.</source>
        <translation>Las líneas van de lo que viene primero a lo que lo necesita.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>Aún no hay hitos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Hoja {0} de {1}</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Etapa {0}</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Sin etapa</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>cambiado por ambos</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>para el {0}</translation>
    </message>
    <message>
        <source>goal: {0}</source>
        <translation>objetivo: {0}</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>conviene mirarlo</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>necesita {0}</translation>
    </message>
    <message numerus="yes">
        <source>shown by %n artifact(s)</source>
        <translation>
            <numerusform>lo demuestra %n trabajo</numerusform>
            <numerusform>lo demuestran %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation>era para el {0}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} hechos</translation>
    </message>
</context>
<context>
    <name>RoadmapKeys</name>
    <message>
        <source>Add milestone</source>
        <translation>Añadir hito</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export as a drawing…</source>
        <translation>Exportar como dibujo…</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>Buscar un hito</translation>
    </message>
    <message>
        <source>Link to what needs it</source>
        <translation>Enlazar con lo que lo necesita</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Tamaño natural</translation>
    </message>
    <message>
        <source>Print or save as a poster…</source>
        <translation>Imprimir o guardar como cartel…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Show canvas</source>
        <translation>Ver como mapa</translation>
    </message>
    <message>
        <source>Show outline</source>
        <translation>Ver como esquema</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Ver como cronología</translation>
    </message>
    <message>
        <source>Untangle the links</source>
        <translation>Desenredar los enlaces</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Add milestone</source>
        <translation>Añadir hito</translation>
    </message>
    <message>
        <source>Milestones appear here once a goal has a date.</source>
        <translation>Los hitos aparecen aquí en cuanto un objetivo tiene fecha.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) done</source>
        <translation>
            <numerusform>{0} de %n hito hecho</numerusform>
            <numerusform>{0} de %n hitos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) found</source>
        <translation>
            <numerusform>{0} de %n hito encontrado</numerusform>
            <numerusform>{0} de %n hitos encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapScene</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>RunAgendaCard</name>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Añadir un punto a la agenda</translation>
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
        <translation>Hablar de «{0}» ahora</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>Add a point below, or talk freely and write down what comes of it.</source>
        <translation>Añade un punto abajo, o habla libremente y anota lo que salga.</translation>
    </message>
    <message>
        <source>Everything is talked about</source>
        <translation>Ya se ha hablado de todo</translation>
    </message>
    <message>
        <source>Look over the summary and the next date below, then end the session.</source>
        <translation>Repasa abajo el resumen y la próxima fecha, y termina después la sesión.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Notas de la sesión</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>Notas sobre este punto</translation>
    </message>
    <message>
        <source>On the whole session</source>
        <translation>Sobre toda la sesión</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Sobre «{0}»</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>La agenda está vacía</translation>
    </message>
    <message>
        <source>The {0} of this session are over.</source>
        <translation>Han pasado los {0} de esta sesión.</translation>
    </message>
    <message>
        <source>{0} for “{1}” are over.</source>
        <translation>Han pasado los {0} de «{1}».</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Read them to {0} by phone once. When both of you see the same, nobody stands between you.</source>
        <translation>Léeselas una vez a {0} por teléfono. Si en los dos lados se ven las mismas, no hay nadie en medio.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Palabras de control</translation>
    </message>
    <message>
        <source>The new recovery sheet of {0} counts from now on. Your next update tells it.</source>
        <translation>La nueva hoja de recuperación de {0} vale desde ahora. Tu próxima actualización lo dice.</translation>
    </message>
    <message>
        <source>We see the same words: confirm</source>
        <translation>Vemos las mismas palabras: confirmar</translation>
    </message>
    <message>
        <source>Your new recovery sheet waits. Send an update, then let {0} compare these words and confirm.</source>
        <translation>Tu nueva hoja de recuperación está pendiente. Envía una actualización y deja que {0} compare estas palabras y confirme.</translation>
    </message>
    <message>
        <source>{0} made a new recovery sheet without the old words. Compare these words by phone, then confirm.</source>
        <translation>{0} hizo una nueva hoja de recuperación sin las palabras anteriores. Compara estas palabras por teléfono y confirma después.</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Look at the sample as</source>
        <translation>Ver el ejemplo como</translation>
    </message>
    <message>
        <source>Sample – nothing here is sent.</source>
        <translation>Ejemplo: de aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Empezar el tuyo</translation>
    </message>
    <message>
        <source>{0}, mentee</source>
        <translation>{0}, mentee</translation>
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
        <translation>Guardar el archivo en otro lugar…</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>The file could not be written there. The invitation is safe; choose another place.</source>
        <translation>No se pudo escribir allí el archivo. La invitación está a salvo; elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or jump to a page, record or command</source>
        <translation>Buscar o ir a una página, un elemento o un comando</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>No se encontró nada para «{0}».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything you two wrote</source>
        <translation>Busca en todo lo escrito por los dos</translation>
    </message>
    <message>
        <source>Type a few letters of what you look for: goals, sessions, notes, reflections, files.</source>
        <translation>Escribe unas letras de lo que buscas: objetivos, sesiones, notas, reflexiones, archivos.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n earlier change(s) that {0} has not confirmed go along again.</source>
        <translation>
            <numerusform>%n cambio anterior que {0} no ha confirmado va otra vez.</numerusform>
            <numerusform>%n cambios anteriores que {0} no ha confirmado van otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>%n enlace entre ellos</numerusform>
            <numerusform>%n enlaces entre ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n cambio nuevo</numerusform>
            <numerusform>%n cambios nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>An update can go once you are a pair.</source>
        <translation>Podrás enviar una actualización cuando el dúo esté formado.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Draft opened. Did you send it from your mail program?</source>
        <translation>Borrador abierto. ¿Lo enviaste desde tu programa de correo?</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>Carpeta para actualizaciones</translation>
    </message>
    <message>
        <source>Hand it to {0}</source>
        <translation>Entregársela a {0}</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Cómo enviarla</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>Invitar a {0}</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>Tamaño máximo de un correo</translation>
    </message>
    <message>
        <source>Largest mail that your server takes</source>
        <translation>Tamaño máximo de correo que admite tu servidor</translation>
    </message>
    <message>
        <source>Marked as sent. {0}’s next update will confirm that it arrived.</source>
        <translation>Marcada como enviada. La próxima actualización de {0} confirmará que llegó.</translation>
    </message>
    <message>
        <source>No mail goes out of the sample. The update goes straight to {0}’s side.</source>
        <translation>Del ejemplo no sale ningún correo. La actualización le llega directamente a {0}.</translation>
    </message>
    <message>
        <source>Nothing new for {0} yet.</source>
        <translation>Aún no hay nada nuevo para {0}.</translation>
    </message>
    <message>
        <source>Nothing new since your update of {0}.</source>
        <translation>Nada nuevo desde tu actualización del {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; it asks {0} for %n file(s)</source>
        <translation>
            <numerusform>Nada nuevo; pide a {0} %n archivo</numerusform>
            <numerusform>Nada nuevo; pide a {0} %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new; it tells {0} what has arrived here</source>
        <translation>Nada nuevo; le dice a {0} qué ha llegado aquí</translation>
    </message>
    <message>
        <source>Sealed for {0} alone. Earlier wordings of what you share travel with it.</source>
        <translation>Sellada solo para {0}. Las redacciones anteriores de lo que compartes viajan con ella.</translation>
    </message>
    <message>
        <source>Send one anyway: it tells what has arrived here</source>
        <translation>Enviar una de todos modos: dice qué ha llegado aquí</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Enviar actualización</translation>
    </message>
    <message>
        <source>The file is kept in {0}</source>
        <translation>El archivo se guarda en {0}</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>Para {0}</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0}, private until now</source>
        <translation>{0}, en privado hasta ahora</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file is safe. Save a copy and open it in another program.</source>
        <translation>El archivo está a salvo. Guarda una copia y ábrela en otro programa.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Este PDF pide una contraseña.</translation>
    </message>
    <message>
        <source>This drawing holds something that cannot be shown safely.</source>
        <translation>Este dibujo contiene algo que no se puede mostrar con seguridad.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Este archivo está dañado y no se puede mostrar.</translation>
    </message>
    <message>
        <source>This file is larger than can be shown safely ({megabytes} MB; {most} are).</source>
        <translation>Este archivo es demasiado grande para mostrarlo con seguridad ({megabytes} MB; el máximo son {most}).</translation>
    </message>
    <message>
        <source>This file is not here yet. Nothing is lost. Your next update asks for it.</source>
        <translation>Este archivo aún no está aquí. No se ha perdido nada. Tu próxima actualización lo pide.</translation>
    </message>
    <message>
        <source>This file made the part of MentorDesk that draws it stop.</source>
        <translation>Este archivo hizo que se detuviera la parte de MentorDesk que lo dibuja.</translation>
    </message>
    <message>
        <source>This file needs more memory than it can safely be given.</source>
        <translation>Este archivo necesita más memoria de la que se le puede dar con seguridad.</translation>
    </message>
    <message>
        <source>This file takes too long to draw.</source>
        <translation>Este archivo tarda demasiado en dibujarse.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation>Este tipo de imagen no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages are.</source>
        <translation>Esta página no se puede mostrar. Las demás, sí.</translation>
    </message>
    <message>
        <source>This page takes too long to draw. The other pages are shown.</source>
        <translation>Esta página tarda demasiado en dibujarse. Se muestran las demás.</translation>
    </message>
    <message>
        <source>This picture is larger than can be shown safely ({width} × {height} pixels; up to {most} million are).</source>
        <translation>Esta imagen es demasiado grande para mostrarla con seguridad ({width} × {height} píxeles; el máximo son {most} millones).</translation>
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
        <translation>Añadir un punto a la agenda</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Abrir agenda</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Planificar sesión</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>Planifica la primera conversación; la agenda se llena sola con los objetivos abiertos.</translation>
    </message>
    <message>
        <source>Session 1</source>
        <translation>Sesión 1</translation>
    </message>
    <message>
        <source>left for another time</source>
        <translation>dejado para otra vez</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>dirige {0}</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>A room, or how to join a call</source>
        <translation>Una sala, o cómo unirse a una llamada</translation>
    </message>
    <message>
        <source>A session needs a title. The old one is back.</source>
        <translation>Una sesión necesita un título. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar sesión</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Eliminar sesión</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Notas de la sesión</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Run session</source>
        <translation>Comenzar la sesión</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Guardar archivo de calendario…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Resumen de la sesión</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>Qué salió de ello, en pocas líneas.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>What you both want to keep. Markdown is welcome.</source>
        <translation>Lo que ambos queremos conservar. Se admite Markdown.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>“{0}” is called off.</source>
        <translation>Se ha cancelado «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is planned again.</source>
        <translation>Se ha vuelto a planificar «{0}».</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open goals become its agenda</source>
        <translation>Los objetivos abiertos forman su agenda</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Planificar sesión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>Escribe unas palabras, por ejemplo «Para conocernos».</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Next</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Aún sin cerrar</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>Cambiado por ambos</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Come back to point later</source>
        <translation>Volver al punto después</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Leave point for another time</source>
        <translation>Dejar el punto para otra vez</translation>
    </message>
    <message>
        <source>Left for another time</source>
        <translation>Dejado para otra vez</translation>
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
        <translation>Sin día todavía</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Aún sin cerrar</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Apartar una idea</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>Parar o poner en marcha el reloj</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>Asumir una tarea</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Tick point and go on</source>
        <translation>Marcar el punto y seguir</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Anotar una decisión</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>hecho {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>para el {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1} left</source>
        <translation>quedan {0} de {1}</translation>
    </message>
    <message>
        <source>{0} over the {1} of this session</source>
        <translation>{0} por encima de los {1} de esta sesión</translation>
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
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Tecla {0}</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>Planificar sesión</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>Planifica la primera conversación; la agenda se llena sola con los objetivos abiertos.</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Sesión {0}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>{0} held, {1} planned</source>
        <translation>Realizadas: {0}, pendientes: {1}</translation>
    </message>
    <message>
        <source>{1} planned</source>
        <translation>Pendientes: {1}</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>Se ha cerrado «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is closed. The next one is planned: {1}.</source>
        <translation>Se ha cerrado «{0}». La próxima está planificada: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>Se ha planificado «{0}».</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>An update took it along. {0} may have it, also in earlier wordings.</source>
        <translation>Una actualización se la llevó. Puede que {0} ya la tenga, también en redacciones anteriores.</translation>
    </message>
    <message>
        <source>It has not left this laptop. Until you send the next update you can keep it private.</source>
        <translation>No ha salido de este portátil. Hasta que envíes la próxima actualización puedes mantenerla privada.</translation>
    </message>
    <message>
        <source>It lies in a file of its own on this laptop, which no update contains.</source>
        <translation>Está en un archivo propio en este portátil, que ninguna actualización contiene.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Mantenerla privada</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>Solo tú puedes leerla</translation>
    </message>
    <message>
        <source>Share with {0}</source>
        <translation>Compartir con {0}</translation>
    </message>
    <message>
        <source>Share with {0}…</source>
        <translation>Compartir con {0}…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerla</translation>
    </message>
    <message>
        <source>With your next update {0} can read all of it: the title, every step, its tags and its links. Nobody else can. It cannot be called back once it is sent.</source>
        <translation>Con tu próxima actualización {0} podrá leerla entera: el título, cada paso, sus etiquetas y sus enlaces. Nadie más. Una vez enviada, ya no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>{0} shared it with you.</source>
        <translation>{0} la compartió contigo.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>There is no file here.</source>
        <translation>Aquí no hay ningún archivo.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>For {0}, made on {1}</source>
        <translation>Para {0}, hecha el {1}</translation>
    </message>
    <message>
        <source>Given to the printer. Look at the paper before you go on.</source>
        <translation>Enviado a la impresora. Mira el papel antes de seguir.</translation>
    </message>
    <message>
        <source>If this laptop is lost, these 24 words on paper bring back everything that you two share. Whoever has them can read your updates, so keep no copy on a computer.</source>
        <translation>Si se pierde este portátil, estas 24 palabras en papel recuperan todo lo compartido entre los dos. Quien las tenga puede leer tus actualizaciones, así que no guardes ninguna copia en un equipo.</translation>
    </message>
    <message>
        <source>If your laptop is lost or broken, these words bring back all that your pair shared on a new one, and prove to your partner that it is you.</source>
        <translation>Si tu portátil se pierde o se rompe, estas palabras recuperan en uno nuevo todo lo que compartió tu dúo y demuestran a la otra persona que eres tú.</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place and no copy on a computer. Whoever has the words can read your updates and act as you. Nobody can make them again.</source>
        <translation>Guarda este papel en un lugar seguro y ninguna copia en un equipo. Quien tenga las palabras puede leer tus actualizaciones y actuar como si fueras tú. Nadie puede volver a crearlas.</translation>
    </message>
    <message>
        <source>MentorDesk recovery sheet</source>
        <translation>Hoja de recuperación de MentorDesk</translation>
    </message>
    <message>
        <source>No printer is set up here. Save a PDF and print it elsewhere, or copy the words by hand.</source>
        <translation>Aquí no hay ninguna impresora configurada. Guarda un PDF e imprímelo en otro lugar, o copia las palabras a mano.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF to print elsewhere…</source>
        <translation>Guardar como PDF para imprimirlo en otro lugar…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Saved as {0}. Print it, then delete the file.</source>
        <translation>Guardado como {0}. Imprímelo y elimina después el archivo.</translation>
    </message>
    <message>
        <source>The file could not be written there. The words are safe; choose another place.</source>
        <translation>No se pudo escribir allí el archivo. Las palabras están a salvo; elige otro lugar.</translation>
    </message>
    <message>
        <source>The words are on paper, in a safe place</source>
        <translation>Las palabras están en papel, en un lugar seguro</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>Ctrl+K encuentra cualquier comando por su nombre.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SpellChoices</name>
    <message>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
    <message>
        <source>Ignore while this pair is open</source>
        <translation>Ignorar mientras este dúo esté abierto</translation>
    </message>
    <message>
        <source>It is ignored.</source>
        <translation>Palabra ignorada.</translation>
    </message>
    <message>
        <source>It is none of your words any more.</source>
        <translation>Ya no es una de tus palabras.</translation>
    </message>
    <message>
        <source>It is one of your words now.</source>
        <translation>Ahora es una de tus palabras.</translation>
    </message>
    <message>
        <source>No word is marked in this text.</source>
        <translation>No hay ninguna palabra marcada en este texto.</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{0}”</source>
        <translation>No está en el diccionario: «{0}»</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Remove “{0}” from my words</source>
        <translation>Quitar «{0}» de mis palabras</translation>
    </message>
    <message>
        <source>Spelling is not checked. The menu View has “Check spelling”.</source>
        <translation>No se revisa la ortografía. En el menú Ver está «Revisar la ortografía».</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Revisar la ortografía mientras escribo</translation>
    </message>
    <message>
        <source>Spelling is checked.</source>
        <translation>Se revisa la ortografía.</translation>
    </message>
    <message>
        <source>Spelling is no longer checked.</source>
        <translation>Ya no se revisa la ortografía.</translation>
    </message>
    <message>
        <source>To check spelling, install “{0}”.</source>
        <translation>Para revisar la ortografía, instala «{0}».</translation>
    </message>
    <message>
        <source>To check {0}, install a dictionary such as “{1}”.</source>
        <translation>Para revisar {0}, instala un diccionario como «{1}».</translation>
    </message>
    <message>
        <source>While I write</source>
        <translation>Mientras escribo</translation>
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
        <translation>Una etapa necesita un título. Se ha restaurado el anterior.</translation>
    </message>
    <message>
        <source>Add milestone here</source>
        <translation>Añadir hito aquí</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Eliminar etapa</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What each of you can count on in this stage. Markdown is welcome.</source>
        <translation>Con qué puede contar cada uno en esta etapa. Se admite Markdown.</translation>
    </message>
    <message>
        <source>What is this stretch of the way called?</source>
        <translation>¿Cómo se llama este tramo del camino?</translation>
    </message>
</context>
<context>
    <name>StartWalk</name>
    <message>
        <source>Both of you see these. You can change them later.</source>
        <translation>Estos datos se ven en ambos lados. Puedes cambiarlos después.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a «Hoy»</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>Invitar a {0}</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Guarda un camino de vuelta</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Creando la invitación…</translation>
    </message>
    <message>
        <source>Put the words on paper first and tick the box below, or do this later.</source>
        <translation>Pasa antes las palabras a papel y marca la casilla de abajo, o hazlo más tarde.</translation>
    </message>
    <message>
        <source>Who are you two?</source>
        <translation>¿Quiénes forman el dúo?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Escríbela como nombre@example.org, o déjala vacía.</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Tu idioma</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Tu dirección de correo</translation>
    </message>
    <message>
        <source>Your mentee’s mail address</source>
        <translation>La dirección de correo de tu mentee</translation>
    </message>
    <message>
        <source>Your mentee’s name</source>
        <translation>El nombre de tu mentee</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>opcional, para los borradores de correo</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <source>Everything stays here to be read, printed and exported. You can reopen it at any time.</source>
        <translation>Todo se queda aquí para leerlo, imprimirlo y exportarlo. Puedes reabrirlo cuando quieras.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Cómo sigue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The pair goes on.</source>
        <translation>El dúo sigue.</translation>
    </message>
    <message>
        <source>The pair is ended. Everything stays to be read, printed and exported.</source>
        <translation>El dúo ha terminado. Todo se puede seguir leyendo, imprimiendo y exportando.</translation>
    </message>
    <message>
        <source>The pair is paused. Your partner sees it with the next update.</source>
        <translation>El dúo está en pausa. La otra persona lo verá con la próxima actualización.</translation>
    </message>
    <message>
        <source>You can pause it for a while, or end it; nothing is deleted by that.</source>
        <translation>Puedes ponerlo en pausa un tiempo o terminarlo; con eso no se elimina nada.</translation>
    </message>
    <message>
        <source>You two take a break, and nothing is asked of anybody. You can go on at any time.</source>
        <translation>El dúo se toma un descanso y no se le pide nada a nadie. Se puede seguir en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved · {0}</source>
        <translation>Todos los cambios guardados · {0}</translation>
    </message>
    <message>
        <source>Encrypted for {0}</source>
        <translation>Cifrado para {0}</translation>
    </message>
    <message>
        <source>Last update made {0}</source>
        <translation>Última actualización hecha el {0}</translation>
    </message>
    <message>
        <source>No update made yet</source>
        <translation>Aún no se ha hecho ninguna actualización</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>{0} aún no se ha unido</translation>
    </message>
    <message>
        <source>{0} · confirmed by {1} {2}</source>
        <translation>{0} · confirmada por {1} el {2}</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>From another way of writing</source>
        <translation>De otra manera de escribir</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Agree on a first goal</source>
        <translation>Acordar un primer objetivo</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>Invitar a {0}</translation>
    </message>
    <message>
        <source>Pick a question to think about</source>
        <translation>Elegir una pregunta para reflexionar</translation>
    </message>
    <message>
        <source>Plan session 1</source>
        <translation>Planificar la sesión 1</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>Send your reply to {0}</source>
        <translation>Enviar tu respuesta a {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, hecho</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>A tag needs a letter or a digit.</source>
        <translation>Una etiqueta necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Enter or a comma adds it. Backspace goes to the tags before it.</source>
        <translation>Enter o una coma la añade. Retroceso va a las etiquetas anteriores.</translation>
    </message>
    <message>
        <source>Known tags: {0}. Arrow down chooses one.</source>
        <translation>Etiquetas conocidas: {0}. La flecha abajo elige una.</translation>
    </message>
    <message>
        <source>Tag added: {0}</source>
        <translation>Etiqueta añadida: {0}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>There is room for {0} tags. Remove one first.</source>
        <translation>Hay sitio para {0} etiquetas. Quita antes una.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ya está.</translation>
    </message>
    <message>
        <source>“{0}” holds a sign that cannot be seen. Type it anew.</source>
        <translation>«{0}» contiene un carácter invisible. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a tag. Use at most {1} letters.</source>
        <translation>«{0}» es demasiado largo para una etiqueta. Usa {1} caracteres como mucho.</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
</context>
<context>
    <name>TagPill</name>
    <message>
        <source>Press Enter to find what carries it.</source>
        <translation>Enter busca lo que la lleva.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>chosen tag {0}, press Delete to remove</source>
        <translation>etiqueta elegida {0}, Supr la quita</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>A task needs a few words. The old ones are back.</source>
        <translation>Una tarea necesita unas palabras. Se han restaurado las anteriores.</translation>
    </message>
    <message>
        <source>Close task</source>
        <translation>Cerrar tarea</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Eliminar tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>¿Quién la hace?</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Change “{0}”</source>
        <translation>Cambiar «{0}»</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Set when it is due</source>
        <translation>Poner fecha límite</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>Asumir una tarea</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Tarea hecha.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>¿Quién la hace?</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n hito</numerusform>
            <numerusform>%n hitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>Empieza por una de estas y hazla tuya</translation>
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
        <translation>Páginas en miniatura, página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>ToCalendar</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>No program for calendar files was found. Save the file, and open it in your calendar.</source>
        <translation>No se encontró ningún programa para archivos de calendario. Guarda el archivo y ábrelo en tu calendario.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Guardar archivo de calendario</translation>
    </message>
    <message>
        <source>The calendar file is saved: {0}.</source>
        <translation>Se ha guardado el archivo de calendario: {0}.</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Escribiendo el archivo de calendario</translation>
    </message>
    <message>
        <source>Your calendar program has the session. It asks before it keeps it.</source>
        <translation>Tu programa de calendario tiene la sesión. Pregunta antes de guardarla.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asked: “{0}”</source>
        <translation>Pregunta hecha: «{0}»</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Done: “{0}”.</source>
        <translation>Hecho: «{0}».</translation>
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
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>You and {0} both changed %n thing(s). Both versions are kept until you choose.</source>
        <translation>
            <numerusform>Hay %n cosa con cambios tuyos y de {0}. Se conservan ambas versiones hasta que elijas.</numerusform>
            <numerusform>Hay %n cosas con cambios tuyos y de {0}. Se conservan ambas versiones hasta que elijas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>Se ha planificado «{0}».</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Export as a drawing (SVG)…</source>
        <translation>&amp;Exportar como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Print or save as a poster…</source>
        <translation>&amp;Imprimir o guardar como cartel…</translation>
    </message>
    <message>
        <source>&amp;Untangle the links</source>
        <translation>&amp;Desenredar los enlaces</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>Buscar un hito</translation>
    </message>
    <message>
        <source>How the roadmap is shown</source>
        <translation>Cómo se muestra la hoja de ruta</translation>
    </message>
    <message>
        <source>More for the roadmap</source>
        <translation>Más para la hoja de ruta</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Tamaño natural</translation>
    </message>
    <message>
        <source>Only milestones in this state</source>
        <translation>Solo hitos en este estado</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom {0} %, press for natural size</source>
        <translation>Zoom {0} %, pulsa para tamaño natural</translation>
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
        <translation>Esperando a {0} desde el {1} ({2})</translation>
    </message>
    <message numerus="yes">
        <source>agreed: %n day(s)</source>
        <translation>
            <numerusform>acordado: %n día</numerusform>
            <numerusform>acordado: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} waits for your update since {1} ({2})</source>
        <translation>{0} espera tu actualización desde el {1} ({2})</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, among them links between these</source>
        <translation>
            <numerusform>Y %n más, entre ellos enlaces entre estos</numerusform>
            <numerusform>Y %n más, entre ellos enlaces entre estos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Retirarlos</translation>
    </message>
    <message numerus="yes">
        <source>This takes back %n change(s) by {0} for both of you, where nobody wrote over them.</source>
        <translation>
            <numerusform>Esto retira %n cambio de {0} para ambos, si nadie escribió encima.</numerusform>
            <numerusform>Esto retira %n cambios de {0} para ambos, donde nadie escribió encima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick what shall stay.</source>
        <translation>Desmarca lo que deba quedarse.</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>A qué afecta</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under your passphrase.</source>
        <translation>Las claves de este portátil están protegidas con tu frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message numerus="yes">
        <source>And %n link(s) between them.</source>
        <translation>
            <numerusform>Y %n enlace entre ellos.</numerusform>
            <numerusform>Y %n enlaces entre ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Against now</source>
        <translation>Frente a lo actual</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Frente a la anterior</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Every field reads as in the version before.</source>
        <translation>Todos los campos están como en la versión anterior.</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>Ahora está así.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Struck through: only in the version before. Underlined: new in this one.</source>
        <translation>Tachado: solo en la versión anterior. Subrayado: nuevo en esta.</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only now.</source>
        <translation>Tachado: solo en esta versión. Subrayado: solo ahora.</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Versión {0} de {1}</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Fit the page (0)</source>
        <translation>Ajustar a la página (0)</translation>
    </message>
    <message>
        <source>Fit the picture (0)</source>
        <translation>Ajustar a la imagen (0)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar al 100 %</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} %, show at 100 %</source>
        <translation>{percent} %, mostrar al 100 %</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n open note(s) on {0}</source>
        <translation>
            <numerusform>%n nota abierta en {0}</numerusform>
            <numerusform>%n notas abiertas en {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Elegir una pregunta</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No tienes nada pendiente.</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>Basta con una pregunta a la semana.</translation>
    </message>
    <message>
        <source>Put it away again</source>
        <translation>Ocultarla de nuevo</translation>
    </message>
    <message>
        <source>Question to think about</source>
        <translation>Pregunta para reflexionar</translation>
    </message>
    <message>
        <source>The question is asked; it goes with the next update.</source>
        <translation>La pregunta está hecha; irá con la próxima actualización.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Pendiente para ti</translation>
    </message>
    <message numerus="yes">
        <source>You wrote it %n year(s) ago</source>
        <translation>
            <numerusform>La escribiste hace %n año</numerusform>
            <numerusform>La escribiste hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it a month ago</source>
        <translation>La escribiste hace un mes</translation>
    </message>
    <message>
        <source>You wrote it a year ago</source>
        <translation>La escribiste hace un año</translation>
    </message>
    <message>
        <source>You wrote it half a year ago</source>
        <translation>La escribiste hace medio año</translation>
    </message>
    <message>
        <source>You wrote it three months ago</source>
        <translation>La escribiste hace tres meses</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Hacerlo más tarde</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message numerus="yes">
        <source>%n new update(s) from {0} lie in {1}.</source>
        <translation>
            <numerusform>Hay %n actualización nueva de {0} en {1}.</numerusform>
            <numerusform>Hay %n actualizaciones nuevas de {0} en {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new update from {0} lies in {1}: {2}</source>
        <translation>Hay una nueva actualización de {0} en {1}: {2}</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A mentor and a mentee work apart, offline, and send each other sealed updates by mail. No account, no server.</source>
        <translation>Un mentor y un mentee trabajan separados y sin conexión, y se envían actualizaciones selladas por correo. Sin cuenta, sin servidor.</translation>
    </message>
    <message>
        <source>A year of work of an invented pair. Nothing is sent.</source>
        <translation>Un año de trabajo de un dúo inventado. No se envía nada.</translation>
    </message>
    <message>
        <source>Bring a pair back with your 24 words and the updates in your mailbox, or a backup file.</source>
        <translation>Recupera un dúo con tus 24 palabras y las actualizaciones de tu buzón, o con un archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>I lost my laptop</source>
        <translation>Perdí mi portátil</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Start with a mentee</source>
        <translation>Empezar con un mentee</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>Quitar {0} de esta lista</translation>
    </message>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>Te damos la bienvenida a MentorDesk</translation>
    </message>
    <message>
        <source>You are the mentor. Invite the person you work with.</source>
        <translation>Tú eres el mentor. Invita a la persona con la que trabajas.</translation>
    </message>
    <message>
        <source>Your mentor sent you a file and tells you seven words by phone.</source>
        <translation>Tu mentor te envió un archivo y te dice siete palabras por teléfono.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>Tus dúos</translation>
    </message>
    <message>
        <source>“{0}” is off the list. Nothing was deleted; its folder is {1}</source>
        <translation>«{0}» ya no está en la lista. No se eliminó nada; su carpeta es {1}</translation>
    </message>
</context>
<context>
    <name>WordDiffLabel</name>
    <message>
        <source>(gone: {0})</source>
        <translation>(quitado: {0})</translation>
    </message>
    <message>
        <source>(new: {0})</source>
        <translation>(nuevo: {0})</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message numerus="yes">
        <source>%n words to type</source>
        <translation>
            <numerusform>%n palabra por escribir</numerusform>
            <numerusform>%n palabras por escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>This word is not on the list.</source>
        <translation>Esta palabra no está en la lista.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A few words in front, if you like</source>
        <translation>Unas palabras al principio, si quieres</translation>
    </message>
    <message>
        <source>A line below the title, if you like</source>
        <translation>Una línea bajo el título, si quieres</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As I write</source>
        <translation>El idioma en que escribo</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Language of headings and dates</source>
        <translation>Idioma de títulos y fechas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Take the usual words again</source>
        <translation>Usar otra vez las palabras habituales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Words and paper</source>
        <translation>Palabras y papel</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Name of the first stage, such as “Finding my feet”</source>
        <translation>Nombre de la primera etapa, por ejemplo «Primeros pasos»</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Nombre de la nueva etapa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the new milestone in “{0}”</source>
        <translation>Título del nuevo hito en «{0}»</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>The clock of this laptop</source>
        <translation>El reloj de este portátil</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
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
        <translation>Para otra vez</translation>
    </message>
</context>
<context>
    <name>_Board</name>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>_Fitting</name>
    <message numerus="yes">
        <source>Show %n paragraph(s) that fit together</source>
        <translation>
            <numerusform>Mostrar %n párrafo que encaja</numerusform>
            <numerusform>Mostrar %n párrafos que encajan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>added</source>
        <translation>de nueva creación</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
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
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Cambio {0}</translation>
    </message>
    <message>
        <source>Note {0} by {1}</source>
        <translation>Nota {0} de {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Reopen note</source>
        <translation>Reabrir nota</translation>
    </message>
    <message>
        <source>Settle note</source>
        <translation>Resolver nota</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Show its place</source>
        <translation>Mostrar su lugar</translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation>{0}: nota {1}</translation>
    </message>
</context>
<context>
    <name>_Rivals</name>
    <message>
        <source>(this paragraph is deleted)</source>
        <translation>(este párrafo está eliminado)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both of you changed this paragraph</source>
        <translation>Cambios de ambos en este párrafo</translation>
    </message>
    <message>
        <source>Chosen for this paragraph</source>
        <translation>Elegido para este párrafo</translation>
    </message>
    <message>
        <source>What to keep of this paragraph</source>
        <translation>Qué conservar de este párrafo</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Back again</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Go to “{0}”</source>
        <translation>Ir a «{0}»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No longer counts</source>
        <translation>Ya no cuenta</translation>
    </message>
</context>
<context>
    <name>_WordField</name>
    <message>
        <source>Word {0}</source>
        <translation>Palabra {0}</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>Hace %n día</numerusform>
            <numerusform>Hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Dentro de %n día</numerusform>
            <numerusform>Dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of a month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>first of a month</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>para el {0}</translation>
    </message>
    <message>
        <source>due {0}, {1}</source>
        <translation>para el {0}, {1}</translation>
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
