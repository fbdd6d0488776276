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
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre él</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>Añadir nueva versión…</translation>
    </message>
    <message>
        <source>An artifact needs a title. The old one is back.</source>
        <translation>Un trabajo necesita título. Ha vuelto el anterior.</translation>
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
        <source>This was changed on the other side, too. You choose when you are done.</source>
        <translation>También se cambió al otro lado. Eliges cuando termines.</translation>
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
        <translation>Un correo a {0} y a ti: impórtalo también en tu otro portátil. Desde entonces cada actualización se hace también para este portátil.</translation>
    </message>
    <message>
        <source>One mail to {0} and you are a pair. Your reply proves that you opened the invitation.</source>
        <translation>Un correo a {0} y sois un dúo. Tu respuesta demuestra que abriste la invitación.</translation>
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
        <translation>Preparando vuestro dúo…</translation>
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
        <translation>¿No hay tiempo ahora? «Hoy» te recuerda la hoja.</translation>
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
        <translation>{0}, todo lo que compartes con {1} llega aquí. Las notas privadas se quedan en el portátil donde se escribieron; solo una copia de seguridad las trae.</translation>
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
        <translation>Recibes un archivo sellado. Instala MentorDesk en el otro portátil, abre allí el archivo y escribe las siete palabras. Las notas privadas se quedan aquí; solo una copia de seguridad se las lleva.</translation>
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
            <numerusform>%n archivo está añadido.</numerusform>
            <numerusform>%n archivos están añadidos.</numerusform>
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
        <translation>La nueva versión está añadida.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>«{0}» está añadido.</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n point(s) were added.</source>
        <translation>
            <numerusform>Se añadió %n punto.</numerusform>
            <numerusform>Se añadieron %n puntos.</numerusform>
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
        <translation>Un dúo necesita un nombre. Ha vuelto el anterior.</translation>
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
        <translation>Cada cuánto os reunís</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>Nombre del dúo</translation>
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
        <translation>Lo que acordasteis</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
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
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Answer of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Respuesta {0}</translation>
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
    <name>ArtifactCard</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
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
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>Lo cambiasteis ambos</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>Abierto</translation>
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
        <translation>Ves una copia. Los cambios en ella vuelven con «Añadir nueva versión…».</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>«{0}» está guardado.</translation>
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
        <translation>Todo lo que compartisteis, con notas y reflexiones.</translation>
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
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message>
        <source>A backup file comes back alone. Leave the other files out; bring them in afterwards.</source>
        <translation>Una copia de seguridad se recupera sola. Deja fuera los otros archivos; impórtalos después.</translation>
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
        <translation>Recuperando vuestro dúo…</translation>
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
        <translation>Elegir correos, actualizaciones o una copia de seguridad</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Drop mails, a mailbox, a folder or a backup file here.</source>
        <translation>Suelta aquí correos, un buzón, una carpeta o una copia de seguridad.</translation>
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
        <translation>Actualizaciones que enviaste o recibiste, en cualquier orden: correos, un buzón o una carpeta de ellos. O la copia de seguridad que guardaste, que también trae tus registros privados.</translation>
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
        <source> · </source>
        <translation> · </translation>
    </message>
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
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>What is different since</source>
        <translation>Qué es distinto desde entonces</translation>
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
        <translation>Se guarda una por sí sola cada día que escribes, y antes de cada actualización que importas. Las de los últimos 30 días se quedan, 2 GB como mucho. Los archivos no se copian: nunca se eliminan solos. Lo que eliminas, también lo privado, queda en las copias más antiguas hasta que desaparecen.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>, </source>
        <translation>, </translation>
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
    <message>
        <source>Since then: {0}.</source>
        <translation>Desde entonces: {0}.</translation>
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
        <translation>El archivo de un MentorDesk más nuevo</translation>
    </message>
    <message>
        <source>The file of your pair cannot be read. Go back to an earlier backup, or run the doctor.</source>
        <translation>No se puede leer el archivo de vuestro dúo. Vuelve a una copia anterior o usa el doctor.</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Check the disk and who may write there, then try again.</source>
        <translation>No se puede escribir en la carpeta de vuestro dúo. Comprueba el disco y quién puede escribir en él, e inténtalo de nuevo.</translation>
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
        <translation>Se lee como entonces; {0} lo verá con tu próxima actualización.</translation>
    </message>
    <message>
        <source>Keep one now</source>
        <translation>Guardar una ahora</translation>
    </message>
    <message>
        <source>No backup is kept yet. One is kept by itself on each day on which you write, and before each update you bring in.</source>
        <translation>Aún no hay ninguna copia. Se guarda una por sí sola cada día que escribes, y antes de cada actualización que importas.</translation>
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
            <numerusform>%n campo que tú y {0} cambiasteis por separado. No se pierde nada hasta que decidas, y cada decisión se puede deshacer. Pulsa J y K para pasar de uno a otro.</numerusform>
            <numerusform>%n campos que tú y {0} cambiasteis por separado. No se pierde nada hasta que decidas, y cada decisión se puede deshacer. Pulsa J y K para pasar de uno a otro.</numerusform>
        </translation>
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
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
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
            <numerusform>Una parte que {0} envió antes no ha llegado; %n cambio no puede entrar sin ella. Tu próxima actualización la pide. Si se perdió del todo, sigue sin ella: si al final llega, encontrará su sitio.</numerusform>
            <numerusform>Una parte que {0} envió antes no ha llegado; %n cambios no pueden entrar sin ella. Tu próxima actualización la pide. Si se perdió del todo, sigue sin ella: si al final llega, encontrará su sitio.</numerusform>
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
        <translation>Suelta aquí el correo de {0}, su adjunto o un buzón: se encuentra lo nuevo que haya. En algunos programas de correo hay que guardarlo antes.</translation>
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
        <translation>Mirando {0}…</translation>
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
        <translation>La actualización está deshecha. Tu copia de seguridad se queda.</translation>
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
        <translation>Lo que esperaba ya está. Se sigue pidiendo la parte perdida.</translation>
    </message>
    <message>
        <source>{0} of files came in.</source>
        <translation>Han llegado {0} de archivos.</translation>
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
            <numerusform>%n registro privado</numerusform>
            <numerusform>%n registros privados</numerusform>
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
        <translation>Los registros privados nunca viajan en actualizaciones; solo vuelven con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {0} for it.</source>
        <translation>Algo no estaba entre estos archivos; tu próxima actualización se lo pide a {0}.</translation>
    </message>
    <message>
        <source>What you two shared since then comes back with the next update from {0}. Private records that you wrote since are lost. The laptop of before writes no more in this pair.</source>
        <translation>Lo que compartisteis desde entonces vuelve con la próxima actualización de {0}. Los registros privados que escribiste desde entonces se han perdido. El portátil de antes ya no escribe en este dúo.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back as of {1}.</source>
        <translation>Vuestro dúo con {0} ha vuelto al estado de {1}.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back, up to an update of {1}.</source>
        <translation>Vuestro dúo con {0} ha vuelto, hasta una actualización del {1}.</translation>
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
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
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
        <translation>Escrito a partir de lo que marcáis, decidís y asumís. Cambia lo que quieras.</translation>
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
        <translation>Hay signos en este archivo que invierten el orden de lectura; puede hacer algo distinto de lo que parece decir. Se muestran como ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Try again, or open it in another program.</source>
        <translation>No se puede leer este archivo. No se ha cambiado nada. Inténtalo de nuevo o ábrelo en otro programa.</translation>
    </message>
    <message>
        <source>This file holds signs that nobody can see. They are shown as ␀ or ⟦U+…⟧.</source>
        <translation>Este archivo contiene signos que nadie puede ver. Se muestran como ␀ o ⟦U+…⟧.</translation>
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
        <source>I&amp;mport update</source>
        <translation>I&amp;mportar actualización</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change between reading and writing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no side panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>Escribir una reflexión</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>+{0} −{1} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same in both versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A file of the two has not arrived yet. Nothing is lost. Your next update asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier version to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the versions cannot be read as text. Both are safe. Open them in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Version {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>Add a description of what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you changed it; the page shows one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not on this laptop, so it is left out</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A few words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop needs a name of at most 60 letters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop that was given up stays given up. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone cannot need itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair needs two names. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place is before one thing or after one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the agenda is not as it should be. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it with the seven words your partner tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what it wrote, or add it again as a new laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again from another of your laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a file made for you on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the update again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your partner about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your partner for an update that was made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your partner to give up those that are not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your partner to make the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your partner where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it, and from which laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a snapshot from its folder “snapshots”, or run the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each word and its order, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the folder of MentorDesk; else bring the pair back with your 24 recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, its quota, and who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or pack the folder into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if a program shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its own versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them by its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .mentordesk file that you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file from the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that ends in .mentordesk-backup; updates are brought back by “recover”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the invitation from the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each word with your recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the safety words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the safety words with your partner; if they differ, start a new pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole key again, from its first to its last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it if it never did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it if it should not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the first updates, then add a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (part {number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({part} of it are here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are for other people or pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by {sender}{part}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named and were set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named; they were set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the history were altered on this disk ({named}). Bring back a file from the folder “snapshots”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a part that has not arrived; the next update asks for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made by a newer MentorDesk; they are kept safely.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless you accept what is right in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless {who} accepts what is right in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; the next update asks for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; your next update asks for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what they were ({named}). Delete them from the folder “attachments”; the next update asks for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “attachments” belong to nothing ({named}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read aloud yet: {pictures}. Nothing was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is not here yet{part}; your next update asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can be sealed for at most {most} laptops and recovery keys; here are {wanted}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop is given up as {lost} or as {unused}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail limit of {limit} MB makes no sense. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sheet waits until {partner} confirms it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part sent earlier has not arrived; your next update asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add a description to %n pictures and print again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n changes, and the tables agree with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back what was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the pair to the present format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the update in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder; it is tried again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these safety words with {partner} by phone: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Todo lo que escribiste está guardado.</translation>
    </message>
    <message>
        <source>Files that are partly here: {count} ({held} of {total} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a selector such as {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as {parameter}=… and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up on another of your laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up one that is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of you has a new laptop, add it by an invitation from one that is known; else throw the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was not you, report the other laptop with your 24 recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is another laptop or user than before, bring the pair back with your 24 recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted; look in the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {needed} MB, {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like that already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for a part sent earlier, which has come in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, update this program, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is, or look it through and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out one of the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what you do not trust, or add an update that you sent yourself: it tells who your partner is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again where it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its history again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of updates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for mails with MentorDesk updates that you sent or received, in this pair, and choose these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the latest sheet with your name that was printed for this pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the mail whose attachment ends in .mentordesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet with your name that was printed when the pair began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the list of milestones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the history again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether one is missing or written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the sheet belongs to this pair and to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for updates · {megabytes} MB read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer MentorDesk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new invitation and tell its seven words by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk before the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; it is tried again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the invitation on a laptop that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your words findable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones of the outline would wait for each other. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a milestone that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one, or give its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be kept: its file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be kept: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be kept: the file of your pair cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be kept: the folder of your pair cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change was named. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new sheet of your partner waits. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. If you find it elsewhere, add it as a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with the update of {day}: look in the mail of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with your update of {day}: look in the mail you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the values that stand open was written by that side. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files can be opened with your 24 words. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can stand before or after itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new for this pair in {file}: of %n updates {parts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back: it was all written over or added to since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a part that was lost. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known, and the answer brings what is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known. The laptop of before writes no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person cannot have more than {most} laptops in use. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its owner can give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the files told who {partner} is, so compare these safety words with {partner} by phone: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from the pair that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the mail or its attachment as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on that laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer may read {file}. Run: chmod {right} “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print fewer milestones to find the one that stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as plain text, because too long or nested too deep to format: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>Los registros privados nunca viajan en actualizaciones; solo vuelven con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Put it in MENTORDESK_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link the other way round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire laptops that are no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attachment that ends in .mentordesk, and give that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an update instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as an attachment, or leave large files out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the invitation first, then take in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your update to all laptops first; the next one from each of them is for this laptop, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE to keyring, passphrase (with MENTORDESK_PASSPHRASE) or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE={kept_as} and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices of files that no record names any more: {count} ({size} MB); a rebuild removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes were made by a newer MentorDesk; kept safely, update to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters have no typeface here, so the file is tagged but does not keep the PDF/UA standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters were set in a typeface of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has already answered this invitation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {partner} for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the later step back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “actions” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of your pair cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this pair is kept in step by {service}, which may mix up files that are being written. Nothing is lost so far. Close MentorDesk, move the folder to a place that is not synced, and open it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is out of form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not open. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this laptop are kept in another way than MentorDesk looked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under a passphrase, and none was given. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this laptop are not here. What you wrote is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this laptop cannot be read. What you wrote is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop that vouched for the new sheet was given up since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is not a list of stages. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be set ({reason}). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the note makes no sense. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to move it to is not in this list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record you were writing in exists no more. Your text is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in “{field}” is too long ({megabytes} MB, at most 1 MB). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update could not be read back after writing; it was removed. Your pair is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update holds a certificate that is out of form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update holds a change that makes no sense ({why}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is in, but no snapshot of how it was before could be written. Nothing is lost, and the update can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update names a recovery sheet that is not genuine. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update names roots that are out of form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file in {file} is locked with a password. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} belongs to nothing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} has no text. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} has no title. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something in {folder}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action “{action}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change of a lost laptop of yours by this id. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no milestone to print. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pair in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such laptop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such milestone: {milestones}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such open invitation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such update to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no update in {file}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the roadmap to draw. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing private to take back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to settle in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one next session. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something else at {file}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the recovery words of this pair. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words that open this file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not your recovery words. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files do not come from the same partner: {named}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two milestones would wait for each other. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not belong together: at least one is wrong, or two changed places. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup holds something out of form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is there no more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your keys in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is an invitation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a MentorDesk update. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an invitation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was damaged on the way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not opened: it begins with more keys than MentorDesk ever writes. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not opened: it is protected too weakly to be trusted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not opened: it would take far too long to open. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was sealed by a newer MentorDesk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was sealed for someone else, or for another laptop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a copy of your pair: it goes on as a laptop of its own, and the other folder as before. Nothing is lost. Send an update so that everybody knows this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is an earlier state of your pair, such as from a backup: it goes on as a new laptop. Nothing is lost: what you had sent since then comes back with the next update from {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is for the other person of a pair. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an invitation for another laptop of the person who made it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how your pair began; it cannot be taken back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that MentorDesk sealed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a usable key ({kind}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the laptop that you are working on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for one step: no update could carry it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not yours. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This laptop seems restored from a backup: %n of your own later changes came back from {sender}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop was given up before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so its word does not count. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not genuine. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not signed by its owner. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this laptop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program knows no such field. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program knows no such kind of record. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was not changed by that change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reflection is shared already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reflection is still private. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply answers an invitation that is not open any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply was not made with your invitation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has taken place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot holds no private records. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot is there no more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update carries a private part, which MentorDesk never sends. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update is too large to be sent as text ({megabytes} MB). The file itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update was made before this laptop joined, or for another pair. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update was made for another laptop, not for this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update was made for another pair. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update was made on a laptop that was reported lost. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update was made on a laptop you do not know. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update was not signed by the laptop it names. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is of another artifact. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very laptop was given up. Open your pair on another laptop, or add this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very laptop was reported lost: what is written on it from now on does not count. Open your pair on another laptop, or add this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written again since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written on a laptop reported lost and does not count. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the keys another way: set MENTORDESK_KEYSTORE to passphrase or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with the password that came with it, then give the .mentordesk file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update MentorDesk, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given as “{field}” is no JSON list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you both shared since then comes back with the next update from {partner}; what was private does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not one that MentorDesk uses. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working everything out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working the records out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write […].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-04-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-04-09T18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as Europe/Prague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as its help shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write such as “Work laptop”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already had all of this{part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave up {laptop}, which is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {most} laptops in use, as many as one person can have. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reported {laptop} lost: updates from it are refused from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You typed %n words; there should be {wanted}. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your 24 words do not open this backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next update asks your partner for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pair was saved by a newer MentorDesk (format {found}, this one reads {format}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pair with {partner} is back as of {day}: {changes}, {files}, {private}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pair with {partner} is back: {changes} from {updates}, the latest of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your partner has already joined. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your partner has not been heard yet. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two laptops disagree although they hold the same changes; run the doctor to rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private.sqlite cannot be read. Bring it back from your own backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you on your other laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you on “{laptop}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} needs {missing}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} takes no “{parameter}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{changes}, %n need your decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is Outlook’s own store of mails, which only Outlook reads. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is built like no honest mail and was not read to its end. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({told}). Bring back a file from the folder “snapshots”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} have no field “{field}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partner} has not joined yet. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pictures} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sender} left out %n files ({size}) for their size; ask for those you need.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sender} left out “{file}” ({size}) for its size; ask for it if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of files by {sender}{part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n entries differ from the history ({named}). Nothing is lost; the doctor can rebuild them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} gave up {laptop}, which is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a new recovery sheet; nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has confirmed your new recovery sheet; the old one can be thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has joined: from now on you can send each other updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made a new recovery sheet without the old words: compare the safety words, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} reported {laptop} lost: updates from it are refused from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}: {done} of {total} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{asked}” is no way to keep keys. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{email}” is no mail address. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” can hold only one of the two. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is no long text. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is open in another MentorDesk window or command. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{laptop}”, a laptop of {owner}, came in by an invitation that had been used already: it takes no part. Ask about it; if nobody knows it, report it as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{needed}” is not in the outline. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parameter}” should be {kind}, not “{value}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{session}” has no day and time yet. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not fit in “{name}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no day and time. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you typed is kept. You can go on; if the same happens again, quit and start MentorDesk once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in MentorDesk went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details below help to mend it. They hold no text of yours, no names and no keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Changed since: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by one of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the whole texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given new parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both texts as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted this while {0} went on with it. It was brought back until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted this while you went on with it. It is kept until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“Keep it” brings back %n part(s) that were deleted with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>A decision needs a few words. The old ones are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you still know it in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comes back with it: %n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back as it was and stays private. Of what is private, only the latest deletions stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only you ever saw it, and only you see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>{0} sees it again with your next update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DragTile</name>
    <message>
        <source>Drag this into a mail or a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add these files</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that was found for ‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The poster is saved: {0}, %n sheet(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The poster is saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Every field was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “{0}”</source>
        <translation type="unfinished"></translation>
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
        <translation>Ninguno de los dos tiene ya este archivo. Fue con tu actualización del {0}: importa el correo que enviaste entonces.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file that rides along unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {0}. {1} sees that, and can ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n mail(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Updates and mails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n session(s) held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file from a mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message numerus="yes">
        <source>%n time(s) as much</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1, as every goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal needs a title. The old one is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What changes when it is reached? Markdown is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>! Both of you changed it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>As hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message numerus="yes">
        <source>All %n goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goal(s), {0} reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>{0} of {1} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Your pair is as it was on {0}. What was here before is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingBackPage</name>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here is kept first. It takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Fewer links cross now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links cross as little as this order allows. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n milestone(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” comes before “{1}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no date now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is due {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in “{1}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is on the roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is your roadmap now. Make it yours.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message numerus="yes">
        <source>%n help page(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this version knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on a laptop reported lost: does not count until accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that either of you changed, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is shared, and private records keep no history: nobody can find old words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is deleted. It can come back as it was, or as any version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{0} of “{1}” reads as it did.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Find in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind has these words in its title.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Send the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. You can make a new one at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>No las escribas nunca en un correo. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is a sealed file. Seven words open it; tell them to {0} by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invitation of {0} is still good. Its seven words were shown once; if they are lost, make a new invitation. A reply to the old one is refused then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Private, only you can see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n place(s) in files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptTextsPage</name>
    <message>
        <source>All of it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing this when MentorDesk ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is back.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open with your login. This is the usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read your files can read your updates. Choose it only on an encrypted disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence of a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Name of a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A backup file holds everything, private records too. Only your 24 words open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Everything of this pair lies in one folder. Copy it as a whole to keep it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here shows folders. The path stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the 24 recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup file lies in {0}. Keep it away from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a backup file, best on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a backup file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 24 recovery words are on paper. This laptop does not know them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery words are not on paper yet. Without them a lost laptop is a lost pair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaptopPanel</name>
    <message>
        <source>A laptop needs a name. The old one is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From now on nothing that comes from it counts, here and with {0}. What came in before stays. This cannot be taken back; a laptop that turns up again joins by a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up. Your next update tells {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reported lost. Send an update soon, so that {0} knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No updates are made for it any more. What was written on it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been heard from with this invitation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used any more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days. If it is not used any more, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is withdrawn. Your next update tells all laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates are made for it no longer, and it cannot come back; all that was written on it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates are made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates from it are refused. What it wrote after you last heard it counts only if you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Whoever has the file and the seven words cannot add a laptop with them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working on it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>A laptop of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every laptop has keys of its own. An update is made for all that are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n change(s) are not sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t remind me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of the day is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes by itself when it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are safe on this laptop and go to {0} with your next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you quit now it is stopped; nothing half done is left, and your words are safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelSelector</name>
    <message>
        <source>As hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the goal was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you really hope for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if nothing changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would astonish you both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be a part of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be better than you hope?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the goal stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what each level would look like before the work starts; then nobody argues later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Change {0} of {1}. Gone: {2}. New: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Nothing both of you have is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to link to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new; told what had arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Updates you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on {0} of %n laptop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft opened. Send it from your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program took the draft. The file is safe: show it, attach it to a mail of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mail for each part; the order does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open draft {0} of {1} · {2} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open email draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is copied. Attach {0} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is copied as text. Paste it into a mail to {0}; nothing has to be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole update as text, for a mail that loses attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import update</source>
        <translation>Importar actualización</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>No hay nada que pegar. Copia antes el texto completo del correo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>What needs “{0}”? Choose it with the arrow keys and press Return. Escape gives up.</source>
        <translation type="unfinished"></translation>
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
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, to be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownBar</name>
    <message>
        <source>Go on writing ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as it will be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
</context>
<context>
    <name>MarkdownViewer</name>
    <message>
        <source>Lists in this text lie so deep in one another that it is shown as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in this text turn the order of reading; it may say something else than it seems to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>Este archivo es demasiado grande o raro para leerlo aquí. No se ha cambiado nada. Ábrelo en otro lugar.</translation>
    </message>
    <message>
        <source>This text has very long paragraphs, so it is shown as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is very long, so it is shown as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Both of you worked on these, and all of it fits together. Press one to see how it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide in %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what must come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts that you add on their page can be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exercise “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a day on which it was done, but is not done. Take the day away or call it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here does not fit together. Look at its state and its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What can be seen or shown when it is reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done on the way there? Markdown is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reached here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second milestone on the roadmap, one can come before the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside: it would close a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” need not come first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>In this order; drag, or press Alt and an arrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Milestones by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone is reached yet. Tick those to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ticked, so %n milestone(s) go in, in the order of the roadmap.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order of print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Sin etapa</translation>
    </message>
    <message>
        <source>{0}, place {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingFiles</name>
    <message numerus="yes">
        <source>%n file(s) not here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingViewer</name>
    <message>
        <source>Ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the file is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the mail…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedLine</name>
    <message>
        <source>{0} changed this, too. Both versions are kept, and you choose when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewGoalCard</name>
    <message>
        <source>Add goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewNoteCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewReflectionCard</name>
    <message>
        <source>New reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Or answer one of these questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to think about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reflection is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Is the paper lost, or has somebody seen it? A new sheet takes its place. Type the old words if you have them: then the new sheet counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new words on paper, send an update, then compare the safety words with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old words are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old words open nothing that comes from now on. Your next update tells {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} then compares the safety words with you by phone and confirms the new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>A sentence for {0}: what changed, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Notes find their places again in the new version. Those that do not are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>¿Qué hay de nuevo?</translation>
    </message>
    <message>
        <source>your pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from {0}, {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file it could be compared with has not arrived, so its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer to this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number}, {tag}, {state}, {who}, {place}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to look for its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version it was written on is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions are of different kinds, so its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be its place in this version. Is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about is not in this version any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{0}, moved with its surroundings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Notes on the earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that a change touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s) without a sure place in this version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Choose a place in the file and say what you see: press N, or “Add note”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MentorDesk is now version {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text you were typing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair ended on {0}. Everything stays to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair has ended. Everything stays to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 24 recovery words are not on paper yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Come back to it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now · point {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder is open in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Do you still use your other laptop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you still use “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count until you accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through what was written on your lost laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through what was written on “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private records come back after a loss only from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a backup file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A kind reminder for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your update of {0} is not confirmed yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairLinks</name>
    <message>
        <source>Add the file on the page Artifacts, or share the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this text, and files are shared with your pair. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Imagen</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair ended on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, go to a page or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a stage or a milestone to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkingCard</name>
    <message>
        <source>Park a thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{0}” up today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes up and can wait. It goes on to the next session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Competencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competencies, with counts of what shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with pictures and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each of you sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private reflections are never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their dates and summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to no milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you two said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While none is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their five levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keys under a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Taken back for both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the update of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates brought in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfViewer</name>
    <message>
        <source>PDF {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>A person needs a name. The old one is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, hobbies, when to reach you. Markdown is welcome.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <source>How much of the earlier version is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinMarker</name>
    <message>
        <source>Note {number}, {kind}, {state}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note shown beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A room, or how to join a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add points when they come to your mind.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open goal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What does the agenda begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>A point needs a few words. The old ones are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome you hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you have then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads this point?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>! Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n milestone(s) go in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A portfolio is made of milestones. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Añadir hito</translation>
    </message>
    <message>
        <source>Begin another portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone is reached yet. The next one is “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a portfolio together all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save portfolio as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved as {0}, %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the pages anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>All of it at its natural size. Sheets overlap by 10 mm, and crosses show where they meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it on one sheet, as large as it fits. No printer is needed to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap as a poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sheets to glue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} × {2} mm)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and numbers follow it. What the two of you write stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is kept and applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for updates and invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is brought in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them under a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me on quitting of changes that are not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a new update lies in a folder, such as Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept as soon as you have a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in a file that only you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in the keyring of this computer and open with your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your mail server takes in one mail. Larger updates go in several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>A year of work, made for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Two laptops pair, work apart and exchange updates, as you two will. It takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes in yet. Tick a milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Change something, or press Ctrl+R, to set the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF, and print it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Such as 1-3, 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pages between 1 and {0}, such as 1-3, 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} × {2} mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Giving the pages to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kept. The language changes once what is going on is done and you start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pair from its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Or write your own, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who thinks about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair: {0}. Change pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Click the spot, or press Return. Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said in words what this picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Archivo completo</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Back to all artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the notes (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the panel shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPairs</name>
    <message>
        <source>About this pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs and new ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pair: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Against now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history is not here any more: copy its words, or go back to this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it read like this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: copy its words, or go back to this backup with your private records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as it was on {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) given up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of laptops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>Cada cuánto os reunís</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished"></translation>
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
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Vuestro acuerdo</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Guarda un camino de vuelta</translation>
    </message>
    <message>
        <source>Your 24 words are on paper. This laptop does not know them any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>Day of the reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer goes with the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can read “{1}” with your next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stays private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose reflections are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You have not written one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has not shared a reflection yet. Private ones never travel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionRow</name>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, what will you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page and no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing you will do or leave from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six steps with room for feelings; good after something hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts, as a camera would have seen them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short steps; good for nearly everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you feel and think, before, then and after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you want to reach, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could you have done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, who was there, what did you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made the difference? Causes, not culprits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sense can you make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep, what to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good about it, what was not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was intended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was meant, what happened, why; good within two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what differently, by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it matter, and what did you learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {0} can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thoughts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>All reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write without a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all, {1} only for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Belongs to this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>hecho {0}</translation>
    </message>
    <message>
        <source>reached {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Each is told once, while MentorDesk is open, and says nothing of what you two write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet at weekends, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of sessions, agreed answers and backup files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It is time for a backup file. Private records come back after a loss only from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session with {0} begins at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session with {0}: {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your update of {0} is not answered in the time agreed. Today has a kind reminder ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waits for your update since {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Files stay here; none is deleted by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My private records of then, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private records stay as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become what they were; those of now are kept with the backup that is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop goes on as a new one; {0} need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What going back does not take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first. You can come back to it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Accept all that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it counts now. Your next update tells {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came after you last heard that laptop, so it does not count, here and with {0}. Accept what you wrote yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts now. Your next update tells {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On a lost laptop of {0}: %n record(s). They count only if {0} accepts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n record(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Written on a lost laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
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
        <translation>(lo cambiasteis ambos)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the first stage, such as “Finding my feet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the new milestone in “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapScene</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>Add a point below, or talk freely and write down what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over the summary and the next date below, then end the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of this session are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for “{1}” are over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Read them to {0} by phone once. When both of you see the same, nobody stands between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery sheet of {0} counts from now on. Your next update tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We see the same words: confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery sheet waits. Send an update, then let {0} compare these words and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} made a new recovery sheet without the old words. Compare these words by phone, then confirm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Look at the sample as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample – nothing here is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, mentor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save the file somewhere else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. The invitation is safe; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or jump to a page, record or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything you two wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of what you look for: goals, sessions, notes, reflections, files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n earlier change(s) that {0} has not confirmed go along again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An update can go once you are a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft opened. Did you send it from your mail program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest mail that your server takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent. {0}’s next update will confirm that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail goes out of the sample. The update goes straight to {0}’s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new for {0} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new since your update of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; it asks {0} for %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new; it tells {0} what has arrived here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for {0} alone. Earlier wordings of what you share travel with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one anyway: it tells what has arrived here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, private until now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file is safe. Save a copy and open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing holds something that cannot be shown safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than can be shown safely ({megabytes} MB; {most} are).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not here yet. Nothing is lost. Your next update asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file made the part of MentorDesk that draws it stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs more memory than it can safely be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file takes too long to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page takes too long to draw. The other pages are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is larger than can be shown safely ({width} × {height} pixels; up to {most} million are).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for another time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs a title. The old one is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you both want to keep. Markdown is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is planned again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Aún sin cerrar</translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>! Both of you changed it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to point later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave point for another time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Tick point and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Sesión {0}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held, {1} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is closed. The next one is planned: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>An update took it along. {0} may have it, also in earlier wordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not left this laptop. Until you send the next update you can keep it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a file of its own on this laptop, which no update contains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your next update {0} can read all of it: the title, every step and its links. Nobody else can. It cannot be called back once it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shared it with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>There is no file here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>For {0}, made on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the printer. Look at the paper before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this laptop is lost, these 24 words on paper bring back everything that you two share. Whoever has them can read your updates, so keep no copy on a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your laptop is lost or broken, these words bring back all that your pair shared on a new one, and prove to your partner that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this paper in a safe place and no copy on a computer. Whoever has the words can read your updates and act as you. Nobody can make them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MentorDesk recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up here. Save a PDF and print it elsewhere, or copy the words by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF to print elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}. Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. The words are safe; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are on paper, in a safe place</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message>
        <source>A stage needs a title. The old one is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add milestone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What each of you can count on in this stage. Markdown is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this stretch of the way called?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWalk</name>
    <message>
        <source>Both of you see these. You can change them later.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>Guarda un camino de vuelta</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words on paper first and tick the box below, or do this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you two?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Tu dirección de correo</translation>
    </message>
    <message>
        <source>Your mentee’s mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mentee’s name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays here to be read, printed and exported. You can reopen it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair is ended. Everything stays to be read, printed and exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair is paused. Your partner sees it with the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pause it for a while, or end it; nothing is deleted by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You two take a break, and nothing is asked of anybody. You can go on at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update made {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No update made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · confirmed by {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>From another way of writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Agree on a first goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a question to think about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan session 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your reply to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>A task needs a few words. The old ones are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Change “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToCalendar</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for calendar files was found. Save the file, and open it in your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file is saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calendar program has the session. It asks before it keeps it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asked: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Done: “{0}”.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You and {0} both changed %n thing(s). Both versions are kept until you choose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Export as a drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or save as a poster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Untangle the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>Buscar un hito</translation>
    </message>
    <message>
        <source>How the roadmap is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Tamaño natural</translation>
    </message>
    <message>
        <source>Only milestones in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Waiting for {0} since {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>agreed: %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} waits for your update since {1} ({2})</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This takes back %n change(s) by {0} for both of you, where nobody wrote over them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untick what shall stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message numerus="yes">
        <source>And %n link(s) between them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Against now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field reads as in the version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: only in the version before. Underlined: new in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Fit the page (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the picture (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, show at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n open note(s) on {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to think about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>The question is asked; it goes with the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You wrote it %n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it a month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it half a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it three months ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message numerus="yes">
        <source>%n new update(s) from {0} lie in {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new update from {0} lies in {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A mentor and a mentee work apart, offline, and send each other sealed updates by mail. No account, no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of work of an invented pair. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a pair back with your 24 words and the updates in your mailbox, or a backup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lost my laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the mentor. Invite the person you work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mentor sent you a file and tells you seven words by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is off the list. Nothing was deleted; its folder is {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordDiffLabel</name>
    <message>
        <source>(gone: {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(new: {0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message numerus="yes">
        <source>%n words to type</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This word is not on the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A few words in front, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line below the title, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As I write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of headings and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>The clock of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Board</name>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Fitting</name>
    <message numerus="yes">
        <source>Show %n paragraph(s) that fit together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KindCard</name>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Reopen note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Show its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rivals</name>
    <message>
        <source>(this paragraph is deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both of you changed this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep of this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WordField</name>
    <message>
        <source>Word {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>when</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>para el {0}</translation>
    </message>
    <message>
        <source>due {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
