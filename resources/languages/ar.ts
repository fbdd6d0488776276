<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A mentor and a mentee work apart and offline, and send each other sealed updates by mail.</source>
        <translation>مرشد ومسترشد يعمل كل منهما في مكانه من دون إنترنت، ويتبادلان بالبريد الإلكتروني تحديثات مشفّرة.</translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation>حول MentorDesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Icons: Lucide (ISC). Typefaces: Inter, Noto (OFL).</source>
        <translation>برنامج حر برخصة MIT. الأيقونات: Lucide (ISC). الخطوط: Inter وNoto (OFL).</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>الإصدار ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About it</source>
        <translation>عن العمل</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>إضافة إصدار جديد…</translation>
    </message>
    <message>
        <source>An artifact needs a title. The old one is back.</source>
        <translation>لا بد للعمل من عنوان. عاد العنوان السابق.</translation>
    </message>
    <message>
        <source>Belongs to the goal</source>
        <translation>ينتمي إلى الهدف</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>حذف العمل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For who cannot see it, in a sentence or two</source>
        <translation>لمن لا يستطيع رؤيتها، في جملة أو جملتين</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>الفتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة منه…</translation>
    </message>
    <message>
        <source>Show version {0}</source>
        <translation>عرض الإصدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>This was changed on the other side, too. You choose when you are done.</source>
        <translation>تغيّر هذا لدى الطرف الآخر أيضًا. ستختار حين تنتهي.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>الإصدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>What is it, and what shall be looked at?</source>
        <translation>ما هذا العمل، وما الذي تود أن يُنظر فيه؟</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>ما الجديد فيه؟</translation>
    </message>
    <message>
        <source>What is new in version {0}</source>
        <translation>ما الجديد في الإصدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروض</translation>
    </message>
</context>
<context>
    <name>AcceptWalk</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>اختيار الدعوة</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>اختر الدعوة أولًا.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>اختيار الدعوة…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Drop the invitation here: the mail, or its attachment that ends in .mentordesk.</source>
        <translation>أفلت الدعوة هنا: الرسالة نفسها أو مرفقها الذي ينتهي اسمه بـ ‎.mentordesk.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى «اليوم»</translation>
    </message>
    <message>
        <source>Invitations and mails (*.mentordesk *.eml *.mbox)</source>
        <translation>دعوات ورسائل بريد (*.mentordesk *.eml *.mbox)</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>الاحتفاظ بطريق للعودة</translation>
    </message>
    <message>
        <source>Making your reply…</source>
        <translation>يجري إعداد ردّك…</translation>
    </message>
    <message>
        <source>One mail to {0} and to yourself: bring it in on your other laptop, too. From then on every update is made for this laptop as well.</source>
        <translation>رسالة واحدة إلى ⁨{0}⁩ وإلى نفسك: استوردها على حاسوبك الآخر أيضًا. ومن حينها يُعدّ كل تحديث لهذا الحاسوب كذلك.</translation>
    </message>
    <message>
        <source>One mail to {0} and you are a pair. Your reply proves that you opened the invitation.</source>
        <translation>رسالة واحدة إلى ⁨{0}⁩ وتصبحان ثنائيًا. ردّك يثبت أنك فتحت الدعوة.</translation>
    </message>
    <message>
        <source>One more laptop of yours</source>
        <translation>حاسوب آخر لك</translation>
    </message>
    <message>
        <source>Open your invitation</source>
        <translation>فتح دعوتك</translation>
    </message>
    <message>
        <source>Opening the invitation…</source>
        <translation>يجري فتح الدعوة…</translation>
    </message>
    <message>
        <source>Send your reply</source>
        <translation>إرسال ردّك</translation>
    </message>
    <message>
        <source>Setting up your pair…</source>
        <translation>يجري إعداد ثنائيكما…</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>إعلام الآخرين</translation>
    </message>
    <message>
        <source>The seven words that your mentor tells you by phone, or that your other laptop shows</source>
        <translation>الكلمات السبع التي يقولها لك مرشدك بالهاتف، أو التي يعرضها حاسوبك الآخر</translation>
    </message>
    <message>
        <source>There is no time now? Today reminds you of the sheet.</source>
        <translation>لا وقت لديك الآن؟ ستذكّرك صفحة «اليوم» بالورقة.</translation>
    </message>
    <message>
        <source>This is how {0} wrote your name. Change it if you like.</source>
        <translation>هكذا ورد اسمك في دعوة ⁨{0}⁩. غيّره إن شئت.</translation>
    </message>
    <message>
        <source>Type all seven words.</source>
        <translation>اكتب الكلمات السبع كلها.</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>اكتبه بالصيغة name@example.org أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>اختياري، لمسودات البريد</translation>
    </message>
    <message>
        <source>{0} invites you</source>
        <translation>دعوة من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0}, everything that you and {1} share comes here. Private notes stay on the laptop where they were written; only a backup file brings them.</source>
        <translation>مرحبًا ⁨{0}⁩، سيصل إلى هنا كل ما تتشاركه مع ⁨{1}⁩. أما الملاحظات الخاصة فتبقى على الحاسوب الذي كُتبت عليه، ولا ينقلها إلا ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Listen again.</source>
        <translation>«⁨{0}⁩» ليست من الكلمات التي يستخدمها MentorDesk. أعد الاستماع.</translation>
    </message>
</context>
<context>
    <name>AddLaptop</name>
    <message>
        <source>1. Type these seven words on the other laptop</source>
        <translation>1. اكتب هذه الكلمات السبع على الحاسوب الآخر</translation>
    </message>
    <message>
        <source>2. Take the file there: by a mail to yourself, or on a stick</source>
        <translation>2. انقل الملف إلى هناك: برسالة إلى نفسك أو على ذاكرة USB</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>إضافة حاسوب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>دوّنت الكلمات</translation>
    </message>
    <message>
        <source>Mail it to myself</source>
        <translation>إرساله إلى بريدي</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>إعداد الملف</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>لا تكتبها في رسالة أبدًا. تُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>You get a sealed file. Install MentorDesk on the other laptop, open the file there and type the seven words. Private notes stay here; only a backup file takes them along.</source>
        <translation>ستحصل على ملف مشفّر. ثبّت MentorDesk على الحاسوب الآخر، وافتح الملف هناك، واكتب الكلمات السبع. تبقى الملاحظات الخاصة هنا، ولا ينقلها إلا ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>such as Laptop at home</source>
        <translation>مثل: حاسوب المنزل</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n file(s) are added.</source>
        <translation>
            <numerusform>لم تُضف أي ملفات.</numerusform>
            <numerusform>أُضيف ملف واحد.</numerusform>
            <numerusform>أُضيف ملفان.</numerusform>
            <numerusform>أُضيفت %n ملفات.</numerusform>
            <numerusform>أُضيف %n ملفًا.</numerusform>
            <numerusform>أُضيف %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add new version</source>
        <translation>إضافة إصدار جديد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>توقفت العملية. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The new version is added.</source>
        <translation>أُضيف الإصدار الجديد.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>أُضيف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n point(s) were added.</source>
        <translation>
            <numerusform>لم تُضف أي بنود.</numerusform>
            <numerusform>أُضيف بند واحد.</numerusform>
            <numerusform>أُضيف بندان.</numerusform>
            <numerusform>أُضيفت %n بنود.</numerusform>
            <numerusform>أُضيف %n بندًا.</numerusform>
            <numerusform>أُضيف %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>إضافة بند إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Add open goals</source>
        <translation>إضافة الأهداف المفتوحة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>استخدام قالب</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>القيادة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩ د</translation>
    </message>
    <message>
        <source>{0} of {1} min, {2} too many</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩ د، بزيادة ⁨{2}⁩</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair needs a name. The old one is back.</source>
        <translation>لا بد للثنائي من اسم. عاد الاسم السابق.</translation>
    </message>
    <message>
        <source>Answer an update within</source>
        <translation>مهلة الرد على التحديث</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>مواعيد لقائكما</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>اسم الثنائي</translation>
    </message>
    <message>
        <source>No reminders come then, by the clock of each laptop. Each of you may choose more hours.</source>
        <translation>لا يأتي أي تذكير فيها، بحسب ساعة كل حاسوب. ويستطيع كل منكما اختيار ساعات أكثر.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغاية منه</translation>
    </message>
    <message>
        <source>What shall be different in a year? Markdown is welcome.</source>
        <translation>ما الذي تريدان أن يتغير خلال عام؟ يمكنك الكتابة بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>ما اتفقتما عليه</translation>
    </message>
    <message>
        <source>such as every second Monday at 18:00</source>
        <translation>مثل: يوم الاثنين كل أسبوعين عند 18:00</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>All milestones are reached.</source>
        <translation>بلغتما كل المحطات.</translation>
    </message>
    <message>
        <source>Milestone ahead</source>
        <translation>المحطة المقبلة</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Show on the roadmap</source>
        <translation>العرض على خارطة الطريق</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s)</source>
        <translation>
            <numerusform>المحطات: ⁨{0}⁩</numerusform>
            <numerusform>⁨{0}⁩ من محطة واحدة</numerusform>
            <numerusform>⁨{0}⁩ من محطتين</numerusform>
            <numerusform>⁨{0}⁩ من %n محطات</numerusform>
            <numerusform>⁨{0}⁩ من %n محطة</numerusform>
            <numerusform>⁨{0}⁩ من %n محطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>حذف الرد</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>تعديل الرد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answer of {0}</source>
        <translation>رد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>حذف هذا الرد</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا رد بعد.</translation>
    </message>
</context>
<context>
    <name>ArtifactCard</name>
    <message numerus="yes">
        <source>%n note(s), none open</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة</numerusform>
            <numerusform>ملاحظة واحدة غير مفتوحة</numerusform>
            <numerusform>ملاحظتان، وليست أي منهما مفتوحة</numerusform>
            <numerusform>%n ملاحظات، ليس بينها مفتوحة</numerusform>
            <numerusform>%n ملاحظة، ليس بينها مفتوحة</numerusform>
            <numerusform>%n ملاحظة، ليس بينها مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>لا إصدارات</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>%n إصدارات</numerusform>
            <numerusform>%n إصدارًا</numerusform>
            <numerusform>%n إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed it</source>
        <translation>غيّره كلاكما</translation>
    </message>
    <message>
        <source>File has not arrived yet</source>
        <translation>لم يصل الملف بعد</translation>
    </message>
    <message>
        <source>Needs a description</source>
        <translation>بحاجة إلى وصف</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
</context>
<context>
    <name>Artifacts</name>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة</numerusform>
            <numerusform>ملاحظة مفتوحة واحدة</numerusform>
            <numerusform>ملاحظتان مفتوحتان</numerusform>
            <numerusform>%n ملاحظات مفتوحة</numerusform>
            <numerusform>%n ملاحظة مفتوحة</numerusform>
            <numerusform>%n ملاحظة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>في الصورة</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>السطر ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Lines {0}–{1}</source>
        <translation>الأسطر ⁨{0}⁩–⁨{1}⁩</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>يلزم إصلاحه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>ثناء</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>‏«⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>ArtifactsPage</name>
    <message>
        <source>Add file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Add new version…</source>
        <translation>إضافة إصدار جديد…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Delete artifact</source>
        <translation>حذف العمل</translation>
    </message>
    <message>
        <source>Drop code, a picture or a PDF here to talk about it.</source>
        <translation>أفلت هنا شيفرة برمجية أو صورة أو ملف PDF لتتحدثا عنه.</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>البحث في هذا الملف</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>الفتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>الفتح في المتصفح</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>فتحه على أي حال</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>هل تريد فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>Open “{0}”?</source>
        <translation>هل تريد فتح «⁨{0}⁩»؟</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة منه</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة منه…</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>توقفت العملية. لم تُحفظ أي نسخة.</translation>
    </message>
    <message>
        <source>This file is too large to be dragged. Use “Save a copy…”.</source>
        <translation>هذا الملف أكبر من أن يُسحب. استخدم «حفظ نسخة منه…».</translation>
    </message>
    <message>
        <source>This kind of file can be a program. Open it only if you expected it and know what it does.</source>
        <translation>قد يكون هذا النوع من الملفات برنامجًا. لا تفتحه إلا إذا كنت تتوقعه وتعرف ما يفعله.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>You look at a copy. Changes to it come back by “Add new version…”.</source>
        <translation>أنت تطّلع على نسخة منه. لإعادة تغييراتك عليها استخدم «إضافة إصدار جديد…».</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>حُفظ «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>Everything you two shared, with notes and reflections.</source>
        <translation>كل ما تشاركتماه، مع الملاحظات والتأملات.</translation>
    </message>
    <message>
        <source>For a school or committee</source>
        <translation>لمدرسة أو لجنة</translation>
    </message>
    <message>
        <source>For an employer</source>
        <translation>لجهة عمل</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>لشخص آخر</translation>
    </message>
    <message>
        <source>For us two</source>
        <translation>لنا نحن الاثنين</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>لمن يُعدّ</translation>
    </message>
    <message>
        <source>Goals, the road and the work, with sessions and decisions.</source>
        <translation>الأهداف والطريق والأعمال، مع الجلسات والقرارات.</translation>
    </message>
    <message>
        <source>What was reached and the work that shows it, without notes and reflections.</source>
        <translation>ما تحقق والأعمال التي تُظهره، من دون الملاحظات والتأملات.</translation>
    </message>
    <message>
        <source>Your own choice and your own words.</source>
        <translation>اختيارك أنت وكلماتك أنت.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نسختي</translation>
    </message>
    <message>
        <source>Keep version {0}</source>
        <translation>إبقاء النسخة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Keep {0}’s</source>
        <translation>إبقاء نسخة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما كتبتُه أنا</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>النسخة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>{0}’s</source>
        <translation>نسخة ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message>
        <source>A backup file comes back alone. Leave the other files out; bring them in afterwards.</source>
        <translation>يُستعاد ملف النسخة الاحتياطية وحده. استبعد الملفات الأخرى الآن، ثم استوردها بعد ذلك.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <source>Bringing your pair back…</source>
        <translation>تجري استعادة ثنائيكما…</translation>
    </message>
    <message>
        <source>Choose a folder with mails or updates</source>
        <translation>اختيار مجلد فيه رسائل أو تحديثات</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose at least one file or folder first.</source>
        <translation>اختر ملفًا أو مجلدًا واحدًا على الأقل أولًا.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose mails, updates or a backup file</source>
        <translation>اختيار رسائل أو تحديثات أو ملف نسخة احتياطية</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Drop mails, a mailbox, a folder or a backup file here.</source>
        <translation>أفلت هنا رسائل أو صندوق بريد أو مجلدًا أو ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى «اليوم»</translation>
    </message>
    <message>
        <source>Make this laptop known to {0}</source>
        <translation>تعريف ⁨{0}⁩ بهذا الحاسوب</translation>
    </message>
    <message>
        <source>Making your update…</source>
        <translation>يجري إعداد تحديثك…</translation>
    </message>
    <message>
        <source>Pair brought back</source>
        <translation>عاد الثنائي</translation>
    </message>
    <message>
        <source>Press to leave it out</source>
        <translation>اضغط لاستبعاده</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>They stand on the recovery sheet that you printed or copied when the pair began.</source>
        <translation>تجدها على ورقة الاسترداد التي طبعتها أو نسختها حين بدأ الثنائي.</translation>
    </message>
    <message>
        <source>Type all 24 words.</source>
        <translation>اكتب الكلمات الـ24 كلها.</translation>
    </message>
    <message>
        <source>Updates that you sent or received, in any order: mails, a mailbox, or a folder of them. Or the backup file that you kept, which also brings your private records back.</source>
        <translation>التحديثات التي أرسلتها أو تلقيتها، بأي ترتيب: رسائل أو صندوق بريد أو مجلد منها. أو ملف النسخة الاحتياطية الذي احتفظت به، وهو يعيد عناصرك الخاصة أيضًا.</translation>
    </message>
    <message>
        <source>Updates, mails and backups (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</source>
        <translation>تحديثات ورسائل ونسخ احتياطية (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما تمت استعادته</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>ماذا لديك؟</translation>
    </message>
    <message>
        <source>Your 24 words</source>
        <translation>كلماتك الـ24</translation>
    </message>
    <message>
        <source>“{0}” is not one of the words that MentorDesk uses. Compare it with your sheet.</source>
        <translation>«⁨{0}⁩» ليست من الكلمات التي يستخدمها MentorDesk. قارنها بورقتك.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>حُذف منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>الرجوع إليها…</translation>
    </message>
    <message>
        <source>It could not be read when it was kept, and is kept as it was for somebody who can.</source>
        <translation>تعذّرت قراءتها حين حُفظت، وهي محفوظة كما كانت لمن يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>النظر في محتواها</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>يجري النظر في محتواها…</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>جديد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>What is different since</source>
        <translation>ما اختلف منذ ذلك الحين</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}&#xa0;{1}</source>
        <translation>‏⁨{0}⁩ ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>One is kept by itself on each day on which you write, and before each update you bring in. Those of the last 30 days stay, 2 GB at most. Files are not copied: they are never deleted by themselves. What you delete, private words too, stays in older backups until they go.</source>
        <translation>تُحفظ نسخة احتياطية تلقائيًا في كل يوم تكتب فيه، وقبل كل تحديث تستورده. تبقى نسخ آخر 30 يومًا، بحجم 2 غيغابايت على الأكثر. لا تُنسخ الملفات، فهي لا تُحذف تلقائيًا أبدًا. وما تحذفه، حتى كلماتك الخاصة، يبقى في النسخ الأقدم إلى أن تزول.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n backup(s), {0}. {1} are free on this disk.</source>
        <translation>
            <numerusform>لا نسخ احتياطية، ⁨{0}⁩. المتاح على هذا القرص ⁨{1}⁩.</numerusform>
            <numerusform>نسخة احتياطية واحدة، ⁨{0}⁩. المتاح على هذا القرص ⁨{1}⁩.</numerusform>
            <numerusform>نسختان احتياطيتان، ⁨{0}⁩. المتاح على هذا القرص ⁨{1}⁩.</numerusform>
            <numerusform>%n نسخ احتياطية، ⁨{0}⁩. المتاح على هذا القرص ⁨{1}⁩.</numerusform>
            <numerusform>%n نسخة احتياطية، ⁨{0}⁩. المتاح على هذا القرص ⁨{1}⁩.</numerusform>
            <numerusform>%n نسخة احتياطية، ⁨{0}⁩. المتاح على هذا القرص ⁨{1}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by you</source>
        <translation>
            <numerusform>لا تغييرات منك</numerusform>
            <numerusform>تغيير واحد منك</numerusform>
            <numerusform>تغييران منك</numerusform>
            <numerusform>%n تغييرات منك</numerusform>
            <numerusform>%n تغييرًا منك</numerusform>
            <numerusform>%n تغيير منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>لا تغييرات من ⁨{0}⁩</numerusform>
            <numerusform>تغيير واحد من ⁨{0}⁩</numerusform>
            <numerusform>تغييران من ⁨{0}⁩</numerusform>
            <numerusform>%n تغييرات من ⁨{0}⁩</numerusform>
            <numerusform>%n تغييرًا من ⁨{0}⁩</numerusform>
            <numerusform>%n تغيير من ⁨{0}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s) written or deleted</source>
        <translation>
            <numerusform>لم يُكتب أو يُحذف أي عنصر خاص</numerusform>
            <numerusform>كُتب أو حُذف عنصر خاص واحد</numerusform>
            <numerusform>كُتب أو حُذف عنصران خاصان</numerusform>
            <numerusform>كُتبت أو حُذفت %n عناصر خاصة</numerusform>
            <numerusform>كُتب أو حُذف %n عنصرًا خاصًا</numerusform>
            <numerusform>كُتب أو حُذف %n عنصر خاص</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>النسخة الاحتياطية لليوم</translation>
    </message>
    <message>
        <source>Before an update came in</source>
        <translation>قبل وصول تحديث</translation>
    </message>
    <message>
        <source>Before you went back</source>
        <translation>قبل أن ترجع</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with the next update: %n change(s) that {0} has, too.</source>
        <translation>
            <numerusform>لا تغييرات تعود مع التحديث التالي من عند ⁨{0}⁩.</numerusform>
            <numerusform>يعود مع التحديث التالي: تغيير واحد موجود لدى ⁨{0}⁩ أيضًا.</numerusform>
            <numerusform>يعود مع التحديث التالي: تغييران موجودان لدى ⁨{0}⁩ أيضًا.</numerusform>
            <numerusform>يعود مع التحديث التالي: %n تغييرات موجودة لدى ⁨{0}⁩ أيضًا.</numerusform>
            <numerusform>يعود مع التحديث التالي: %n تغييرًا موجودًا لدى ⁨{0}⁩ أيضًا.</numerusform>
            <numerusform>يعود مع التحديث التالي: %n تغيير موجود لدى ⁨{0}⁩ أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>كل ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>It failed on {0}.</source>
        <translation>وقت الخلل: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Its file could not be written. Check the disk, then try again.</source>
        <translation>تعذّرت كتابة ملفها. تحقق من القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>حفظتها بنفسك</translation>
    </message>
    <message>
        <source>No backup could be kept.</source>
        <translation>تعذّر حفظ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>Private records stay as they are now, with %n written or deleted since then.</source>
        <translation>
            <numerusform>تبقى العناصر الخاصة كما هي الآن، ولم يُكتب أو يُحذف منها شيء منذ ذلك الحين.</numerusform>
            <numerusform>تبقى العناصر الخاصة كما هي الآن، ومنها عنصر واحد كُتب أو حُذف منذ ذلك الحين.</numerusform>
            <numerusform>تبقى العناصر الخاصة كما هي الآن، ومنها عنصران كُتبا أو حُذفا منذ ذلك الحين.</numerusform>
            <numerusform>تبقى العناصر الخاصة كما هي الآن، ومنها %n عناصر كُتبت أو حُذفت منذ ذلك الحين.</numerusform>
            <numerusform>تبقى العناصر الخاصة كما هي الآن، ومنها %n عنصرًا كُتب أو حُذف منذ ذلك الحين.</numerusform>
            <numerusform>تبقى العناصر الخاصة كما هي الآن، ومنها %n عنصر كُتب أو حُذف منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then: {0}.</source>
        <translation>منذ ذلك الحين: ⁨{0}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Stays in the backup that is kept now: %n change(s) that nobody else has for certain.</source>
        <translation>
            <numerusform>لا يبقى في النسخة الاحتياطية التي تُحفظ الآن أي تغيير قد لا يكون لدى غيرك.</numerusform>
            <numerusform>يبقى في النسخة الاحتياطية التي تُحفظ الآن: تغيير واحد قد لا يكون لدى غيرك.</numerusform>
            <numerusform>يبقى في النسخة الاحتياطية التي تُحفظ الآن: تغييران قد لا يكونان لدى غيرك.</numerusform>
            <numerusform>يبقى في النسخة الاحتياطية التي تُحفظ الآن: %n تغييرات قد لا تكون لدى غيرك.</numerusform>
            <numerusform>يبقى في النسخة الاحتياطية التي تُحفظ الآن: %n تغييرًا قد لا يكون لدى غيرك.</numerusform>
            <numerusform>يبقى في النسخة الاحتياطية التي تُحفظ الآن: %n تغيير قد لا يكون لدى غيرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays sent: %n update(s) of yours.</source>
        <translation>
            <numerusform>لا تحديثات أُرسلت منك.</numerusform>
            <numerusform>يبقى مُرسَلًا: تحديث واحد منك.</numerusform>
            <numerusform>يبقى مُرسَلًا: تحديثان منك.</numerusform>
            <numerusform>يبقى مُرسَلًا: %n تحديثات منك.</numerusform>
            <numerusform>يبقى مُرسَلًا: %n تحديثًا منك.</numerusform>
            <numerusform>يبقى مُرسَلًا: %n تحديث منك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file, kept as it was</source>
        <translation>الملف التالف، محفوظ كما كان</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>القرص ممتلئ. أفسح مكانًا عليه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file of a newer MentorDesk</source>
        <translation>ملف من إصدار أحدث من MentorDesk</translation>
    </message>
    <message>
        <source>The file of your pair cannot be read. Go back to an earlier backup, or run the doctor.</source>
        <translation>تتعذر قراءة ملف ثنائيكما. ارجع إلى نسخة احتياطية سابقة أو شغّل أداة الفحص (doctor).</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Check the disk and who may write there, then try again.</source>
        <translation>تتعذر الكتابة في مجلد ثنائيكما. تحقق من القرص ومن أذونات الكتابة فيه، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>All backups</source>
        <translation>كل النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>It reads as it did then; {0} sees it with your next update.</source>
        <translation>عاد النص كما كان حينها، وسيصل إلى ⁨{0}⁩ مع تحديثك التالي.</translation>
    </message>
    <message>
        <source>Keep one now</source>
        <translation>حفظ نسخة الآن</translation>
    </message>
    <message>
        <source>No backup is kept yet. One is kept by itself on each day on which you write, and before each update you bring in.</source>
        <translation>لا نسخ احتياطية بعد. تُحفظ نسخة تلقائيًا في كل يوم تكتب فيه، وقبل كل تحديث تستورده.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n thing(s) that were deleted. Nothing leaves the bin by itself.</source>
        <translation>
            <numerusform>لا عناصر محذوفة. لا شيء يغادر السلة تلقائيًا.</numerusform>
            <numerusform>عنصر محذوف واحد. لا شيء يغادر السلة تلقائيًا.</numerusform>
            <numerusform>عنصران محذوفان. لا شيء يغادر السلة تلقائيًا.</numerusform>
            <numerusform>%n عناصر محذوفة. لا شيء يغادر السلة تلقائيًا.</numerusform>
            <numerusform>%n عنصرًا محذوفًا. لا شيء يغادر السلة تلقائيًا.</numerusform>
            <numerusform>%n عنصر محذوف. لا شيء يغادر السلة تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the bin</source>
        <translation>كل ما في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Find in the bin</source>
        <translation>البحث في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words in its title.</source>
        <translation>لا شيء في سلة المحذوفات يحمل هذه الكلمات في عنوانه.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>The bin is empty. What either of you deletes can be found here.</source>
        <translation>سلة المحذوفات فارغة. تجد هنا ما يحذفه أي منكما.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏⁨{0}⁩ (⁨{1}⁩)</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n part(s)</source>
        <translation>
            <numerusform>⁨{0}⁩ بلا أجزاء</numerusform>
            <numerusform>⁨{0}⁩ وجزء واحد</numerusform>
            <numerusform>⁨{0}⁩ وجزءان</numerusform>
            <numerusform>⁨{0}⁩ و%n أجزاء</numerusform>
            <numerusform>⁨{0}⁩ و%n جزءًا</numerusform>
            <numerusform>⁨{0}⁩ و%n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is back, and private.</source>
        <translation>عاد «⁨{0}⁩»، وهو خاص.</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>عاد «⁨{0}⁩»، وسيصل إلى ⁨{1}⁩ مع تحديثك التالي.</translation>
    </message>
</context>
<context>
    <name>BothChangedPage</name>
    <message numerus="yes">
        <source>%n field(s) that you and {0} changed apart. Nothing is lost until you decide, and every decision can be undone. Press J and K to go from one to the next.</source>
        <translation>
            <numerusform>لا حقول غيّرتها مع ⁨{0}⁩ كلٌّ على حدة.</numerusform>
            <numerusform>حقل واحد غيّرته مع ⁨{0}⁩ كلٌّ على حدة. لا يضيع شيء إلى أن تقرر، وكل قرار يمكن التراجع عنه. اضغط J وK للتنقل من حقل إلى آخر.</numerusform>
            <numerusform>حقلان غيّرتهما مع ⁨{0}⁩ كلٌّ على حدة. لا يضيع شيء إلى أن تقرر، وكل قرار يمكن التراجع عنه. اضغط J وK للتنقل من حقل إلى آخر.</numerusform>
            <numerusform>%n حقول غيّرتها مع ⁨{0}⁩ كلٌّ على حدة. لا يضيع شيء إلى أن تقرر، وكل قرار يمكن التراجع عنه. اضغط J وK للتنقل من حقل إلى آخر.</numerusform>
            <numerusform>%n حقلًا غيّرتها مع ⁨{0}⁩ كلٌّ على حدة. لا يضيع شيء إلى أن تقرر، وكل قرار يمكن التراجع عنه. اضغط J وK للتنقل من حقل إلى آخر.</numerusform>
            <numerusform>%n حقل غيّرتها مع ⁨{0}⁩ كلٌّ على حدة. لا يضيع شيء إلى أن تقرر، وكل قرار يمكن التراجع عنه. اضغط J وK للتنقل من حقل إلى آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>العودة إلى «اليوم»</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>ما غيّره كلاكما</translation>
    </message>
    <message>
        <source>Both changed ({0})</source>
        <translation>ما غيّره كلاكما (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Decided: {0} of “{1}”.</source>
        <translation>تم اتخاذ القرار: ⁨{0}⁩ في «⁨{1}⁩».</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>في نص واحد</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>القرار التالي</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>لا شيء ينتظر قرارك.</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>القرار السابق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏⁨{0}⁩ (⁨{1}⁩)</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message numerus="yes">
        <source>%n field(s) changed by both of you. Nothing is lost until you decide.</source>
        <translation>
            <numerusform>لا حقول غيّرها كلاكما.</numerusform>
            <numerusform>حقل واحد غيّره كلاكما. لا يضيع شيء إلى أن تقرر.</numerusform>
            <numerusform>حقلان غيّرهما كلاكما. لا يضيع شيء إلى أن تقرر.</numerusform>
            <numerusform>%n حقول غيّرها كلاكما. لا يضيع شيء إلى أن تقرر.</numerusform>
            <numerusform>%n حقلًا غيّرها كلاكما. لا يضيع شيء إلى أن تقرر.</numerusform>
            <numerusform>%n حقل غيّرها كلاكما. لا يضيع شيء إلى أن تقرر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of how it was before is kept.</source>
        <translation>حُفظت نسخة احتياطية من الوضع السابق.</translation>
    </message>
    <message numerus="yes">
        <source>A part that {0} sent earlier has not arrived; %n change(s) cannot come in without it. Your next update asks for it. If it is lost for good, go on without it: should it come after all, it still finds its place.</source>
        <translation>
            <numerusform>هناك جزء سابق من ⁨{0}⁩ لم يصل. سيطلبه تحديثك التالي. إن ضاع نهائيًا، فتابع من دونه؛ وإن وصل لاحقًا، فسيجد مكانه.</numerusform>
            <numerusform>هناك جزء سابق من ⁨{0}⁩ لم يصل، وتغيير واحد لا يمكن استيراده من دونه. سيطلبه تحديثك التالي. إن ضاع نهائيًا، فتابع من دونه؛ وإن وصل لاحقًا، فسيجد مكانه.</numerusform>
            <numerusform>هناك جزء سابق من ⁨{0}⁩ لم يصل، وتغييران لا يمكن استيرادهما من دونه. سيطلبه تحديثك التالي. إن ضاع نهائيًا، فتابع من دونه؛ وإن وصل لاحقًا، فسيجد مكانه.</numerusform>
            <numerusform>هناك جزء سابق من ⁨{0}⁩ لم يصل، و%n تغييرات لا يمكن استيرادها من دونه. سيطلبه تحديثك التالي. إن ضاع نهائيًا، فتابع من دونه؛ وإن وصل لاحقًا، فسيجد مكانه.</numerusform>
            <numerusform>هناك جزء سابق من ⁨{0}⁩ لم يصل، و%n تغييرًا لا يمكن استيرادها من دونه. سيطلبه تحديثك التالي. إن ضاع نهائيًا، فتابع من دونه؛ وإن وصل لاحقًا، فسيجد مكانه.</numerusform>
            <numerusform>هناك جزء سابق من ⁨{0}⁩ لم يصل، و%n تغيير لا يمكن استيرادها من دونه. سيطلبه تحديثك التالي. إن ضاع نهائيًا، فتابع من دونه؛ وإن وصل لاحقًا، فسيجد مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Drop the mail from {0} here, its attachment, or a mailbox: what is new in it is found. From some mail programs you have to save it first.</source>
        <translation>أفلت هنا رسالة ⁨{0}⁩ أو مرفقها أو صندوق بريد، وسيُعثر على الجديد فيها. بعض برامج البريد تتطلب حفظ الرسالة أولًا.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة من دونه</translation>
    </message>
    <message>
        <source>Import another update</source>
        <translation>استيراد تحديث آخر</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>استيراد تحديث</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>يجري فحص ⁨{0}⁩…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup of how it is now is kept, so that you can undo it.</source>
        <translation>لم يتغير شيء بعد. ستُحفظ نسخة احتياطية من الوضع الحالي لتتمكن من التراجع.</translation>
    </message>
    <message>
        <source>Paste the text of a mail (Ctrl+V)</source>
        <translation>لصق نص رسالة (Ctrl+V)</translation>
    </message>
    <message>
        <source>Something was written or sent since, so taking it back is a new change: {0} gets it, too.</source>
        <translation>كُتب شيء أو أُرسل منذ ذلك الحين، لذا يُعدّ التراجع تغييرًا جديدًا يصل إلى ⁨{0}⁩ أيضًا.</translation>
    </message>
    <message>
        <source>Taken back for both of you.</source>
        <translation>تم التراجع لكليكما.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since.</source>
        <translation>
            <numerusform>تم التراجع.</numerusform>
            <numerusform>تم التراجع، إلا عن حقل واحد كُتب فيه منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع، إلا عن حقلين كُتب فيهما منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع، إلا عن %n حقول كُتب فيها منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع، إلا عن %n حقلًا كُتب فيها منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع، إلا عن %n حقل كُتب فيها منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update is undone. Your backup stays.</source>
        <translation>تم التراجع عن التحديث. وتبقى نسختك الاحتياطية.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>لا شيء للصقه. انسخ نص الرسالة كاملًا أولًا.</translation>
    </message>
    <message>
        <source>Undo this update</source>
        <translation>التراجع عن هذا التحديث</translation>
    </message>
    <message>
        <source>Update from {0}</source>
        <translation>تحديث من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What waited is in. The lost part is still asked for.</source>
        <translation>استُورد ما كان ينتظر. ويبقى الجزء الضائع مطلوبًا.</translation>
    </message>
    <message>
        <source>{0} of files came in.</source>
        <translation>وصل ⁨{0}⁩ من الملفات.</translation>
    </message>
</context>
<context>
    <name>BringingUpPage</name>
    <message>
        <source>Bringing your pair to the present format</source>
        <translation>تحويل ثنائيكما إلى الصيغة الحالية</translation>
    </message>
    <message>
        <source>Bringing your pair to the present format…</source>
        <translation>تحويل ثنائيكما إلى الصيغة الحالية…</translation>
    </message>
    <message>
        <source>It was written by an older MentorDesk. Nothing is lost, also if the laptop is switched off now: the next start goes on.</source>
        <translation>كُتب بإصدار أقدم من MentorDesk. لا يضيع شيء حتى لو أُطفئ الحاسوب الآن: فسيُستأنف ذلك عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used:</source>
        <translation>
            <numerusform>لا ملفات تعذّر استخدامها:</numerusform>
            <numerusform>تعذّر استخدام ملف واحد:</numerusform>
            <numerusform>تعذّر استخدام ملفين:</numerusform>
            <numerusform>تعذّر استخدام %n ملفات:</numerusform>
            <numerusform>تعذّر استخدام %n ملفًا:</numerusform>
            <numerusform>تعذّر استخدام %n ملف:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s)</source>
        <translation>
            <numerusform>لا عناصر خاصة</numerusform>
            <numerusform>عنصر خاص واحد</numerusform>
            <numerusform>عنصران خاصان</numerusform>
            <numerusform>%n عناصر خاصة</numerusform>
            <numerusform>%n عنصرًا خاصًا</numerusform>
            <numerusform>%n عنصر خاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>لا تحديثات</numerusform>
            <numerusform>تحديث واحد</numerusform>
            <numerusform>تحديثان</numerusform>
            <numerusform>%n تحديثات</numerusform>
            <numerusform>%n تحديثًا</numerusform>
            <numerusform>%n تحديث</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these words with {0} by phone</source>
        <translation>قارن هذه الكلمات بالهاتف مع ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Only these files told who {0} is: if one word differs, somebody forged them.</source>
        <translation>هذه الملفات وحدها دلّت على هوية ⁨{0}⁩: إن اختلفت كلمة واحدة، فقد زوّرها شخص ما.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>لا تنتقل العناصر الخاصة مع التحديثات أبدًا، ولا تعود إلا من ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {0} for it.</source>
        <translation>ثمة ما ينقص هذه الملفات، وسيطلبه تحديثك التالي من ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>What you two shared since then comes back with the next update from {0}. Private records that you wrote since are lost. The laptop of before writes no more in this pair.</source>
        <translation>ما تشاركتماه بعد ذلك يعود مع التحديث التالي من ⁨{0}⁩. أما العناصر الخاصة التي كتبتها بعده فقد فُقدت. ولن يكتب الحاسوب السابق في هذا الثنائي بعد الآن.</translation>
    </message>
    <message>
        <source>Your pair with {0} is back as of {1}.</source>
        <translation>عاد ثنائيك مع ⁨{0}⁩ كما كان (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>Your pair with {0} is back, up to an update of {1}.</source>
        <translation>عاد ثنائيك مع ⁨{0}⁩، حتى التحديث (⁨{1}⁩).</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Struck through: only in “{0}”. Underlined: only in “{1}”.</source>
        <translation>المشطوب: في «⁨{0}⁩» فقط. المسطّر: في «⁨{1}⁩» فقط.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>It came with an update.</source>
        <translation>وصل مع تحديث.</translation>
    </message>
    <message>
        <source>Look at all versions of</source>
        <translation>الاطلاع على كل إصدارات العناصر التالية</translation>
    </message>
    <message>
        <source>Take back this change</source>
        <translation>التراجع عن هذا التغيير</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that somebody wrote in since: {0}.</source>
        <translation>
            <numerusform>تم التراجع: ⁨{0}⁩.</numerusform>
            <numerusform>تم التراجع، إلا عن حقل واحد كُتب فيه منذ ذلك الحين: ⁨{0}⁩.</numerusform>
            <numerusform>تم التراجع، إلا عن حقلين كُتب فيهما منذ ذلك الحين: ⁨{0}⁩.</numerusform>
            <numerusform>تم التراجع، إلا عن %n حقول كُتب فيها منذ ذلك الحين: ⁨{0}⁩.</numerusform>
            <numerusform>تم التراجع، إلا عن %n حقلًا كُتب فيها منذ ذلك الحين: ⁨{0}⁩.</numerusform>
            <numerusform>تم التراجع، إلا عن %n حقل كُتب فيها منذ ذلك الحين: ⁨{0}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of “{1}”</source>
        <translation>⁨{0}⁩ في «⁨{1}⁩»</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Begin another portfolio like this one</source>
        <translation>بدء ملف إنجاز آخر مثل هذا</translation>
    </message>
    <message>
        <source>Begin portfolio</source>
        <translation>بدء ملف الإنجاز</translation>
    </message>
    <message>
        <source>Begin this portfolio anew</source>
        <translation>بدء ملف الإنجاز هذا من جديد</translation>
    </message>
    <message>
        <source>Forget this portfolio</source>
        <translation>إزالة ملف الإنجاز هذا</translation>
    </message>
    <message>
        <source>Give it a name that no other has.</source>
        <translation>اختر اسمًا لا يحمله ملف آخر.</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>ملف إنجازي</translation>
    </message>
    <message>
        <source>Name of the new portfolio</source>
        <translation>اسم ملف الإنجاز الجديد</translation>
    </message>
    <message>
        <source>Name, such as Application in spring</source>
        <translation>الاسم، مثل: طلب توظيف في الربيع</translation>
    </message>
    <message>
        <source>Portfolio that is open</source>
        <translation>ملف الإنجاز المفتوح</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>At the end</source>
        <translation>في الختام</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>Plan the next session</source>
        <translation>تخطيط الجلسة التالية</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>الجلسة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>These points are left:</source>
        <translation>بقيت هذه البنود:</translation>
    </message>
    <message>
        <source>These points go on to it:</source>
        <translation>تنتقل إليها هذه البنود:</translation>
    </message>
    <message>
        <source>Title of the next session</source>
        <translation>عنوان الجلسة التالية</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>ما نتج عنها، في بضعة أسطر.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعدها</translation>
    </message>
    <message>
        <source>Written from what you tick, decide and take on. Change what you like.</source>
        <translation>كُتب مما أنهيتماه وقررتماه وتعهدتما به. غيّر ما تشاء.</translation>
    </message>
    <message>
        <source>“{0}” is planned already: {1}.</source>
        <translation>«⁨{0}⁩» مخطط لها بالفعل: ⁨{1}⁩.</translation>
    </message>
</context>
<context>
    <name>CodeViewer</name>
    <message>
        <source>Signs in this file turn the order of reading, so it may do something else than it seems to say. They are shown as ⟦U+…⟧.</source>
        <translation>في هذا الملف رموز تقلب اتجاه القراءة، فقد يفعل غير ما يبدو أنه يقوله. وهي معروضة بالشكل ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Try again, or open it in another program.</source>
        <translation>تتعذر قراءة هذا الملف. لم يتغير شيء. أعد المحاولة أو افتحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>This file holds signs that nobody can see. They are shown as ␀ or ⟦U+…⟧.</source>
        <translation>في هذا الملف رموز لا تُرى. وهي معروضة بالشكل ␀ أو ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>هذا الملف أكبر أو أغرب من أن يُقرأ هنا. لم يتغير شيء. افتحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>Very long lines are cut after {0} letters. The file itself is whole.</source>
        <translation>تُقطع الأسطر الطويلة جدًا بعد ⁨{0}⁩ حرف. أما الملف نفسه فكامل.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About MentorDesk</source>
        <translation>حول MentorDesk</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Change pair…</source>
        <translation>تغيير الثنائي…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit or read</source>
        <translation>تحرير أو قراءة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;I have an invitation…</source>
        <translation>لديّ دعوة…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>&amp;New pair…</source>
        <translation>ثنائي جديد…</translation>
    </message>
    <message>
        <source>&amp;Open a file from a mail…</source>
        <translation>فتح ملف من رسالة…</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>الثنائي</translation>
    </message>
    <message>
        <source>&amp;Paste an update</source>
        <translation>لصق تحديث</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Recent pairs</source>
        <translation>الثنائيات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Bring a pair back after a loss…</source>
        <translation>استعادة ثنائي بعد فقدانه…</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>I&amp;mport update</source>
        <translation>استيراد تحديث</translation>
    </message>
    <message>
        <source>In long texts</source>
        <translation>في النصوص الطويلة</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>استكشاف ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Open pair from its &amp;folder…</source>
        <translation>فتح ثنائي من مجلده…</translation>
    </message>
    <message>
        <source>Part of the window &amp;before</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Save &amp;portfolio as PDF…</source>
        <translation>حفظ ملف الإنجاز بصيغة PDF…</translation>
    </message>
    <message>
        <source>Search and &amp;commands…</source>
        <translation>البحث والأوامر…</translation>
    </message>
    <message>
        <source>Send &amp;update</source>
        <translation>إرسال تحديث</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>There is nothing here that could be done now.</source>
        <translation>لا شيء يمكن فعله هنا الآن.</translation>
    </message>
    <message>
        <source>There is nothing to change between reading and writing here.</source>
        <translation>لا مجال هنا للتبديل بين القراءة والكتابة.</translation>
    </message>
    <message>
        <source>This page has no side panel.</source>
        <translation>ليس لهذه الصفحة لوحة جانبية.</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>كتابة تأمّل</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>+{0} −{1} lines</source>
        <translation>الأسطر: ‎+⁨{0}⁩ ‎−⁨{1}⁩‎</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>الإصداران متطابقان.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>في نص واحد</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>التغيير التالي (F7)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>التغيير السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>بالسحب</translation>
    </message>
    <message>
        <source>The words are the same in both versions.</source>
        <translation>الكلمات متطابقة في الإصدارين.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>‏⁨{0}⁩ ← ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A file of the two has not arrived yet. Nothing is lost. Your next update asks for it.</source>
        <translation>لم يصل أحد الملفين بعد. لم يضع شيء، وسيطلبه تحديثك التالي.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>Earlier version to compare with</source>
        <translation>الإصدار الأقدم للمقارنة به</translation>
    </message>
    <message>
        <source>From version {0}</source>
        <translation>من الإصدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>One of the versions cannot be read as text. Both are safe. Open them in another program.</source>
        <translation>تتعذر قراءة أحد الإصدارين كنص. كلاهما سليم. افتحهما في برنامج آخر.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>الملاحظة مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>حُسمت الملاحظة.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>الإصدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Version {0} · {1}</source>
        <translation>الإصدار ⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>Add a description of what it shows</source>
        <translation>أضف وصفًا لما تُظهره</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>قبل الطباعة</translation>
    </message>
    <message>
        <source>Both of you changed it; the page shows one version</source>
        <translation>غيّره كلاكما، والصفحة تعرض نسخة واحدة</translation>
    </message>
    <message>
        <source>The file is not on this laptop, so it is left out</source>
        <translation>الملف ليس على هذا الحاسوب، لذا لن يُدرج</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>Both of you changed “{0}”</source>
        <translation>غيّر كلاكما «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Decided: “{0}”.</source>
        <translation>تم اتخاذ القرار: «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A few words are easy to remember.</source>
        <translation>بضع كلمات يسهل تذكرها.</translation>
    </message>
    <message>
        <source>A laptop needs a name of at most 60 letters. Nothing was changed.</source>
        <translation>لا بد للحاسوب من اسم لا يزيد على 60 حرفًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A laptop that was given up stays given up. Nothing was changed.</source>
        <translation>الحاسوب الذي أُوقف استخدامه يبقى موقوفًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A milestone cannot need itself. Nothing was changed.</source>
        <translation>لا يمكن أن تتطلب المحطة نفسها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A pair needs two names. Nothing was changed.</source>
        <translation>لا بد للثنائي من اسمين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A place is before one thing or after one. Nothing was changed.</source>
        <translation>يكون المكان قبل عنصر واحد أو بعده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A point of the agenda is not as it should be. Nothing was changed.</source>
        <translation>أحد بنود جدول الأعمال ليس بالصيغة المطلوبة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Accept it with the seven words your partner tells you.</source>
        <translation>اقبلها بالكلمات السبع التي يقولها لك شريكك.</translation>
    </message>
    <message>
        <source>Accept it with your name.</source>
        <translation>اقبلها باسمك.</translation>
    </message>
    <message>
        <source>Accept what it wrote, or add it again as a new laptop.</source>
        <translation>اقبل ما كُتب عليه، أو أضفه من جديد كحاسوب جديد.</translation>
    </message>
    <message>
        <source>Add a stage first.</source>
        <translation>أضف مرحلة أولًا.</translation>
    </message>
    <message>
        <source>Add it again from another of your laptops.</source>
        <translation>أضفه من جديد من حاسوب آخر لك.</translation>
    </message>
    <message>
        <source>Ask for a file made for you on this laptop.</source>
        <translation>اطلب ملفًا أُعدّ لك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask for a new invitation.</source>
        <translation>اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبه من جديد.</translation>
    </message>
    <message>
        <source>Ask for the update again.</source>
        <translation>اطلب التحديث من جديد.</translation>
    </message>
    <message>
        <source>Ask your partner about it.</source>
        <translation>اسأل شريكك عنه.</translation>
    </message>
    <message>
        <source>Ask your partner for an update that was made for you.</source>
        <translation>اطلب من شريكك تحديثًا أُعدّ لك.</translation>
    </message>
    <message>
        <source>Ask your partner to give up those that are not used any more.</source>
        <translation>اطلب من شريكك إيقاف الحواسيب التي لم تعد مستخدمة.</translation>
    </message>
    <message>
        <source>Ask your partner to make the sheet again.</source>
        <translation>اطلب من شريكك إعداد الورقة من جديد.</translation>
    </message>
    <message>
        <source>Ask your partner where it comes from.</source>
        <translation>اسأل شريكك عن مصدره.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it, and from which laptop.</source>
        <translation>اسأل شريكك هل هو من أرسله، ومن أي حاسوب.</translation>
    </message>
    <message>
        <source>Ask your partner whether they sent it.</source>
        <translation>اسأل شريكك هل هو من أرسله.</translation>
    </message>
    <message>
        <source>Bring back a snapshot from its folder “snapshots”, or run the doctor.</source>
        <translation>استعد لقطة من مجلدها «snapshots» أو شغّل أداة الفحص (doctor).</translation>
    </message>
    <message>
        <source>Check each word and its order, then try again.</source>
        <translation>تحقق من كل كلمة ومن ترتيبها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check its name and try again.</source>
        <translation>تحقق من اسمه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>تحقق من اسمه.</translation>
    </message>
    <message>
        <source>Check that you may read the folder of MentorDesk; else bring the pair back with your 24 recovery words.</source>
        <translation>تحقق من أنه يُسمح لك بقراءة مجلد MentorDesk؛ وإلا فاستعد الثنائي بكلمات الاسترداد الـ24.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>تحقق من القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the disk, its quota, and who may write there.</source>
        <translation>تحقق من القرص وحصته ومن أذونات الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation>تحقق من اسم المجلد.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>تحقق من أذونات قراءته.</translation>
    </message>
    <message>
        <source>Choose a file, or pack the folder into one.</source>
        <translation>اختر ملفًا، أو اجمع المجلد في ملف واحد.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the sample.</source>
        <translation>اختر مجلدًا فارغًا للنموذج.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if a program shows it.</source>
        <translation>اختر مجلدًا آخر، أو أغلق الملف إن كان مفتوحًا في برنامج.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر واحدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>اختر إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose at least one milestone.</source>
        <translation>اختر محطة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose one of its own versions.</source>
        <translation>اختر أحد إصدارات العمل نفسه.</translation>
    </message>
    <message>
        <source>Choose one of the versions.</source>
        <translation>اختر إحدى النسخ.</translation>
    </message>
    <message>
        <source>Choose one of them by its head.</source>
        <translation>اختر إحداها بمعرّفها (head).</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose the .mentordesk file that you were sent.</source>
        <translation>اختر ملف ‎.mentordesk الذي أُرسل إليك.</translation>
    </message>
    <message>
        <source>Choose the file from the mail.</source>
        <translation>اختر الملف من الرسالة.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .mentordesk-backup; updates are brought back by “recover”.</source>
        <translation>اختر الملف الذي ينتهي بـ ‎.mentordesk-backup؛ أما التحديثات فتُستعاد بالأمر «recover».</translation>
    </message>
    <message>
        <source>Choose the invitation from the mail.</source>
        <translation>اختر الدعوة من الرسالة.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>أغلقه هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Compare each word with your recovery sheet.</source>
        <translation>قارن كل كلمة بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Compare the safety words first.</source>
        <translation>قارن كلمات الأمان أولًا.</translation>
    </message>
    <message>
        <source>Compare the safety words with your partner; if they differ, start a new pair.</source>
        <translation>قارن كلمات الأمان مع شريكك؛ فإن اختلفت، فابدآ ثنائيًا جديدًا.</translation>
    </message>
    <message>
        <source>Copy it to another place.</source>
        <translation>انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Copy the whole key again, from its first to its last letter.</source>
        <translation>انسخ المفتاح كله من جديد، من أول حرف إلى آخر حرف.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Delete it if it never did.</source>
        <translation>احذفه إن لم يحدث ذلك قط.</translation>
    </message>
    <message>
        <source>Delete it if it should not be seen.</source>
        <translation>احذفه إن كان لا ينبغي أن يُرى.</translation>
    </message>
    <message>
        <source>Do it in smaller steps.</source>
        <translation>نفّذه على خطوات أصغر.</translation>
    </message>
    <message>
        <source>Exchange the first updates, then add a laptop.</source>
        <translation>تبادلا التحديثات الأولى ثم أضف حاسوبًا.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفسح بعض المكان وأعد المحاولة.</translation>
    </message>
    <message>
        <source> (part {number} of {count})</source>
        <translation> (الجزء ⁨{number}⁩ من ⁨{count}⁩)</translation>
    </message>
    <message>
        <source> ({part} of it are here)</source>
        <translation> (وصل منه ⁨{part}⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n are for other people or pairs</source>
        <translation>
            <numerusform>لا شيء منها موجّه إلى أشخاص أو ثنائيات أخرى</numerusform>
            <numerusform>واحد موجّه إلى أشخاص أو ثنائيات أخرى</numerusform>
            <numerusform>اثنان موجّهان إلى أشخاص أو ثنائيات أخرى</numerusform>
            <numerusform>%n موجّهة إلى أشخاص أو ثنائيات أخرى</numerusform>
            <numerusform>%n موجّهة إلى أشخاص أو ثنائيات أخرى</numerusform>
            <numerusform>%n موجّهة إلى أشخاص أو ثنائيات أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by {sender}{part}</source>
        <translation>
            <numerusform>لا تغييرات من ⁨{sender}⁩⁨{part}⁩</numerusform>
            <numerusform>تغيير واحد من ⁨{sender}⁩⁨{part}⁩</numerusform>
            <numerusform>تغييران من ⁨{sender}⁩⁨{part}⁩</numerusform>
            <numerusform>%n تغييرات من ⁨{sender}⁩⁨{part}⁩</numerusform>
            <numerusform>%n تغييرًا من ⁨{sender}⁩⁨{part}⁩</numerusform>
            <numerusform>%n تغيير من ⁨{sender}⁩⁨{part}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named and were set aside.</source>
        <translation>
            <numerusform>لم يُنحَّ أي تغيير جانبًا.</numerusform>
            <numerusform>نُحّي جانبًا تغيير واحد لأنه تعذّر إثبات صدوره عمّن يُنسب إليه.</numerusform>
            <numerusform>نُحّي جانبًا تغييران لأنه تعذّر إثبات صدورهما عمّن يُنسبان إليه.</numerusform>
            <numerusform>نُحّيت جانبًا %n تغييرات لأنه تعذّر إثبات صدورها عمّن تُنسب إليه.</numerusform>
            <numerusform>نُحّي جانبًا %n تغييرًا لأنه تعذّر إثبات صدورها عمّن تُنسب إليه.</numerusform>
            <numerusform>نُحّي جانبًا %n تغيير لأنه تعذّر إثبات صدورها عمّن تُنسب إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be proved to be by the person named; they were set aside.</source>
        <translation>
            <numerusform>لم يُنحَّ أي تغيير جانبًا.</numerusform>
            <numerusform>تعذّر إثبات صدور تغيير واحد عمّن يُنسب إليه؛ لذا نُحّي جانبًا.</numerusform>
            <numerusform>تعذّر إثبات صدور تغييرين عمّن يُنسبان إليه؛ لذا نُحّيا جانبًا.</numerusform>
            <numerusform>تعذّر إثبات صدور %n تغييرات عمّن تُنسب إليه؛ لذا نُحّيت جانبًا.</numerusform>
            <numerusform>تعذّر إثبات صدور %n تغييرًا عمّن تُنسب إليه؛ لذا نُحّيت جانبًا.</numerusform>
            <numerusform>تعذّر إثبات صدور %n تغيير عمّن تُنسب إليه؛ لذا نُحّيت جانبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the history were altered on this disk ({named}). Bring back a file from the folder “snapshots”.</source>
        <translation>
            <numerusform>لم يُحرَّف أي تغيير من السجلّ على هذا القرص (⁨{named}⁩). استعد ملفًا من المجلد «snapshots».</numerusform>
            <numerusform>حُرّف تغيير واحد من السجلّ على هذا القرص (⁨{named}⁩). استعد ملفًا من المجلد «snapshots».</numerusform>
            <numerusform>حُرّف تغييران من السجلّ على هذا القرص (⁨{named}⁩). استعد ملفًا من المجلد «snapshots».</numerusform>
            <numerusform>حُرّفت %n تغييرات من السجلّ على هذا القرص (⁨{named}⁩). استعد ملفًا من المجلد «snapshots».</numerusform>
            <numerusform>حُرّف %n تغييرًا من السجلّ على هذا القرص (⁨{named}⁩). استعد ملفًا من المجلد «snapshots».</numerusform>
            <numerusform>حُرّف %n تغيير من السجلّ على هذا القرص (⁨{named}⁩). استعد ملفًا من المجلد «snapshots».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a part that has not arrived; the next update asks for it.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر جزءًا لم يصل.</numerusform>
            <numerusform>تغيير واحد ينتظر جزءًا لم يصل؛ سيطلبه التحديث التالي.</numerusform>
            <numerusform>تغييران ينتظران جزءًا لم يصل؛ سيطلبه التحديث التالي.</numerusform>
            <numerusform>%n تغييرات تنتظر جزءًا لم يصل؛ سيطلبه التحديث التالي.</numerusform>
            <numerusform>%n تغييرًا تنتظر جزءًا لم يصل؛ سيطلبه التحديث التالي.</numerusform>
            <numerusform>%n تغيير تنتظر جزءًا لم يصل؛ سيطلبه التحديث التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>لا تغييرات قيد الانتظار.</numerusform>
            <numerusform>تغيير واحد قيد الانتظار.</numerusform>
            <numerusform>تغييران قيد الانتظار.</numerusform>
            <numerusform>%n تغييرات قيد الانتظار.</numerusform>
            <numerusform>%n تغييرًا قيد الانتظار.</numerusform>
            <numerusform>%n تغيير قيد الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made by a newer MentorDesk; they are kept safely.</source>
        <translation>
            <numerusform>لا تغييرات من إصدار أحدث من MentorDesk.</numerusform>
            <numerusform>تغيير واحد أُجري بإصدار أحدث من MentorDesk، وهو محفوظ بأمان.</numerusform>
            <numerusform>تغييران أُجريا بإصدار أحدث من MentorDesk، وهما محفوظان بأمان.</numerusform>
            <numerusform>%n تغييرات أُجريت بإصدار أحدث من MentorDesk، وهي محفوظة بأمان.</numerusform>
            <numerusform>%n تغييرًا أُجريت بإصدار أحدث من MentorDesk، وهي محفوظة بأمان.</numerusform>
            <numerusform>%n تغيير أُجريت بإصدار أحدث من MentorDesk، وهي محفوظة بأمان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless you accept what is right in them.</source>
        <translation>
            <numerusform>لا تغييرات مكتوبة على حاسوب مفقود تنتظر قبولك.</numerusform>
            <numerusform>تغيير واحد كُتب على حاسوب مفقود لن يُعتدّ به إلا إذا قبلته.</numerusform>
            <numerusform>تغييران كُتبا على حاسوب مفقود لن يُعتدّ بهما إلا إذا قبلت الصحيح منهما.</numerusform>
            <numerusform>%n تغييرات كُتبت على حاسوب مفقود لن يُعتدّ بها إلا إذا قبلت الصحيح منها.</numerusform>
            <numerusform>%n تغييرًا كُتبت على حاسوب مفقود لن يُعتدّ بها إلا إذا قبلت الصحيح منها.</numerusform>
            <numerusform>%n تغيير كُتبت على حاسوب مفقود لن يُعتدّ بها إلا إذا قبلت الصحيح منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes written on a lost laptop will not count unless {who} accepts what is right in them.</source>
        <translation>
            <numerusform>لا تغييرات مكتوبة على حاسوب مفقود تنتظر قبول ⁨{who}⁩.</numerusform>
            <numerusform>تغيير واحد كُتب على حاسوب مفقود لن يُعتدّ به إلا بقبول من ⁨{who}⁩.</numerusform>
            <numerusform>تغييران كُتبا على حاسوب مفقود لن يُعتدّ بالصحيح منهما إلا بقبول من ⁨{who}⁩.</numerusform>
            <numerusform>%n تغييرات كُتبت على حاسوب مفقود لن يُعتدّ بالصحيح منها إلا بقبول من ⁨{who}⁩.</numerusform>
            <numerusform>%n تغييرًا كُتبت على حاسوب مفقود لن يُعتدّ بالصحيح منها إلا بقبول من ⁨{who}⁩.</numerusform>
            <numerusform>%n تغيير كُتبت على حاسوب مفقود لن يُعتدّ بالصحيح منها إلا بقبول من ⁨{who}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; the next update asks for them.</source>
        <translation>
            <numerusform>كل الملفات هنا.</numerusform>
            <numerusform>ملف واحد ليس هنا بعد؛ سيطلبه التحديث التالي.</numerusform>
            <numerusform>ملفان ليسا هنا بعد؛ سيطلبهما التحديث التالي.</numerusform>
            <numerusform>%n ملفات ليست هنا بعد؛ سيطلبها التحديث التالي.</numerusform>
            <numerusform>%n ملفًا ليست هنا بعد؛ سيطلبها التحديث التالي.</numerusform>
            <numerusform>%n ملف ليست هنا بعد؛ سيطلبها التحديث التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here yet; your next update asks for them.</source>
        <translation>
            <numerusform>كل الملفات هنا.</numerusform>
            <numerusform>ملف واحد ليس هنا بعد؛ سيطلبه تحديثك التالي.</numerusform>
            <numerusform>ملفان ليسا هنا بعد؛ سيطلبهما تحديثك التالي.</numerusform>
            <numerusform>%n ملفات ليست هنا بعد؛ سيطلبها تحديثك التالي.</numerusform>
            <numerusform>%n ملفًا ليست هنا بعد؛ سيطلبها تحديثك التالي.</numerusform>
            <numerusform>%n ملف ليست هنا بعد؛ سيطلبها تحديثك التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what they were ({named}). Delete them from the folder “attachments”; the next update asks for them.</source>
        <translation>
            <numerusform>لا ملفات تغيّرت عما كانت عليه (⁨{named}⁩).</numerusform>
            <numerusform>ملف واحد لم يعد كما كان (⁨{named}⁩). احذفه من المجلد «attachments»؛ سيطلبه التحديث التالي.</numerusform>
            <numerusform>ملفان لم يعودا كما كانا (⁨{named}⁩). احذفهما من المجلد «attachments»؛ سيطلبهما التحديث التالي.</numerusform>
            <numerusform>%n ملفات لم تعد كما كانت (⁨{named}⁩). احذفها من المجلد «attachments»؛ سيطلبها التحديث التالي.</numerusform>
            <numerusform>%n ملفًا لم تعد كما كانت (⁨{named}⁩). احذفها من المجلد «attachments»؛ سيطلبها التحديث التالي.</numerusform>
            <numerusform>%n ملف لم تعد كما كانت (⁨{named}⁩). احذفها من المجلد «attachments»؛ سيطلبها التحديث التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “attachments” belong to nothing ({named}).</source>
        <translation>
            <numerusform>لا ملفات في «attachments» بلا انتماء (⁨{named}⁩).</numerusform>
            <numerusform>ملف واحد في «attachments» لا ينتمي إلى شيء (⁨{named}⁩).</numerusform>
            <numerusform>ملفان في «attachments» لا ينتميان إلى شيء (⁨{named}⁩).</numerusform>
            <numerusform>%n ملفات في «attachments» لا تنتمي إلى شيء (⁨{named}⁩).</numerusform>
            <numerusform>%n ملفًا في «attachments» لا تنتمي إلى شيء (⁨{named}⁩).</numerusform>
            <numerusform>%n ملف في «attachments» لا تنتمي إلى شيء (⁨{named}⁩).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read aloud yet: {pictures}. Nothing was written.</source>
        <translation>
            <numerusform>كل الصور يمكن قراءتها بصوت مسموع: ⁨{pictures}⁩. لم يُكتب شيء.</numerusform>
            <numerusform>صورة واحدة لا يمكن قراءتها بصوت مسموع بعد: ⁨{pictures}⁩. لم يُكتب شيء.</numerusform>
            <numerusform>صورتان لا يمكن قراءتهما بصوت مسموع بعد: ⁨{pictures}⁩. لم يُكتب شيء.</numerusform>
            <numerusform>%n صور لا يمكن قراءتها بصوت مسموع بعد: ⁨{pictures}⁩. لم يُكتب شيء.</numerusform>
            <numerusform>%n صورة لا يمكن قراءتها بصوت مسموع بعد: ⁨{pictures}⁩. لم يُكتب شيء.</numerusform>
            <numerusform>%n صورة لا يمكن قراءتها بصوت مسموع بعد: ⁨{pictures}⁩. لم يُكتب شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private records</source>
        <translation>
            <numerusform>لا عناصر خاصة</numerusform>
            <numerusform>عنصر خاص واحد</numerusform>
            <numerusform>عنصران خاصان</numerusform>
            <numerusform>%n عناصر خاصة</numerusform>
            <numerusform>%n عنصرًا خاصًا</numerusform>
            <numerusform>%n عنصر خاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>لا تحديثات</numerusform>
            <numerusform>تحديث واحد</numerusform>
            <numerusform>تحديثان</numerusform>
            <numerusform>%n تحديثات</numerusform>
            <numerusform>%n تحديثًا</numerusform>
            <numerusform>%n تحديث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>لا شيء منها كان هنا من قبل</numerusform>
            <numerusform>واحد كان هنا من قبل</numerusform>
            <numerusform>اثنان كانا هنا من قبل</numerusform>
            <numerusform>%n كانت هنا من قبل</numerusform>
            <numerusform>%n كانت هنا من قبل</numerusform>
            <numerusform>%n كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is not here yet{part}; your next update asks for it.</source>
        <translation>ملف واحد ليس هنا بعد⁨{part}⁩؛ سيطلبه تحديثك التالي.</translation>
    </message>
    <message>
        <source>A file can be sealed for at most {most} laptops and recovery keys; here are {wanted}. Nothing was changed.</source>
        <translation>يمكن تشفير الملف لما لا يزيد على ⁨{most}⁩ من الحواسيب ومفاتيح الاسترداد؛ والعدد هنا ⁨{wanted}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A laptop is given up as {lost} or as {unused}. Nothing was changed.</source>
        <translation>يُوقف استخدام الحاسوب بالقيمة ⁨{lost}⁩ أو ⁨{unused}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A mail limit of {limit} MB makes no sense. Nothing was written.</source>
        <translation>حدّ البريد ⁨{limit}⁩ ميغابايت غير معقول. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A new sheet waits until {partner} confirms it. Nothing was changed.</source>
        <translation>هناك ورقة جديدة بانتظار تأكيد ⁨{partner}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A part sent earlier has not arrived; your next update asks for it.</source>
        <translation>هناك جزء أُرسل سابقًا ولم يصل؛ سيطلبه تحديثك التالي.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Nothing was changed.</source>
        <translation>يجب ألا تقل عبارة المرور عن ⁨{least}⁩ من الأحرف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A sign in this tag cannot be seen. Nothing was changed.</source>
        <translation>في هذا الوسم رمز غير مرئي. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Add a description to %n pictures and print again.</source>
        <translation>
            <numerusform>اطبع من جديد.</numerusform>
            <numerusform>أضف وصفًا إلى صورة واحدة واطبع من جديد.</numerusform>
            <numerusform>أضف وصفًا إلى صورتين واطبع من جديد.</numerusform>
            <numerusform>أضف وصفًا إلى %n صور واطبع من جديد.</numerusform>
            <numerusform>أضف وصفًا إلى %n صورة واطبع من جديد.</numerusform>
            <numerusform>أضف وصفًا إلى %n صورة واطبع من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n changes, and the tables agree with them.</source>
        <translation>
            <numerusform>كل شيء سليم: لا تغييرات بعد، والجداول توافق ذلك.</numerusform>
            <numerusform>كل شيء سليم: تغيير واحد، والجداول توافقه.</numerusform>
            <numerusform>كل شيء سليم: تغييران، والجداول توافقهما.</numerusform>
            <numerusform>كل شيء سليم: %n تغييرات، والجداول توافقها.</numerusform>
            <numerusform>كل شيء سليم: %n تغييرًا، والجداول توافقها.</numerusform>
            <numerusform>كل شيء سليم: %n تغيير، والجداول توافقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back what was shared</source>
        <translation>تجري استعادة ما كان مشتركًا</translation>
    </message>
    <message>
        <source>Bringing everything back</source>
        <translation>تجري استعادة كل شيء</translation>
    </message>
    <message>
        <source>Bringing the pair to the present format</source>
        <translation>يجري تحويل الثنائي إلى الصيغة الحالية</translation>
    </message>
    <message>
        <source>Bringing the update in</source>
        <translation>يجري استيراد التحديث</translation>
    </message>
    <message>
        <source>Check the disk and the folder; it is tried again at the next start.</source>
        <translation>تحقق من القرص والمجلد؛ ستُعاد المحاولة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>يجري التحقق من الملف</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>يجري التحقق من الملفات</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>يجري التحقق من السجلّ</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>اختر اسمًا ينتهي بـ⁨{ending}⁩.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>اختر واحدًا مما يلي: ⁨{choices}⁩.</translation>
    </message>
    <message>
        <source>Compare these safety words with {partner} by phone: {words}</source>
        <translation>قارن كلمات الأمان هذه مع ⁨{partner}⁩ بالهاتف: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>تجري المقارنة</translation>
    </message>
    <message>
        <source>Did my MentorDesk update of {day} reach you?{part}</source>
        <translation>هل وصلك تحديث MentorDesk الذي أرسلته في ⁨{day}⁩؟⁨{part}⁩</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>هل تقصد ⁨{words}⁩؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Drawing the poster</source>
        <translation>يجري رسم الملصق</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>تمّ الرسم</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>كل ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Files that are partly here: {count} ({held} of {total} MB).</source>
        <translation>الملفات التي وصل جزء منها: ⁨{count}⁩ (⁨{held}⁩ من ⁨{total}⁩ ميغابايت).</translation>
    </message>
    <message>
        <source>Gathering what goes along</source>
        <translation>يجري جمع ما سيُرسل</translation>
    </message>
    <message>
        <source>Gathering what is kept</source>
        <translation>يجري جمع ما سيُحفظ</translation>
    </message>
    <message>
        <source>Give a selector such as {shape}.</source>
        <translation>أعطِ محددًا مثل ⁨{shape}⁩.</translation>
    </message>
    <message>
        <source>Give it as {parameter}=… and try again.</source>
        <translation>أعطه بالصيغة ‎⁨{parameter}⁩=…‎ وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Give it up on another of your laptops.</source>
        <translation>أوقف استخدامه من حاسوب آخر لك.</translation>
    </message>
    <message>
        <source>Give up one that is not used any more.</source>
        <translation>أوقف استخدام حاسوب لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>Hello {name},

the attached file adds a laptop of yours to your pair in MentorDesk. Open it on that laptop with the
seven words shown on this one, then throw this mail away.
</source>
        <translation>مرحبًا ⁨{name}⁩،

يضيف الملف المرفق حاسوبًا من حواسيبك إلى ثنائيكما في MentorDesk. افتحه على ذلك الحاسوب بالكلمات السبع
الظاهرة على هذا الحاسوب، ثم احذف هذه الرسالة.
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
        <translation>مرحبًا ⁨{recipient}⁩،

أرجو أن تكون بخير. لا داعي للعجلة: أريد فقط أن أطمئن إلى أن تحديث MentorDesk الذي أرسلته في ⁨{day}⁩ قد وصلك.
تضيع الرسائل أحيانًا، ولذلك تحمله هذه الرسالة مرة أخرى مع ما استجد بعده.
ولا ضرر في فتحه مرتين.

عندما يتسع وقتك أرسل إليّ تحديثًا ولو كان فارغًا: فهو يخبر MentorDesk عندي بما
وصل. وإن لم يكن الوقت مناسبًا فكلمة قصيرة تكفي.

⁨{sender}⁩
</translation>
    </message>
    <message>
        <source>Hello {recipient},

my laptop is lost or broken, and I have brought our pair back on another one. Please bring the
attached MentorDesk update in: it makes this laptop known to yours. Then send me an update; it will
hold everything that I still lack.

{sender}
</source>
        <translation>مرحبًا ⁨{recipient}⁩،

ضاع حاسوبي أو تعطل، واستعدت ثنائينا على حاسوب آخر. أرجو استيراد
تحديث MentorDesk المرفق: فهو يعرّف حاسوبك بهذا الحاسوب. ثم أرسل إليّ تحديثًا؛ فسيكون فيه
كل ما ينقصني بعد.

⁨{sender}⁩
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the attached file is an invitation to work together in MentorDesk, a program that runs on your own
computer without an account. Install MentorDesk, then open the attachment; I will tell you the seven
words that open it by phone.

{sender}
</source>
        <translation>مرحبًا ⁨{recipient}⁩،

الملف المرفق دعوة إلى العمل معًا في MentorDesk، وهو برنامج يعمل على حاسوبك
بلا حساب. ثبّت MentorDesk ثم افتح المرفق؛ وسأخبرك هاتفيًا بالكلمات السبع
التي تفتحه.

⁨{sender}⁩
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the attached file is my MentorDesk update. Open it, or drop this mail on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}
</source>
        <translation>مرحبًا ⁨{recipient}⁩،

الملف المرفق هو تحديثي في MentorDesk. افتحه، أو اسحب هذه الرسالة إلى نافذة MentorDesk.
وهو مشفّر: لا يقرؤه إلا حاسوبك وحاسوبي.

⁨{sender}⁩
</translation>
    </message>
    <message>
        <source>Hello {recipient},

the block below is my MentorDesk update. Copy this whole message and paste it on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}

</source>
        <translation>مرحبًا ⁨{recipient}⁩،

النص أدناه هو تحديثي في MentorDesk. انسخ هذه الرسالة كاملة والصقها في نافذة MentorDesk.
وهو مشفّر: لا يقرؤه إلا حاسوبك وحاسوبي.

⁨{sender}⁩

</translation>
    </message>
    <message>
        <source>If one of you has a new laptop, add it by an invitation from one that is known; else throw the file away.</source>
        <translation>إن كان لدى أحدكما حاسوب جديد، فأضيفاه بدعوة من حاسوب معروف؛ وإلا فتخلص من الملف.</translation>
    </message>
    <message>
        <source>If that was not you, report the other laptop with your 24 recovery words.</source>
        <translation>إن لم تكن أنت من فعل ذلك، فأبلغ عن الحاسوب الآخر بكلمات الاسترداد الـ24.</translation>
    </message>
    <message>
        <source>If this is another laptop or user than before, bring the pair back with your 24 recovery words.</source>
        <translation>إن كان هذا حاسوبًا أو مستخدمًا غير السابق، فاستعد الثنائي بكلمات الاسترداد الـ24.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation>إنه موجود بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It may have been deleted; look in the list again.</source>
        <translation>ربما حُذف؛ انظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, {free} MB are free.</source>
        <translation>يلزم ⁨{needed}⁩ ميغابايت، والمتاح ⁨{free}⁩ ميغابايت.</translation>
    </message>
    <message>
        <source>It reads like that already. Nothing was changed.</source>
        <translation>هذا هو نصه الحالي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It takes: {known}.</source>
        <translation>المقبول: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>It waited for a part sent earlier, which has come in as well.</source>
        <translation>كان ينتظر جزءًا أُرسل سابقًا، وقد استُورد هو أيضًا.</translation>
    </message>
    <message>
        <source>Its owner names it.</source>
        <translation>صاحبه هو من يسميه.</translation>
    </message>
    <message>
        <source>Keep the file, update this program, then open it again.</source>
        <translation>احتفظ بالملف، وحدّث هذا البرنامج، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Leave it as it is, or look it through and accept it.</source>
        <translation>اتركه كما هو، أو راجعه واقبله.</translation>
    </message>
    <message>
        <source>Leave out one of the links.</source>
        <translation>استبعد أحد الروابط.</translation>
    </message>
    <message>
        <source>Leave out what you do not trust, or add an update that you sent yourself: it tells who your partner is.</source>
        <translation>استبعد ما لا تثق به، أو أضف تحديثًا أرسلته بنفسك: فهو يبيّن من هو شريكك.</translation>
    </message>
    <message>
        <source>Look at it again where it is written.</source>
        <translation>راجعها من جديد حيث كُتبت.</translation>
    </message>
    <message>
        <source>Look at its history again.</source>
        <translation>انظر في سجلّه من جديد.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>Look at the list of laptops.</source>
        <translation>انظر في قائمة الحواسيب.</translation>
    </message>
    <message>
        <source>Look at the list of updates again.</source>
        <translation>انظر في قائمة التحديثات من جديد.</translation>
    </message>
    <message>
        <source>Look for mails with MentorDesk updates that you sent or received, in this pair, and choose these.</source>
        <translation>ابحث عن رسائل فيها تحديثات MentorDesk أرسلتها أو تلقيتها في هذا الثنائي، واخترها.</translation>
    </message>
    <message>
        <source>Look for the latest sheet with your name that was printed for this pair.</source>
        <translation>ابحث عن أحدث ورقة تحمل اسمك طُبعت لهذا الثنائي.</translation>
    </message>
    <message>
        <source>Look for the mail whose attachment ends in .mentordesk.</source>
        <translation>ابحث عن الرسالة التي ينتهي مرفقها بـ ‎.mentordesk.</translation>
    </message>
    <message>
        <source>Look for the sheet with your name that was printed when the pair began.</source>
        <translation>ابحث عن الورقة التي تحمل اسمك وطُبعت حين بدأ الثنائي.</translation>
    </message>
    <message>
        <source>Look in the list again.</source>
        <translation>انظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>Look in the list of milestones again.</source>
        <translation>انظر في قائمة المحطات من جديد.</translation>
    </message>
    <message>
        <source>Look it up in the history again.</source>
        <translation>ابحث عنه في السجلّ من جديد.</translation>
    </message>
    <message>
        <source>Look whether one is missing or written twice.</source>
        <translation>تحقق مما إذا كانت كلمة ناقصة أو مكررة.</translation>
    </message>
    <message>
        <source>Look whether the sheet belongs to this pair and to you.</source>
        <translation>تحقق من أن الورقة تخص هذا الثنائي وتخصك.</translation>
    </message>
    <message>
        <source>Looking at the update</source>
        <translation>يجري فحص التحديث</translation>
    </message>
    <message>
        <source>Looking at the updates</source>
        <translation>يجري فحص التحديثات</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>يجري البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Looking for updates · {megabytes} MB read</source>
        <translation>يجري البحث عن تحديثات · قُرئ ⁨{megabytes}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>Made by a newer MentorDesk. Nothing was changed.</source>
        <translation>أُعدّ بإصدار أحدث من MentorDesk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Make a new invitation and tell its seven words by phone.</source>
        <translation>أعدّ دعوة جديدة وقل كلماتها السبع بالهاتف.</translation>
    </message>
    <message>
        <source>Make room on the disk before the next update.</source>
        <translation>أفسح مكانًا على القرص قبل التحديث التالي.</translation>
    </message>
    <message>
        <source>Make room on the disk; it is tried again at the next start.</source>
        <translation>أفسح مكانًا على القرص؛ ستُعاد المحاولة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Make the invitation on a laptop that is in use.</source>
        <translation>أعدّ الدعوة على حاسوب قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>يجري إعداد الثنائي النموذجي</translation>
    </message>
    <message>
        <source>Making your words findable</source>
        <translation>يجري تجهيز نصوصك للبحث</translation>
    </message>
    <message>
        <source>MentorDesk update from {sender}{part}</source>
        <translation>تحديث MentorDesk من ⁨{sender}⁩⁨{part}⁩</translation>
    </message>
    <message>
        <source>Milestones of the outline would wait for each other. Nothing was changed.</source>
        <translation>ستنتظر محطات في القائمة المتدرجة بعضها بعضًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>More than {most} tags on one record. Nothing was changed.</source>
        <translation>أكثر من ⁨{most}⁩ من الوسوم على عنصر واحد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Name a milestone that is in it.</source>
        <translation>سمِّ محطة موجودة فيها.</translation>
    </message>
    <message>
        <source>Name another one, or give its title.</source>
        <translation>سمِّ واحدة أخرى، أو اذكر عنوانها.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>سمِّ واحدًا آخر.</translation>
    </message>
    <message>
        <source>Name its {field}.</source>
        <translation>حدّد الحقل ⁨{field}⁩.</translation>
    </message>
    <message>
        <source>Name only one of them.</source>
        <translation>سمِّ واحدًا منها فقط.</translation>
    </message>
    <message>
        <source>No backup could be kept: its file could not be written.</source>
        <translation>تعذّر حفظ نسخة احتياطية: تعذّرت كتابة ملفها.</translation>
    </message>
    <message>
        <source>No backup could be kept: the disk is full.</source>
        <translation>تعذّر حفظ نسخة احتياطية: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>No backup could be kept: the file of your pair cannot be read.</source>
        <translation>تعذّر حفظ نسخة احتياطية: تتعذر قراءة ملف ثنائيكما.</translation>
    </message>
    <message>
        <source>No backup could be kept: the folder of your pair cannot be written.</source>
        <translation>تعذّر حفظ نسخة احتياطية: تتعذر الكتابة في مجلد ثنائيكما.</translation>
    </message>
    <message>
        <source>No change was named. Nothing was changed.</source>
        <translation>لم يُذكر أي تغيير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No laptop of {partner} is in use, as far as this one knows. Nothing was written.</source>
        <translation>لا يوجد حاسوب مستخدم لدى ⁨{partner}⁩ على حد علم هذا الحاسوب. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>No new sheet of your partner waits. Nothing was changed.</source>
        <translation>لا ورقة جديدة لشريكك بانتظار التأكيد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. If you find it elsewhere, add it as a new version.</source>
        <translation>لم يعد «⁨{file}⁩» لدى أحد. إن وجدته في مكان آخر، فأضفه كإصدار جديد.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with the update of {day}: look in the mail of that day.</source>
        <translation>لم يعد «⁨{file}⁩» لدى أحد. أُرفق بتحديث ⁨{day}⁩: ابحث في بريد ذلك اليوم.</translation>
    </message>
    <message>
        <source>Nobody has “{file}” any more. It went with your update of {day}: look in the mail you sent.</source>
        <translation>لم يعد «⁨{file}⁩» لدى أحد. أُرفق بتحديثك المؤرخ ⁨{day}⁩: ابحث في بريدك المرسل.</translation>
    </message>
    <message>
        <source>None of the values that stand open was written by that side. Nothing was changed.</source>
        <translation>لم يكتب ذلك الطرف أيًا من القيم المفتوحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>None of these files can be opened with your 24 words. Nothing was changed.</source>
        <translation>لا يمكن فتح أي من هذه الملفات بكلماتك الـ24. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing can stand before or after itself. Nothing was changed.</source>
        <translation>لا يمكن أن يسبق عنصر نفسه أو يليها. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new for this pair in {file}: of %n updates {parts}.</source>
        <translation>
            <numerusform>لا جديد لهذا الثنائي في ⁨{file}⁩: ⁨{parts}⁩.</numerusform>
            <numerusform>لا جديد لهذا الثنائي في ⁨{file}⁩، وفيه تحديث واحد: ⁨{parts}⁩.</numerusform>
            <numerusform>لا جديد لهذا الثنائي في ⁨{file}⁩، وفيه تحديثان: ⁨{parts}⁩.</numerusform>
            <numerusform>لا جديد لهذا الثنائي في ⁨{file}⁩، وفيه %n تحديثات: ⁨{parts}⁩.</numerusform>
            <numerusform>لا جديد لهذا الثنائي في ⁨{file}⁩، وفيه %n تحديثًا: ⁨{parts}⁩.</numerusform>
            <numerusform>لا جديد لهذا الثنائي في ⁨{file}⁩، وفيه %n تحديث: ⁨{parts}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back: it was all written over or added to since. Nothing was changed.</source>
        <translation>لا شيء للتراجع عنه: فقد كُتب فوقه كله أو أُضيف إليه منذ ذلك الحين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing waits for a part that was lost. Nothing was changed.</source>
        <translation>لا شيء ينتظر جزءًا ضائعًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known, and the answer brings what is lacking.</source>
        <translation>أرسل الآن تحديثًا إلى ⁨{partner}⁩: فهو يعرّف بهذا الحاسوب، والرد يجلب ما ينقص.</translation>
    </message>
    <message>
        <source>Now send {partner} an update: it makes this laptop known. The laptop of before writes no more.</source>
        <translation>أرسل الآن تحديثًا إلى ⁨{partner}⁩: فهو يعرّف بهذا الحاسوب. أما الحاسوب السابق فلن يكتب بعد الآن.</translation>
    </message>
    <message>
        <source>One person cannot have more than {most} laptops in use. Nothing was changed.</source>
        <translation>لا يمكن أن يستخدم شخص واحد أكثر من ⁨{most}⁩ من الحواسيب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only its owner can give it up.</source>
        <translation>لا يوقف استخدامه إلا صاحبه.</translation>
    </message>
    <message>
        <source>Only the files told who {partner} is, so compare these safety words with {partner} by phone: {words}</source>
        <translation>لا يدلّ على هوية ⁨{partner}⁩ سوى الملفات، لذا قارن كلمات الأمان هذه مع ⁨{partner}⁩ بالهاتف: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Open it from the pair that it belongs to.</source>
        <translation>افتحه من الثنائي الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the mail or its attachment as a file.</source>
        <translation>افتحها في Outlook واحفظ الرسالة أو مرفقها كملف.</translation>
    </message>
    <message>
        <source>Open it on that laptop.</source>
        <translation>افتحه على ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>يجري فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Others on this computer may read {file}. Run: chmod {right} “{place}”</source>
        <translation>قد يقرأ آخرون على هذا الحاسوب ⁨{file}⁩. شغّل: chmod ⁨{right}⁩ &quot;⁨{place}⁩&quot;‎</translation>
    </message>
    <message>
        <source>Pair again.</source>
        <translation>أعيدا تكوين الثنائي.</translation>
    </message>
    <message>
        <source>Preparing pictures</source>
        <translation>يجري تحضير الصور</translation>
    </message>
    <message>
        <source>Print fewer milestones to find the one that stands in the way.</source>
        <translation>اطبع محطات أقل لتجد المحطة التي تعيق الطباعة.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>تمّت الطباعة</translation>
    </message>
    <message>
        <source>Printed as plain text, because too long or nested too deep to format: {count}.</source>
        <translation>طُبعت كنص عادي لأنها أطول أو أكثر تداخلًا من أن تُنسَّق: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Private records never travel in updates; they come back only from a backup file.</source>
        <translation>لا تنتقل العناصر الخاصة مع التحديثات أبدًا، ولا تعود إلا من ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Put it in MENTORDESK_PASSPHRASE.</source>
        <translation>ضعها في MENTORDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>تجري إعادة قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>تجري قراءة السجلّ</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>تجري قراءة الكلمات</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Remove the link the other way round first.</source>
        <translation>أزل الرابط المعاكس أولًا.</translation>
    </message>
    <message>
        <source>Retire laptops that are no longer in use.</source>
        <translation>أوقف استخدام الحواسيب التي لم تعد مستخدمة.</translation>
    </message>
    <message>
        <source>Save the attachment that ends in .mentordesk, and give that file.</source>
        <translation>احفظ المرفق الذي ينتهي بـ ‎.mentordesk، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>يجري التشفير</translation>
    </message>
    <message>
        <source>Sealing the update</source>
        <translation>يجري تشفير التحديث</translation>
    </message>
    <message>
        <source>Send an update instead.</source>
        <translation>أرسل تحديثًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Send it as an attachment, or leave large files out.</source>
        <translation>أرسله كمرفق، أو استبعد الملفات الكبيرة.</translation>
    </message>
    <message>
        <source>Send the invitation first, then take in the reply.</source>
        <translation>أرسل الدعوة أولًا، ثم استورد الرد.</translation>
    </message>
    <message>
        <source>Send your update to all laptops first; the next one from each of them is for this laptop, too.</source>
        <translation>أرسل تحديثك إلى كل الحواسيب أولًا؛ فالتحديث التالي من كل منها يكون لهذا الحاسوب أيضًا.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE to keyring, passphrase (with MENTORDESK_PASSPHRASE) or file.</source>
        <translation>عيّن MENTORDESK_KEYSTORE إلى keyring أو passphrase (مع MENTORDESK_PASSPHRASE) أو file.</translation>
    </message>
    <message>
        <source>Set MENTORDESK_KEYSTORE={kept_as} and start again.</source>
        <translation>عيّن MENTORDESK_KEYSTORE=⁨{kept_as}⁩‎ وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Set them first.</source>
        <translation>عيّنها أولًا.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>يجري تكوين الصفحات</translation>
    </message>
    <message>
        <source>Share it first.</source>
        <translation>شاركه أولًا.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file.</source>
        <translation>اختصره، أو أضفه كملف.</translation>
    </message>
    <message>
        <source>Slices of files that no record names any more: {count} ({size} MB); a rebuild removes them.</source>
        <translation>قطع من ملفات لم يعد يذكرها أي عنصر: ⁨{count}⁩ (⁨{size}⁩ ميغابايت)؛ إعادة البناء تزيلها.</translation>
    </message>
    <message>
        <source>Some changes were made by a newer MentorDesk; kept safely, update to see them.</source>
        <translation>بعض التغييرات أُجريت بإصدار أحدث من MentorDesk؛ وهي محفوظة بأمان، وتراها بعد تحديث MentorDesk.</translation>
    </message>
    <message>
        <source>Some characters have no typeface here, so the file is tagged but does not keep the PDF/UA standard.</source>
        <translation>بعض الأحرف لا خط لها هنا، لذا الملف موسوم لكنه لا يستوفي معيار PDF/UA.</translation>
    </message>
    <message>
        <source>Some characters were set in a typeface of this computer.</source>
        <translation>بعض الأحرف طُبعت بخط من خطوط هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Somebody else has already answered this invitation. Nothing was changed.</source>
        <translation>سبق أن ردّ شخص آخر على هذه الدعوة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something was not among these files; your next update asks {partner} for it.</source>
        <translation>نقص شيء من هذه الملفات؛ سيطلبه تحديثك التالي من ⁨{partner}⁩.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقفت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Take in an update from {partner} first: it brings the new laptop.</source>
        <translation>استورد أولًا تحديثًا من ⁨{partner}⁩: فهو يعرّف الحاسوب الجديد.</translation>
    </message>
    <message>
        <source>Take the later step back first.</source>
        <translation>تراجع عن الخطوة الأحدث أولًا.</translation>
    </message>
    <message>
        <source>The command “actions” lists them all.</source>
        <translation>الأمر «actions» يعرضها كلها.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was changed.</source>
        <translation>تتعذر قراءة الملف ⁨{file}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file {file} of your pair cannot be read. Nothing was changed.</source>
        <translation>تتعذر قراءة الملف ⁨{file}⁩ من ملفات ثنائيكما. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The folder of this pair is kept in step by {service}, which may mix up files that are being written. Nothing is lost so far. Close MentorDesk, move the folder to a place that is not synced, and open it from there.</source>
        <translation>مجلد هذا الثنائي تُزامنه خدمة ⁨{service}⁩، وقد تخلط بين ملفات تجري كتابتها. لم يضع شيء حتى الآن. أغلق MentorDesk وانقل المجلد إلى مكان لا تشمله المزامنة، ثم افتحه من هناك.</translation>
    </message>
    <message>
        <source>The folder of your pair cannot be written. Nothing was changed.</source>
        <translation>تتعذر الكتابة في مجلد ثنائيكما. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was changed.</source>
        <translation>المجلد ⁨{folder}⁩ ليس فارغًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written.</source>
        <translation>المجلد ⁨{folder}⁩ ليس فارغًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The invitation is out of form. Nothing was changed.</source>
        <translation>الدعوة ليست بالصيغة الصحيحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open. Nothing was changed.</source>
        <translation>لم تُفتح حلقة المفاتيح في هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept in another way than MentorDesk looked. Nothing was changed.</source>
        <translation>مفاتيح هذا الحاسوب محفوظة بطريقة غير التي بحث بها MentorDesk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under a passphrase, and none was given. Nothing was changed.</source>
        <translation>مفاتيح هذا الحاسوب محفوظة بعبارة مرور، ولم تُعطَ أي عبارة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keys of this laptop are not here. What you wrote is safe.</source>
        <translation>مفاتيح هذا الحاسوب ليست هنا. ما كتبته في أمان.</translation>
    </message>
    <message>
        <source>The keys of this laptop cannot be read. What you wrote is safe.</source>
        <translation>تتعذر قراءة مفاتيح هذا الحاسوب. ما كتبته سليم.</translation>
    </message>
    <message>
        <source>The laptop that vouched for the new sheet was given up since. Nothing was changed.</source>
        <translation>أُوقف منذ ذلك الحين استخدام الحاسوب الذي شهد للورقة الجديدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The outline is not a list of stages. Nothing was changed.</source>
        <translation>القائمة المتدرجة ليست قائمة مراحل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The pages could not be set ({reason}). Nothing was written.</source>
        <translation>تعذّر تنسيق الصفحات (⁨{reason}⁩). لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The place of the note makes no sense. Nothing was changed.</source>
        <translation>مكان الملاحظة غير مفهوم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The place to move it to is not in this list. Nothing was changed.</source>
        <translation>المكان المراد النقل إليه ليس في هذه القائمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The record you were writing in exists no more. Your text is kept as a draft.</source>
        <translation>لم يعد العنصر الذي كنت تكتب فيه موجودًا. نصّك محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>The tag has no letters. Nothing was changed.</source>
        <translation>لا حروف في الوسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The tag “{word}…” is too long. Nothing was changed.</source>
        <translation>الوسم «⁨{word}⁩…» طويل جدًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The text in “{field}” is too long ({megabytes} MB, at most 1 MB). Nothing was changed.</source>
        <translation>النص في «⁨{field}⁩» طويل جدًا (⁨{megabytes}⁩ ميغابايت، والحد الأقصى 1 ميغابايت). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The update could not be read back after writing; it was removed. Your pair is safe.</source>
        <translation>تعذّرت قراءة التحديث بعد كتابته، فأُزيل. ثنائيكما سليم.</translation>
    </message>
    <message>
        <source>The update holds a certificate that is out of form. Nothing was changed.</source>
        <translation>في التحديث شهادة ليست بالصيغة الصحيحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The update holds a change that makes no sense ({why}). Nothing was changed.</source>
        <translation>في التحديث تغيير غير مفهوم (⁨{why}⁩). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The update is in, but no snapshot of how it was before could be written. Nothing is lost, and the update can be undone.</source>
        <translation>استُورد التحديث، لكن تعذّرت كتابة لقطة للوضع السابق. لم يضع شيء، ويمكن التراجع عن التحديث.</translation>
    </message>
    <message>
        <source>The update names a recovery sheet that is not genuine. Nothing was changed.</source>
        <translation>يذكر التحديث ورقة استرداد غير أصلية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The update names roots that are out of form. Nothing was changed.</source>
        <translation>يذكر التحديث جذورًا ليست بالصيغة الصحيحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The zip file in {file} is locked with a password. Nothing was changed.</source>
        <translation>ملف zip في ⁨{file}⁩ مقفل بكلمة مرور. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The {what} belongs to nothing. Nothing was changed.</source>
        <translation>هذا العنصر (⁨{what}⁩) لا ينتمي إلى شيء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The {what} has no text. Nothing was changed.</source>
        <translation>هذا العنصر (⁨{what}⁩) بلا نص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The {what} has no title. Nothing was changed.</source>
        <translation>هذا العنصر (⁨{what}⁩) بلا عنوان. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is already something in {folder}. Nothing was changed.</source>
        <translation>يوجد شيء في ⁨{folder}⁩ بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no action “{action}”. Nothing was changed.</source>
        <translation>لا يوجد إجراء باسم «⁨{action}⁩». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no change of a lost laptop of yours by this id. Nothing was changed.</source>
        <translation>لا تغيير بهذا المعرّف من حاسوب مفقود لك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>لا يوجد ملف باسم ⁨{file}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no milestone to print. Nothing was written.</source>
        <translation>لا محطات للطباعة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no pair in the folder {folder}.</source>
        <translation>لا يوجد ثنائي في المجلد ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>لا يوجد تغيير كهذا.</translation>
    </message>
    <message>
        <source>There is no such laptop. Nothing was changed.</source>
        <translation>لا يوجد حاسوب كهذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no such milestone: {milestones}. Nothing was written.</source>
        <translation>لا توجد محطة كهذه: ⁨{milestones}⁩. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no such open invitation. Nothing was changed.</source>
        <translation>لا توجد دعوة مفتوحة كهذه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}.</source>
        <translation>لا يوجد عنصر كهذا في ⁨{kind}⁩: ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>There is no such record in {kind}: {id}. Nothing was changed.</source>
        <translation>لا يوجد عنصر كهذا في ⁨{kind}⁩: ⁨{id}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no such record. Nothing was changed.</source>
        <translation>لا يوجد عنصر كهذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no such update to undo.</source>
        <translation>لا يوجد تحديث كهذا للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Nothing was changed.</source>
        <translation>لا توجد منطقة زمنية باسم «⁨{zone}⁩». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no update in {file}. Nothing was changed.</source>
        <translation>لا يوجد تحديث في ⁨{file}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing on the roadmap to draw. Nothing was written.</source>
        <translation>لا شيء على خارطة الطريق لرسمه. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is nothing private to take back. Nothing was changed.</source>
        <translation>لا شيء خاص يمكن التراجع عنه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing to settle in this field.</source>
        <translation>لا شيء في هذا الحقل ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>لا شيء للتراجع عنه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is one next session. Nothing was changed.</source>
        <translation>لا توجد إلا جلسة تالية واحدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is something else at {file}. Nothing was written.</source>
        <translation>يوجد شيء آخر في ⁨{file}⁩. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this pair. Nothing was changed.</source>
        <translation>هذه ليست كلمات الاسترداد لهذا الثنائي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These are not the words that open this file. Nothing was changed.</source>
        <translation>ليست هذه الكلمات التي تفتح هذا الملف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These are not your recovery words. Nothing was changed.</source>
        <translation>هذه ليست كلمات الاسترداد الخاصة بك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These files do not come from the same partner: {named}. Nothing was changed.</source>
        <translation>هذه الملفات ليست من الشريك نفسه: ⁨{named}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These two milestones would wait for each other. Nothing was changed.</source>
        <translation>ستنتظر هاتان المحطتان إحداهما الأخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These words do not belong together: at least one is wrong, or two changed places. Nothing was changed.</source>
        <translation>هذه الكلمات لا تتوافق معًا: إحداها خاطئة على الأقل، أو تبادلت كلمتان مكانيهما. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This backup holds something out of form. Nothing was changed.</source>
        <translation>في هذه النسخة الاحتياطية ما ليس بالصيغة الصحيحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This backup is there no more. Nothing was changed.</source>
        <translation>لم تعد هذه النسخة الاحتياطية موجودة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep your keys in. Nothing was changed.</source>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح لحفظ مفاتيحك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost.</source>
        <translation>لم يصل هذا الملف بعد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This file is an invitation. Nothing was changed.</source>
        <translation>هذا الملف دعوة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file is not a MentorDesk update. Nothing was changed.</source>
        <translation>هذا الملف ليس تحديثًا من MentorDesk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file is not a backup. Nothing was changed.</source>
        <translation>هذا الملف ليس نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file is not an invitation. Nothing was changed.</source>
        <translation>هذا الملف ليس دعوة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Nothing was changed.</source>
        <translation>تلف هذا الملف في الطريق. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was not opened: it begins with more keys than MentorDesk ever writes. Nothing was changed.</source>
        <translation>لم يُفتح هذا الملف: يبدأ بمفاتيح أكثر مما يكتبه MentorDesk في أي حال. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was not opened: it is protected too weakly to be trusted. Nothing was changed.</source>
        <translation>لم يُفتح هذا الملف: حمايته أضعف من أن يوثق بها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was not opened: it would take far too long to open. Nothing was changed.</source>
        <translation>لم يُفتح هذا الملف: سيستغرق فتحه وقتًا أطول بكثير من المعقول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer MentorDesk. Nothing was changed.</source>
        <translation>شُفّر هذا الملف بإصدار أحدث من MentorDesk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was sealed for someone else, or for another laptop. Nothing was changed.</source>
        <translation>شُفّر هذا الملف لشخص آخر أو لحاسوب آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This folder is a copy of your pair: it goes on as a laptop of its own, and the other folder as before. Nothing is lost. Send an update so that everybody knows this laptop.</source>
        <translation>هذا المجلد نسخة من ثنائيكما: يتابع العمل كحاسوب مستقل، ويبقى المجلد الآخر كما كان. لم يضع شيء. أرسل تحديثًا ليعرف الجميع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This folder is an earlier state of your pair, such as from a backup: it goes on as a new laptop. Nothing is lost: what you had sent since then comes back with the next update from {partner}.</source>
        <translation>هذا المجلد حالة سابقة من ثنائيكما، من نسخة احتياطية مثلًا: وهو يتابع كحاسوب جديد. لم يضع شيء: ما أرسلته منذ ذلك الحين يعود مع التحديث التالي من ⁨{partner}⁩.</translation>
    </message>
    <message>
        <source>This invitation is for the other person of a pair. Nothing was changed.</source>
        <translation>هذه الدعوة للشخص الآخر في الثنائي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is an invitation for another laptop of the person who made it. Nothing was changed.</source>
        <translation>هذه دعوة لحاسوب آخر للشخص الذي أعدّها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is how your pair began; it cannot be taken back. Nothing was changed.</source>
        <translation>هكذا بدأ ثنائيكما، ولا يمكن التراجع عن ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not a file that MentorDesk sealed. Nothing was changed.</source>
        <translation>هذا الملف لم يشفّره MentorDesk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not a usable key ({kind}). Nothing was changed.</source>
        <translation>هذا المفتاح غير صالح للاستخدام (⁨{kind}⁩). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is the laptop that you are working on. Nothing was changed.</source>
        <translation>هذا هو الحاسوب الذي تعمل عليه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is too much for one step: no update could carry it. Nothing was changed.</source>
        <translation>هذا أكثر مما تتسع له خطوة واحدة، ولا يستطيع أي تحديث حمله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This laptop is not yours. Nothing was changed.</source>
        <translation>هذا الحاسوب ليس لك. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>This laptop seems restored from a backup: %n of your own later changes came back from {sender}.</source>
        <translation>
            <numerusform>يبدو أن هذا الحاسوب استُعيد من نسخة احتياطية: لم يعد من ⁨{sender}⁩ أي من تغييراتك اللاحقة.</numerusform>
            <numerusform>يبدو أن هذا الحاسوب استُعيد من نسخة احتياطية: عاد من ⁨{sender}⁩ تغيير واحد من تغييراتك اللاحقة.</numerusform>
            <numerusform>يبدو أن هذا الحاسوب استُعيد من نسخة احتياطية: عاد من ⁨{sender}⁩ تغييران من تغييراتك اللاحقة.</numerusform>
            <numerusform>يبدو أن هذا الحاسوب استُعيد من نسخة احتياطية: عادت من ⁨{sender}⁩ %n تغييرات من تغييراتك اللاحقة.</numerusform>
            <numerusform>يبدو أن هذا الحاسوب استُعيد من نسخة احتياطية: عاد من ⁨{sender}⁩ %n تغييرًا من تغييراتك اللاحقة.</numerusform>
            <numerusform>يبدو أن هذا الحاسوب استُعيد من نسخة احتياطية: عاد من ⁨{sender}⁩ %n تغيير من تغييراتك اللاحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop was given up before. Nothing was changed.</source>
        <translation>سبق أن أُوقف استخدام هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was changed.</source>
        <translation>أُوقف استخدام هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This laptop was given up. Nothing was written.</source>
        <translation>أُوقف استخدام هذا الحاسوب. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so its word does not count. Nothing was changed.</source>
        <translation>هذا الحاسوب نفسه مبلَّغ عن فقدانه، فلا يُعتدّ به. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This laptop was itself reported lost, so nobody takes in what it sends. Nothing was written.</source>
        <translation>هذا الحاسوب نفسه مبلَّغ عن فقدانه، فلا أحد يقبل ما يرسله. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not genuine. Nothing was changed.</source>
        <translation>شهادة هذا الحاسوب غير أصلية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate is not signed by its owner. Nothing was changed.</source>
        <translation>شهادة هذا الحاسوب غير موقّعة من صاحبه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this laptop. Nothing was changed.</source>
        <translation>عبارة المرور هذه لا تفتح مفاتيح هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This program knows no such field. Nothing was changed.</source>
        <translation>لا يعرف هذا البرنامج حقلًا كهذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This program knows no such kind of record. Nothing was changed.</source>
        <translation>لا يعرف هذا البرنامج نوعًا كهذا من العناصر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This record names no file.</source>
        <translation>لا يذكر هذا العنصر أي ملف.</translation>
    </message>
    <message>
        <source>This record was not changed by that change.</source>
        <translation>لم يتغير هذا العنصر بذلك التغيير.</translation>
    </message>
    <message>
        <source>This reflection is shared already. Nothing was changed.</source>
        <translation>هذا التأمّل مشترك بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This reflection is still private. Nothing was changed.</source>
        <translation>ما زال هذا التأمّل خاصًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This reply answers an invitation that is not open any more. Nothing was changed.</source>
        <translation>هذا الرد على دعوة لم تعد مفتوحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This reply was not made with your invitation. Nothing was changed.</source>
        <translation>لم يُعدّ هذا الرد بدعوتك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This session has taken place. Nothing was changed.</source>
        <translation>عُقدت هذه الجلسة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This snapshot holds no private records. Nothing was changed.</source>
        <translation>ليس في هذه اللقطة عناصر خاصة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This snapshot is there no more. Nothing was changed.</source>
        <translation>لم تعد هذه اللقطة موجودة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This update carries a private part, which MentorDesk never sends. Nothing was changed.</source>
        <translation>يحمل هذا التحديث جزءًا خاصًا، وهو ما لا يرسله MentorDesk أبدًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This update is too large to be sent as text ({megabytes} MB). The file itself is safe.</source>
        <translation>هذا التحديث أكبر من أن يُرسل كنص (⁨{megabytes}⁩ ميغابايت). الملف نفسه سليم.</translation>
    </message>
    <message>
        <source>This update was made before this laptop joined, or for another pair. Nothing was changed.</source>
        <translation>أُعدّ هذا التحديث قبل انضمام هذا الحاسوب، أو لثنائي آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This update was made for another laptop, not for this one. Nothing was changed.</source>
        <translation>أُعدّ هذا التحديث لحاسوب آخر لا لهذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This update was made for another pair. Nothing was changed.</source>
        <translation>أُعدّ هذا التحديث لثنائي آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This update was made on a laptop that was reported lost. Nothing was changed.</source>
        <translation>أُعدّ هذا التحديث على حاسوب مبلَّغ عن فقدانه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This update was made on a laptop you do not know. Nothing was changed.</source>
        <translation>أُعدّ هذا التحديث على حاسوب لا تعرفه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This update was not signed by the laptop it names. Nothing was changed.</source>
        <translation>لم يوقّع هذا التحديثَ الحاسوبُ المذكور فيه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This version is of another artifact. Nothing was changed.</source>
        <translation>هذا الإصدار لعمل آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This very laptop was given up. Open your pair on another laptop, or add this one again.</source>
        <translation>هذا الحاسوب نفسه أُوقف استخدامه. افتح ثنائيكما على حاسوب آخر، أو أضف هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>This very laptop was reported lost: what is written on it from now on does not count. Open your pair on another laptop, or add this one again.</source>
        <translation>هذا الحاسوب نفسه أُبلغ عن فقدانه: ما يُكتب عليه من الآن لا يُعتدّ به. افتح ثنائيكما على حاسوب آخر، أو أضف هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>This was written again since. Nothing was changed.</source>
        <translation>كُتب هذا من جديد منذ ذلك الحين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This was written on a laptop reported lost and does not count. Nothing was changed.</source>
        <translation>كُتب هذا على حاسوب أُبلغ عن فقدانه فلا يُعتدّ به. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Type the tag anew.</source>
        <translation>اكتب الوسم من جديد.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the keys another way: set MENTORDESK_KEYSTORE to passphrase or file.</source>
        <translation>افتح قفلها وأعد المحاولة، أو احفظ المفاتيح بطريقة أخرى: عيّن MENTORDESK_KEYSTORE إلى passphrase أو file.</translation>
    </message>
    <message>
        <source>Unpack it with the password that came with it, then give the .mentordesk file in it.</source>
        <translation>فكّ ضغطه بكلمة المرور التي أُرسلت معه، ثم اختر ملف ‎.mentordesk الموجود فيه.</translation>
    </message>
    <message>
        <source>Update MentorDesk, then open the file again.</source>
        <translation>حدّث MentorDesk ثم افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>Use a whole number from {least} to {most}.</source>
        <translation>استخدم عددًا صحيحًا من ⁨{least}⁩ إلى ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>استخدم نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Use at most {longest} letters.</source>
        <translation>استخدم ⁨{longest}⁩ من الأحرف على الأكثر.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>استخدم واحدًا من هذه: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>Use {least} to {most}.</source>
        <translation>استخدم قيمة من ⁨{least}⁩ إلى ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>What is given as “{field}” is no JSON list. Nothing was changed.</source>
        <translation>ما أُعطي في «⁨{field}⁩» ليس قائمة JSON. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What you both shared since then comes back with the next update from {partner}; what was private does not.</source>
        <translation>ما تشاركتماه منذ ذلك الحين يعود مع التحديث التالي من ⁨{partner}⁩؛ أما ما كان خاصًا فلا يعود.</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not one that MentorDesk uses. Nothing was changed.</source>
        <translation>الكلمة رقم ⁨{position}⁩، «⁨{word}⁩»، ليست من الكلمات التي يستخدمها MentorDesk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Working everything out again</source>
        <translation>يُعاد حساب كل شيء</translation>
    </message>
    <message>
        <source>Working the records out again</source>
        <translation>يُعاد حساب العناصر</translation>
    </message>
    <message>
        <source>Write […].</source>
        <translation>اكتب […].</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>اكتب بضع كلمات.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>اكتب كلمة.</translation>
    </message>
    <message>
        <source>Write both names.</source>
        <translation>اكتب الاسمين.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09.</source>
        <translation>اكتبه هكذا: ‎2026-04-09.</translation>
    </message>
    <message>
        <source>Write it as 2026-04-09T18:30.</source>
        <translation>اكتبه هكذا: ‎2026-04-09T18:30.</translation>
    </message>
    <message>
        <source>Write it as Europe/Prague.</source>
        <translation>اكتبها بالصيغة Europe/Prague.</translation>
    </message>
    <message>
        <source>Write it as its help shows.</source>
        <translation>اكتبه كما تبيّن مساعدته.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>اكتبه بالصيغة name@example.org.</translation>
    </message>
    <message>
        <source>Write it as {shape}.</source>
        <translation>اكتبه هكذا: ⁨{shape}⁩.</translation>
    </message>
    <message>
        <source>Write such as “Work laptop”.</source>
        <translation>اكتب مثلًا «حاسوب العمل».</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>تجري كتابة العناصر</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>تجري كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>تجري كتابة الملف</translation>
    </message>
    <message>
        <source>You already had all of this{part}.</source>
        <translation>كل هذا كان لديك من قبل⁨{part}⁩.</translation>
    </message>
    <message>
        <source>You gave up {laptop}, which is not used any more.</source>
        <translation>أوقفت استخدام ⁨{laptop}⁩ لأنه لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>You have {most} laptops in use, as many as one person can have. Nothing was written.</source>
        <translation>لديك ⁨{most}⁩ من الحواسيب قيد الاستخدام، وهو أكثر ما يمكن لشخص واحد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>You reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>أبلغت عن فقدان ⁨{laptop}⁩: تُرفض من الآن التحديثات الآتية منه.</translation>
    </message>
    <message numerus="yes">
        <source>You typed %n words; there should be {wanted}. Nothing was changed.</source>
        <translation>
            <numerusform>لم تكتب أي كلمة؛ والمطلوب ⁨{wanted}⁩. لم يتغير شيء.</numerusform>
            <numerusform>كتبت كلمة واحدة؛ والمطلوب ⁨{wanted}⁩. لم يتغير شيء.</numerusform>
            <numerusform>كتبت كلمتين؛ والمطلوب ⁨{wanted}⁩. لم يتغير شيء.</numerusform>
            <numerusform>كتبت %n كلمات؛ والمطلوب ⁨{wanted}⁩. لم يتغير شيء.</numerusform>
            <numerusform>كتبت %n كلمة؛ والمطلوب ⁨{wanted}⁩. لم يتغير شيء.</numerusform>
            <numerusform>كتبت %n كلمة؛ والمطلوب ⁨{wanted}⁩. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your 24 words do not open this backup. Nothing was changed.</source>
        <translation>كلماتك الـ24 لا تفتح هذه النسخة الاحتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your next update asks your partner for it.</source>
        <translation>سيطلبه تحديثك التالي من شريكك.</translation>
    </message>
    <message>
        <source>Your other laptop in MentorDesk</source>
        <translation>حاسوبك الآخر في MentorDesk</translation>
    </message>
    <message>
        <source>Your pair was saved by a newer MentorDesk (format {found}, this one reads {format}). Nothing was changed.</source>
        <translation>حُفظ ثنائيكما بإصدار أحدث من MentorDesk (الصيغة ⁨{found}⁩، وهذا الإصدار يقرأ الصيغة ⁨{format}⁩). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back as of {day}: {changes}, {files}, {private}.</source>
        <translation>عاد ثنائيك مع ⁨{partner}⁩ كما كان في ⁨{day}⁩: ⁨{changes}⁩، ⁨{files}⁩، ⁨{private}⁩.</translation>
    </message>
    <message>
        <source>Your pair with {partner} is back: {changes} from {updates}, the latest of {day}.</source>
        <translation>عاد ثنائيك مع ⁨{partner}⁩: ⁨{changes}⁩ (⁨{updates}⁩، أحدثها بتاريخ ⁨{day}⁩).</translation>
    </message>
    <message>
        <source>Your partner has already joined. Nothing was changed.</source>
        <translation>سبق أن انضم شريكك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your partner has not been heard yet. Nothing was written.</source>
        <translation>لم يصل شيء من شريكك بعد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Your two laptops disagree although they hold the same changes; run the doctor to rebuild.</source>
        <translation>يختلف حاسوباكما رغم أن عليهما التغييرات نفسها؛ شغّل أداة الفحص (doctor) لإعادة البناء.</translation>
    </message>
    <message>
        <source>a laptop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>بند في جدول الأعمال</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>كفاءة</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>private.sqlite cannot be read. Bring it back from your own backup.</source>
        <translation>تتعذر قراءة private.sqlite. استعده من نسختك الاحتياطية.</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>record</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>تأمّل</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>اسم ملف</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>you on your other laptop</source>
        <translation>حاسوبك الآخر</translation>
    </message>
    <message>
        <source>you on “{laptop}”</source>
        <translation>حاسوبك «⁨{laptop}⁩»</translation>
    </message>
    <message>
        <source>your partner</source>
        <translation>شريكك</translation>
    </message>
    <message>
        <source>{action} needs {missing}. Nothing was changed.</source>
        <translation>الإجراء ⁨{action}⁩ يتطلب ⁨{missing}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{action} takes no “{parameter}”. Nothing was changed.</source>
        <translation>الإجراء ⁨{action}⁩ لا يقبل «⁨{parameter}⁩». لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{changes}, %n need your decision.</source>
        <translation>
            <numerusform>⁨{changes}⁩، ولا شيء بانتظار قرارك.</numerusform>
            <numerusform>⁨{changes}⁩، منها واحد بانتظار قرارك.</numerusform>
            <numerusform>⁨{changes}⁩، منها اثنان بانتظار قرارك.</numerusform>
            <numerusform>⁨{changes}⁩، منها %n بانتظار قرارك.</numerusform>
            <numerusform>⁨{changes}⁩، منها %n بانتظار قرارك.</numerusform>
            <numerusform>⁨{changes}⁩، منها %n بانتظار قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>‏⁨{changes}⁩.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed.</source>
        <translation>تتعذر قراءة ⁨{file}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is Outlook’s own store of mails, which only Outlook reads. Nothing was changed.</source>
        <translation>⁨{file}⁩ هو مخزن رسائل Outlook الخاص، ولا يقرؤه إلا Outlook. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was changed.</source>
        <translation>⁨{file}⁩ مجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is built like no honest mail and was not read to its end. Nothing was changed.</source>
        <translation>تركيب ⁨{file}⁩ مريب ولا يشبه رسالة عادية، لذا لم يُقرأ إلى آخره. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is damaged ({told}). Bring back a file from the folder “snapshots”.</source>
        <translation>⁨{file}⁩ تالف (⁨{told}⁩). استعد ملفًا من المجلد «snapshots».</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>⁨{held}⁩ من ⁨{size}⁩</translation>
    </message>
    <message>
        <source>{kind} have no field “{field}”. Nothing was changed.</source>
        <translation>لا حقل باسم «⁨{field}⁩» في ⁨{kind}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was changed.</source>
        <translation>تعذّرت كتابة ⁨{name}⁩ (⁨{reason}⁩). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{partner} has not joined yet. Nothing was written.</source>
        <translation>بانتظار انضمام ⁨{partner}⁩. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{pictures} and others</source>
        <translation>⁨{pictures}⁩ وغيرها</translation>
    </message>
    <message>
        <source>{sender} invites you to MentorDesk</source>
        <translation>دعوة من ⁨{sender}⁩ إلى MentorDesk</translation>
    </message>
    <message numerus="yes">
        <source>{sender} left out %n files ({size}) for their size; ask for those you need.</source>
        <translation>
            <numerusform>كل الملفات (⁨{size}⁩) مُرفقة بتحديث ⁨{sender}⁩.</numerusform>
            <numerusform>هناك ملف واحد (⁨{size}⁩) لم يُرفق بتحديث ⁨{sender}⁩ لكبر حجمه؛ اطلبه إن احتجت إليه.</numerusform>
            <numerusform>هناك ملفان (⁨{size}⁩) لم يُرفقا بتحديث ⁨{sender}⁩ لكبر حجمهما؛ اطلب ما تحتاج إليه منهما.</numerusform>
            <numerusform>هناك %n ملفات (⁨{size}⁩) لم تُرفق بتحديث ⁨{sender}⁩ لكبر حجمها؛ اطلب ما تحتاج إليه منها.</numerusform>
            <numerusform>هناك %n ملفًا (⁨{size}⁩) لم تُرفق بتحديث ⁨{sender}⁩ لكبر حجمها؛ اطلب ما تحتاج إليه منها.</numerusform>
            <numerusform>هناك %n ملف (⁨{size}⁩) لم تُرفق بتحديث ⁨{sender}⁩ لكبر حجمها؛ اطلب ما تحتاج إليه منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender} left out “{file}” ({size}) for its size; ask for it if you need it.</source>
        <translation>لم يُرفق الملف «⁨{file}⁩» (⁨{size}⁩) بتحديث ⁨{sender}⁩ لكبر حجمه؛ اطلبه إن احتجت إليه.</translation>
    </message>
    <message>
        <source>{size} of files by {sender}{part}.</source>
        <translation>⁨{size}⁩ من الملفات من ⁨{sender}⁩⁨{part}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n entries differ from the history ({named}). Nothing is lost; the doctor can rebuild them.</source>
        <translation>
            <numerusform>⁨{table}⁩: لا مدخلات تختلف عن السجلّ (⁨{named}⁩).</numerusform>
            <numerusform>⁨{table}⁩: مدخلة واحدة تختلف عن السجلّ (⁨{named}⁩). لم يضع شيء، ويمكن لأداة الفحص (doctor) إعادة بنائها.</numerusform>
            <numerusform>⁨{table}⁩: مدخلتان تختلفان عن السجلّ (⁨{named}⁩). لم يضع شيء، ويمكن لأداة الفحص (doctor) إعادة بنائهما.</numerusform>
            <numerusform>⁨{table}⁩: %n مدخلات تختلف عن السجلّ (⁨{named}⁩). لم يضع شيء، ويمكن لأداة الفحص (doctor) إعادة بنائها.</numerusform>
            <numerusform>⁨{table}⁩: %n مدخلة تختلف عن السجلّ (⁨{named}⁩). لم يضع شيء، ويمكن لأداة الفحص (doctor) إعادة بنائها.</numerusform>
            <numerusform>⁨{table}⁩: %n مدخلة تختلف عن السجلّ (⁨{named}⁩). لم يضع شيء، ويمكن لأداة الفحص (doctor) إعادة بنائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} gave up {laptop}, which is not used any more.</source>
        <translation>أُوقف استخدام ⁨{laptop}⁩ من جانب ⁨{who}⁩ لأنه لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>{who} has a new recovery sheet; nothing is to be done.</source>
        <translation>لدى ⁨{who}⁩ ورقة استرداد جديدة؛ ولا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>{who} has confirmed your new recovery sheet; the old one can be thrown away.</source>
        <translation>وصل من ⁨{who}⁩ تأكيد ورقة استردادك الجديدة؛ يمكنك التخلص من القديمة.</translation>
    </message>
    <message>
        <source>{who} has joined: from now on you can send each other updates.</source>
        <translation>تم انضمام ⁨{who}⁩: من الآن يمكن لكل منكما إرسال تحديثات إلى الآخر.</translation>
    </message>
    <message>
        <source>{who} made a new recovery sheet without the old words: compare the safety words, then confirm it.</source>
        <translation>لدى ⁨{who}⁩ ورقة استرداد جديدة أُعدّت من دون الكلمات القديمة: قارن كلمات الأمان ثم أكّدها.</translation>
    </message>
    <message>
        <source>{who} reported {laptop} lost: updates from it are refused from now on.</source>
        <translation>وصل من ⁨{who}⁩ بلاغ بفقدان ⁨{laptop}⁩: تُرفض من الآن التحديثات الآتية منه.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>⁨{words}⁩ و⁨{last}⁩</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>⁨{words}⁩ أو ⁨{last}⁩</translation>
    </message>
    <message>
        <source>{work}: {done} of {total} MB</source>
        <translation>⁨{work}⁩: ⁨{done}⁩ من ⁨{total}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>“{asked}” is no way to keep keys. Nothing was changed.</source>
        <translation>«⁨{asked}⁩» ليست طريقة لحفظ المفاتيح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{email}” is no mail address. Nothing was changed.</source>
        <translation>«⁨{email}⁩» ليس عنوان بريد إلكتروني. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{field}” can hold only one of the two. Nothing was changed.</source>
        <translation>لا يتسع «⁨{field}⁩» إلا لواحد من الاثنين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{field}” is no long text. Nothing was changed.</source>
        <translation>«⁨{field}⁩» ليس نصًا طويلًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there. Nothing was changed.</source>
        <translation>تتعذر كتابة «⁨{file}⁩» هناك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{folder}” is open in another MentorDesk window or command. Nothing was changed.</source>
        <translation>«⁨{folder}⁩» مفتوح في نافذة أخرى أو أمر آخر من MentorDesk. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{kind}” carry no tags. Nothing was changed.</source>
        <translation>لا تحمل «⁨{kind}⁩» وسومًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{laptop}”, a laptop of {owner}, came in by an invitation that had been used already: it takes no part. Ask about it; if nobody knows it, report it as lost.</source>
        <translation>«⁨{laptop}⁩»، وهو حاسوب يخص ⁨{owner}⁩، دخل بدعوة سبق استخدامها: لا يشارك في شيء. اسأل عنه؛ فإن لم يعرفه أحد، فأبلغ عن فقدانه.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>‏«⁨{name}⁩»</translation>
    </message>
    <message>
        <source>“{needed}” is not in the outline. Nothing was changed.</source>
        <translation>«⁨{needed}⁩» ليست في القائمة المتدرجة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{parameter}” should be {kind}, not “{value}”. Nothing was changed.</source>
        <translation>ينبغي أن يكون «⁨{parameter}⁩» ⁨{kind}⁩، لا «⁨{value}⁩». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{session}” has no day and time yet. Nothing was written.</source>
        <translation>«⁨{session}⁩» بلا يوم ووقت حتى الآن. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in “{name}”. Nothing was changed.</source>
        <translation>«⁨{value}⁩» لا تناسب «⁨{name}⁩». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{value}” is no day and time. Nothing was changed.</source>
        <translation>«⁨{value}⁩» ليس يومًا ووقتًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{value}” is no day. Nothing was changed.</source>
        <translation>«⁨{value}⁩» ليس تاريخ يوم. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Everything you typed is kept. You can go on; if the same happens again, quit and start MentorDesk once more.</source>
        <translation>كل ما كتبته محفوظ. يمكنك المتابعة؛ وإن تكرر الأمر، فأنهِ MentorDesk وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Something in MentorDesk went wrong</source>
        <translation>حدث خلل ما في MentorDesk</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خلل ما</translation>
    </message>
    <message>
        <source>The details below help to mend it. They hold no text of yours, no names and no keys.</source>
        <translation>التفاصيل أدناه تساعد على الإصلاح. ليس فيها شيء من نصوصك ولا أسماء ولا مفاتيح.</translation>
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
        <translation>d MMMM yyyy، HH:mm</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Changed since: {0}</source>
        <translation>تغيّر منذ ذلك الحين: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Deleted by one of you</source>
        <translation>حذفه أحدكما</translation>
    </message>
    <message>
        <source>Hide the whole texts</source>
        <translation>إخفاء النصين الكاملين</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>كيف سيصبح النص</translation>
    </message>
    <message>
        <source>It was given new parts.</source>
        <translation>أُضيفت إليه أجزاء جديدة.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>إبقاء هذا النص</translation>
    </message>
    <message>
        <source>Show both texts as a whole</source>
        <translation>عرض النصين كاملين</translation>
    </message>
    <message>
        <source>You deleted this while {0} went on with it. It was brought back until you decide.</source>
        <translation>حذفت هذا بينما كان العمل عليه مستمرًا لدى ⁨{0}⁩. أُعيد إلى أن تقرر.</translation>
    </message>
    <message>
        <source>{0} deleted this while you went on with it. It is kept until you decide.</source>
        <translation>حُذف هذا لدى ⁨{0}⁩ بينما كنت تواصل العمل عليه. وهو محفوظ إلى أن تقرر.</translation>
    </message>
    <message numerus="yes">
        <source>“Keep it” brings back %n part(s) that were deleted with it.</source>
        <translation>
            <numerusform>«إبقاؤه» لا يعيد أجزاء أخرى.</numerusform>
            <numerusform>«إبقاؤه» يعيد جزءًا واحدًا حُذف معه.</numerusform>
            <numerusform>«إبقاؤه» يعيد جزأين حُذفا معه.</numerusform>
            <numerusform>«إبقاؤه» يعيد %n أجزاء حُذفت معه.</numerusform>
            <numerusform>«إبقاؤه» يعيد %n جزءًا حُذفت معه.</numerusform>
            <numerusform>«إبقاؤه» يعيد %n جزء حُذفت معه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>A decision needs a few words. The old ones are back.</source>
        <translation>لا بد للقرار من بضع كلمات. عادت الكلمات السابقة.</translation>
    </message>
    <message>
        <source>Close decision</source>
        <translation>إغلاق القرار</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>حذف القرار</translation>
    </message>
    <message>
        <source>So that you still know it in a year</source>
        <translation>كي تتذكّراه بعد عام</translation>
    </message>
    <message>
        <source>What did you decide?</source>
        <translation>ماذا قررتما؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>تدوين قرار</translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>All versions</source>
        <translation>كل الإصدارات</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message numerus="yes">
        <source>Comes back with it: %n part(s)</source>
        <translation>
            <numerusform>لا شيء يعود معه</numerusform>
            <numerusform>يعود معه جزء واحد</numerusform>
            <numerusform>يعود معه جزءان</numerusform>
            <numerusform>يعود معه %n أجزاء</numerusform>
            <numerusform>يعود معه %n جزءًا</numerusform>
            <numerusform>يعود معه %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted by {0}</source>
        <translation>الحذف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>It comes back as it was and stays private. Of what is private, only the latest deletions stay.</source>
        <translation>يعود كما كان ويبقى خاصًا. ومما هو خاص لا تبقى إلا أحدث المحذوفات.</translation>
    </message>
    <message>
        <source>Private: only you ever saw it, and only you see it here.</source>
        <translation>خاص: لم يره سواك من قبل، ولا يراه هنا سواك.</translation>
    </message>
    <message>
        <source>{0} sees it again with your next update.</source>
        <translation>سيظهر من جديد لدى ⁨{0}⁩ مع تحديثك التالي.</translation>
    </message>
</context>
<context>
    <name>DragTile</name>
    <message>
        <source>Drag this into a mail or a folder</source>
        <translation>اسحب هذا إلى رسالة أو مجلد</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Let go to add these files</source>
        <translation>أفلت لإضافة هذه الملفات</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>EditableText</name>
    <message>
        <source>It needs a few words. What stood there is back.</source>
        <translation>لا بد من بضع كلمات هنا. عاد ما كان مكتوبًا.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>الأوامر والصفحات</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Show all that was found for ‘{0}’</source>
        <translation>عرض كل ما وُجد عن «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>استُخدم مؤخرًا</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>Export as a drawing</source>
        <translation>التصدير كرسم</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>حفظ الملصق</translation>
    </message>
    <message>
        <source>The drawing is saved: {0}.</source>
        <translation>حُفظ الرسم: ⁨{0}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The poster is saved: {0}, %n sheet(s).</source>
        <translation>
            <numerusform>حُفظ الملصق: ⁨{0}⁩.</numerusform>
            <numerusform>حُفظ الملصق: ⁨{0}⁩، ورقة واحدة.</numerusform>
            <numerusform>حُفظ الملصق: ⁨{0}⁩، ورقتان.</numerusform>
            <numerusform>حُفظ الملصق: ⁨{0}⁩، %n ورقات.</numerusform>
            <numerusform>حُفظ الملصق: ⁨{0}⁩، %n ورقة.</numerusform>
            <numerusform>حُفظ الملصق: ⁨{0}⁩، %n ورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The poster is saved: {0}.</source>
        <translation>حُفظ الملصق: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Every field was empty.</source>
        <translation>كانت كل الحقول فارغة.</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>استعادة هذا الحقل</translation>
    </message>
    <message>
        <source>Restore “{0}”</source>
        <translation>استعادة «⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Left out</source>
        <translation>لم يُرفق</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. If you find it elsewhere, add it as a new version.</source>
        <translation>لم يعد هذا الملف لدى أي منكما. إن وجدته في مكان آخر، فأضفه كإصدار جديد.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It came with the update of {0}: import {1}’s mail of that day.</source>
        <translation>لم يعد هذا الملف لدى أي منكما. وصل مع التحديث (⁨{0}⁩): استورد رسالة ⁨{1}⁩ من ذلك اليوم.</translation>
    </message>
    <message>
        <source>Neither of you has this file any more. It went with your update of {0}: import the mail you sent then.</source>
        <translation>لم يعد هذا الملف لدى أي منكما. كان ضمن تحديثك (⁨{0}⁩): استورد الرسالة التي أرسلتها حينها.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>ليس لدى أحد</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Nothing is lost. Your next update asks for the rest.</source>
        <translation>لم يضع شيء. سيطلب تحديثك التالي الباقي.</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>وصل جزء منه</translation>
    </message>
    <message>
        <source>This file has not arrived yet. Nothing is lost. Your next update asks for it.</source>
        <translation>لم يصل هذا الملف بعد. لم يضع شيء، وسيطلبه تحديثك التالي.</translation>
    </message>
    <message>
        <source>You chose to do without this file. Its notes are here all the same.</source>
        <translation>اخترت الاستغناء عن هذا الملف. ملاحظاته موجودة هنا مع ذلك.</translation>
    </message>
    <message>
        <source>Your update of {0} asked for it.</source>
        <translation>طلبته في تحديثك (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>Your update of {0} asked for the rest.</source>
        <translation>طلبت الباقي في تحديثك (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>asked for again with your next update</source>
        <translation>سيُطلب من جديد مع تحديثك التالي</translation>
    </message>
    <message>
        <source>left out for its size</source>
        <translation>لم يُرفق لكبر حجمه</translation>
    </message>
    <message>
        <source>neither of you has it any more</source>
        <translation>لم يعد لدى أي منكما</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>your next update asks for it</source>
        <translation>سيطلبه تحديثك التالي</translation>
    </message>
    <message>
        <source>{0} The next one asks again.</source>
        <translation>⁨{0}⁩ وسيطلبه التحديث التالي من جديد.</translation>
    </message>
    <message>
        <source>{0} left this file out of the update for its size. Ask for it, and a later update brings it.</source>
        <translation>لم يُرفق هذا الملف بتحديث ⁨{0}⁩ لكبر حجمه. اطلبه، وسيصل مع تحديث لاحق.</translation>
    </message>
    <message>
        <source>{0} of {1} are here</source>
        <translation>وصل ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>FilesGoing</name>
    <message>
        <source>Any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>Largest file that rides along unasked</source>
        <translation>أكبر ملف يُرفق من دون طلب</translation>
    </message>
    <message>
        <source>Left out: {0}. {1} sees that, and can ask for it.</source>
        <translation>لم يُرفق: ⁨{0}⁩. يظهر ذلك لدى ⁨{1}⁩ ويمكن طلبه.</translation>
    </message>
    <message numerus="yes">
        <source>With %n file(s)</source>
        <translation>
            <numerusform>بلا ملفات</numerusform>
            <numerusform>مع ملف واحد</numerusform>
            <numerusform>مع ملفين</numerusform>
            <numerusform>مع %n ملفات</numerusform>
            <numerusform>مع %n ملفًا</numerusform>
            <numerusform>مع %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n mail(s)</source>
        <translation>
            <numerusform>بلا رسائل</numerusform>
            <numerusform>رسالة واحدة تقريبًا</numerusform>
            <numerusform>رسالتان تقريبًا</numerusform>
            <numerusform>%n رسائل تقريبًا</numerusform>
            <numerusform>%n رسالة تقريبًا</numerusform>
            <numerusform>%n رسالة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏⁨{0}⁩ (⁨{1}⁩)</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>⁨{0}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>⁨{0}⁩ و⁨{1}⁩ أخرى</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩ · ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Find in this file</source>
        <translation>البحث في هذا الملف</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>ليس في هذا الملف</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إنهاء البحث</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Updates and mails</source>
        <translation>تحديثات ورسائل</translation>
    </message>
</context>
<context>
    <name>FortnightCard</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>لم يُدوّن شيء بعد.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>هذان الأسبوعان</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n session(s) held</source>
        <translation>
            <numerusform>الجلسات المعقودة: ⁨{0}⁩</numerusform>
            <numerusform>الجلسات المعقودة: ⁨{0}⁩ من جلسة واحدة</numerusform>
            <numerusform>الجلسات المعقودة: ⁨{0}⁩ من جلستين</numerusform>
            <numerusform>الجلسات المعقودة: ⁨{0}⁩ من %n جلسات</numerusform>
            <numerusform>الجلسات المعقودة: ⁨{0}⁩ من %n جلسة</numerusform>
            <numerusform>الجلسات المعقودة: ⁨{0}⁩ من %n جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No pair on this laptop can open this file. Nothing was changed. Ask for an update made for you here.</source>
        <translation>لا يمكن لأي ثنائي على هذا الحاسوب فتح هذا الملف. لم يتغير شيء. اطلب تحديثًا يُعدّ لك هنا.</translation>
    </message>
    <message>
        <source>Open a file from a mail</source>
        <translation>فتح ملف من رسالة</translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message numerus="yes">
        <source>%n time(s) as much</source>
        <translation>
            <numerusform>بلا وزن</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>ضعفان</numerusform>
            <numerusform>%n أضعاف</numerusform>
            <numerusform>%n ضعفًا</numerusform>
            <numerusform>%n ضعف</numerusform>
        </translation>
    </message>
    <message>
        <source>1, as every goal</source>
        <translation>1، مثل كل هدف</translation>
    </message>
    <message>
        <source>A goal needs a title. The old one is back.</source>
        <translation>لا بد للهدف من عنوان. عاد العنوان السابق.</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>حذف الهدف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>المستوى عند البداية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم تحقيقه</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>حالة الهدف</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>أُنجزت المهمة.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What changes when it is reached? Markdown is welcome.</source>
        <translation>ما الذي يتغير حين يتحقق؟ يمكنك الكتابة بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>ما الذي سيتغير؟</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا هو مهم</translation>
    </message>
    <message>
        <source>“{0}” is open again.</source>
        <translation>«⁨{0}⁩» مفتوح من جديد.</translation>
    </message>
    <message>
        <source>“{0}” is put aside.</source>
        <translation>أُجّل «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>تم بلوغ «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم تحقيقه</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>غيّره كلاكما</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>As hoped</source>
        <translation>كما هو مأمول</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>أقل من المأمول</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>أكثر من المأمول</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>أقل بكثير من المأمول</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>أكثر بكثير من المأمول</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>مؤجل</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message numerus="yes">
        <source>All %n goal(s)</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>الهدف الوحيد</numerusform>
            <numerusform>كلا الهدفين</numerusform>
            <numerusform>كل الأهداف (%n)</numerusform>
            <numerusform>كل الأهداف (%n)</numerusform>
            <numerusform>كل الأهداف (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goal(s), {0} reached</source>
        <translation>
            <numerusform>لا أهداف، تم تحقيق ⁨{0}⁩</numerusform>
            <numerusform>الهدف الوحيد، تم تحقيق ⁨{0}⁩</numerusform>
            <numerusform>كلا الهدفين، تم تحقيق ⁨{0}⁩</numerusform>
            <numerusform>كل الأهداف (%n)، تم تحقيق ⁨{0}⁩</numerusform>
            <numerusform>كل الأهداف (%n)، تم تحقيق ⁨{0}⁩</numerusform>
            <numerusform>كل الأهداف (%n)، تم تحقيق ⁨{0}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>لا أهداف بعد. الهدف الأول الجيد يُنجز في أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>استخدام قالب</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>All goals</source>
        <translation>كل الأهداف</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>No goals yet. A good first goal fits in four weeks.</source>
        <translation>لا أهداف بعد. الهدف الأول الجيد يُنجز في أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>استخدام قالب</translation>
    </message>
    <message>
        <source>{0} of {1} reached</source>
        <translation>تم تحقيق ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>“{0}” is written down.</source>
        <translation>دُوّن «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Your pair is as it was on {0}. What was here before is kept as a backup.</source>
        <translation>عاد ثنائيكما كما كان (⁨{0}⁩). وما كان هنا قبل ذلك محفوظ كنسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>GoingBackPage</name>
    <message>
        <source>Going back</source>
        <translation>يجري الرجوع</translation>
    </message>
    <message>
        <source>What was here is kept first. It takes a moment.</source>
        <translation>يُحفظ أولًا ما كان هنا. قد يستغرق ذلك لحظة.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Fewer links cross now.</source>
        <translation>قلّ تقاطع الروابط الآن.</translation>
    </message>
    <message>
        <source>The links cross as little as this order allows. Nothing was changed.</source>
        <translation>تقاطع الروابط في أدنى حد يسمح به هذا الترتيب. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n milestone(s) were deleted.</source>
        <translation>
            <numerusform>حُذف «⁨{0}⁩».</numerusform>
            <numerusform>حُذف «⁨{0}⁩» ومحطة واحدة.</numerusform>
            <numerusform>حُذف «⁨{0}⁩» ومحطتان.</numerusform>
            <numerusform>حُذف «⁨{0}⁩» و%n محطات.</numerusform>
            <numerusform>حُذف «⁨{0}⁩» و%n محطة.</numerusform>
            <numerusform>حُذف «⁨{0}⁩» و%n محطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” comes before “{1}” now.</source>
        <translation>«⁨{0}⁩» تأتي الآن قبل «⁨{1}⁩».</translation>
    </message>
    <message>
        <source>“{0}” has no date now.</source>
        <translation>لم يعد لـ«⁨{0}⁩» تاريخ.</translation>
    </message>
    <message>
        <source>“{0}” is due {1}.</source>
        <translation>موعد «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>“{0}” is in “{1}” now.</source>
        <translation>«⁨{0}⁩» الآن في «⁨{1}⁩».</translation>
    </message>
    <message>
        <source>“{0}” is on the roadmap.</source>
        <translation>«⁨{0}⁩» الآن على خارطة الطريق.</translation>
    </message>
    <message>
        <source>“{0}” is your roadmap now. Make it yours.</source>
        <translation>«⁨{0}⁩» هي خارطة طريقكما الآن. عدّلاها كما يناسبكما.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to {0}</source>
        <translation>عودة إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Kept safe</source>
        <translation>محفوظ بأمان</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>للبداية</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>التحديثات والبريد</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معًا</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message numerus="yes">
        <source>%n help page(s) found</source>
        <translation>
            <numerusform>لم تُوجد صفحات مساعدة</numerusform>
            <numerusform>وُجدت صفحة مساعدة واحدة</numerusform>
            <numerusform>وُجدت صفحتا مساعدة</numerusform>
            <numerusform>وُجدت %n صفحات مساعدة</numerusform>
            <numerusform>وُجدت %n صفحة مساعدة</numerusform>
            <numerusform>وُجدت %n صفحة مساعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>كل صفحات المساعدة</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>محفوظ بأمان</translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>لا نتائج للبحث عن «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>للبداية</translation>
    </message>
    <message>
        <source>Updates and mail</source>
        <translation>التحديثات والبريد</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معًا</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>القرار المتخذ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Moved in the list</source>
        <translation>نُقل في القائمة</translation>
    </message>
    <message>
        <source>Nothing that this version knows</source>
        <translation>لا شيء مما يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>تم التراجع: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>دُوّن</translation>
    </message>
    <message>
        <source>Written on a laptop reported lost: does not count until accepted</source>
        <translation>كُتب على حاسوب مبلَّغ عن فقدانه: لا يُعتدّ به حتى يُقبل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>حوالي ⁨{0}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>⁨{0}⁩ ولا غيرها</numerusform>
            <numerusform>⁨{0}⁩ وواحد آخر</numerusform>
            <numerusform>⁨{0}⁩ واثنان آخران</numerusform>
            <numerusform>⁨{0}⁩ و%n أخرى</numerusform>
            <numerusform>⁨{0}⁩ و%n أخرى</numerusform>
            <numerusform>⁨{0}⁩ و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩ ← ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>عرض التغيير الوحيد</numerusform>
            <numerusform>عرض التغييرين</numerusform>
            <numerusform>عرض كل التغييرات (%n)</numerusform>
            <numerusform>عرض كل التغييرات (%n)</numerusform>
            <numerusform>عرض كل التغييرات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>عرض كل التغييرات</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>كل الإصدارات</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>كلاكما</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Everything that either of you changed, the latest first</source>
        <translation>كل ما غيّره أي منكما، الأحدث أولًا</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Nothing of this is shared, and private records keep no history: nobody can find old words in it.</source>
        <translation>لا شيء من هذا مشترك، وليس للعناصر الخاصة سجلّ: فلا يمكن لأحد أن يجد فيه كلمات قديمة.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>عرض التغييرات الأقدم</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>تم التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>This is deleted. It can come back as it was, or as any version here.</source>
        <translation>هذا محذوف. يمكن أن يعود كما كان، أو بأي إصدار من الإصدارات هنا.</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>تغييرات مَن</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{0} of “{1}” reads as it did.</source>
        <translation>عاد ⁨{0}⁩ في «⁨{1}⁩» كما كان.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
    <message>
        <source>“{0}” is back; {1} sees it with your next update.</source>
        <translation>عاد «⁨{0}⁩»، وسيصل إلى ⁨{1}⁩ مع تحديثك التالي.</translation>
    </message>
    <message>
        <source>“{0}” reads as it did.</source>
        <translation>عاد «⁨{0}⁩» كما كان.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Find in the backup</source>
        <translation>البحث في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nothing of this kind has these words in its title.</source>
        <translation>لا شيء من هذا النوع يحمل هذه الكلمات في عنوانه.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>ما كان فيها</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏⁨{0}⁩ (⁨{1}⁩)</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Say these seven words to {0} by phone</source>
        <translation>1. قل هذه الكلمات السبع بالهاتف إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>2. Send the invitation</source>
        <translation>2. أرسل الدعوة</translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. You can make a new one at any time.</source>
        <translation>من الآن يُرفض أي رد عليها. يمكنك إعداد دعوة جديدة في أي وقت.</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>إعداد دعوة جديدة</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>إعداد الدعوة</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>يجري إعداد الدعوة…</translation>
    </message>
    <message>
        <source>Never write them in a mail. They are shown only now.</source>
        <translation>لا تكتبها في رسالة أبدًا. تُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>لا دعوة بعد</translation>
    </message>
    <message>
        <source>The invitation is a sealed file. Seven words open it; tell them to {0} by phone.</source>
        <translation>الدعوة ملف مشفّر تفتحه سبع كلمات؛ قلها بالهاتف إلى ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn</source>
        <translation>سُحبت الدعوة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>Your invitation of {0} is still good. Its seven words were shown once; if they are lost, make a new invitation. A reply to the old one is refused then.</source>
        <translation>ما زالت دعوتك (⁨{0}⁩) صالحة. عُرضت كلماتها السبع مرة واحدة؛ فإن ضاعت، فأعدّ دعوة جديدة. وعندها يُرفض أي رد على القديمة.</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>بانتظار انضمام ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Private, only you can see it</source>
        <translation>خاص، لا يراه سواك</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n place(s) in files</source>
        <translation>
            <numerusform>لا مواضع في الملفات</numerusform>
            <numerusform>موضع واحد في الملفات</numerusform>
            <numerusform>موضعان في الملفات</numerusform>
            <numerusform>%n مواضع في الملفات</numerusform>
            <numerusform>%n موضعًا في الملفات</numerusform>
            <numerusform>%n موضع في الملفات</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>السطر ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>الصفحة ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Over: {0}</source>
        <translation>انتهى: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>إيقاف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>يجري العمل…</translation>
    </message>
</context>
<context>
    <name>KeptTextsPage</name>
    <message>
        <source>All of it is decided.</source>
        <translation>اتُّخذ القرار في كل شيء.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>العودة إلى «اليوم»</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>نص محفوظ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة النص</translation>
    </message>
    <message>
        <source>You were typing this when MentorDesk ended.</source>
        <translation>كنت تكتب هذا حين توقف MentorDesk.</translation>
    </message>
    <message>
        <source>Your text is back.</source>
        <translation>عاد نصّك.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>KeysChoice</name>
    <message>
        <source>How this laptop keeps its keys</source>
        <translation>كيف يحفظ هذا الحاسوب مفاتيحه</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Plain file</source>
        <translation>ملف عادي</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>They open with your login. This is the usual way.</source>
        <translation>تُفتح بتسجيل دخولك. هذه هي الطريقة المعتادة.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>استخدم ⁨{0}⁩ من الأحرف على الأقل؛ بضع كلمات يسهل تذكرها.</translation>
    </message>
    <message>
        <source>Whoever can read your files can read your updates. Choose it only on an encrypted disk.</source>
        <translation>من يستطيع قراءة ملفاتك يستطيع قراءة تحديثاتك. لا تختر هذا إلا على قرص مشفّر.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>تكتبها كلما فُتح MentorDesk. ولا يستطيع أحد أن يعيدها إليك.</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>end</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>parking lot</source>
        <translation>الأفكار المؤجلة</translation>
    </message>
    <message>
        <source>task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>إتمام</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Agenda item</source>
        <translation>بند في جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Answer to a note</source>
        <translation>رد على ملاحظة</translation>
    </message>
    <message>
        <source>Answers to notes</source>
        <translation>الردود على الملاحظات</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation>تغيير مقبول</translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation>التغييرات المقبولة</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>كفاءة</translation>
    </message>
    <message>
        <source>Competence of a milestone</source>
        <translation>كفاءة محطة</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Laptop given up</source>
        <translation>حاسوب أُوقف استخدامه</translation>
    </message>
    <message>
        <source>Laptops given up</source>
        <translation>الحواسيب التي أُوقف استخدامها</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Name of a laptop</source>
        <translation>اسم حاسوب</translation>
    </message>
    <message>
        <source>Names of laptops</source>
        <translation>أسماء الحواسيب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>متطلب سابق</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>تأمّل</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>التأملات</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>رد على تأمّل</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>الردود على التأملات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Version of a file</source>
        <translation>إصدار ملف</translation>
    </message>
    <message>
        <source>Versions of files</source>
        <translation>إصدارات الملفات</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A backup file holds everything, private records too. Only your 24 words open it.</source>
        <translation>يضم ملف النسخة الاحتياطية كل شيء، حتى العناصر الخاصة. ولا تفتحه إلا كلماتك الـ24.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>طريق للعودة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Everything of this pair lies in one folder. Copy it as a whole to keep it elsewhere.</source>
        <translation>كل ما يخص هذا الثنائي في مجلد واحد. انسخه كاملًا لتحتفظ به في مكان آخر.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>المجلد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>إعداد ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>No program here shows folders. The path stands above.</source>
        <translation>لا يوجد هنا برنامج يعرض المجلدات. المسار مذكور أعلاه.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Show the 24 recovery words</source>
        <translation>عرض كلمات الاسترداد الـ24</translation>
    </message>
    <message>
        <source>The backup file lies in {0}. Keep it away from this laptop.</source>
        <translation>ملف النسخة الاحتياطية في ⁨{0}⁩. احتفظ به بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>تاريخ آخر ملف: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Write a backup file, best on another disk</source>
        <translation>كتابة ملف نسخة احتياطية، ويُفضّل على قرص آخر</translation>
    </message>
    <message>
        <source>Write a backup file…</source>
        <translation>كتابة ملف نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Your 24 recovery words are on paper. This laptop does not know them any more.</source>
        <translation>كلمات الاسترداد الـ24 على الورق. ولم يعد هذا الحاسوب يعرفها.</translation>
    </message>
    <message>
        <source>Your recovery words are not on paper yet. Without them a lost laptop is a lost pair.</source>
        <translation>كلمات الاسترداد ليست على الورق بعد. من دونها، فقدان الحاسوب يعني فقدان الثنائي.</translation>
    </message>
</context>
<context>
    <name>LaptopPanel</name>
    <message>
        <source>A laptop needs a name. The old one is back.</source>
        <translation>لا بد للحاسوب من اسم. عاد الاسم السابق.</translation>
    </message>
    <message>
        <source>A laptop of yours</source>
        <translation>حاسوب لك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From now on nothing that comes from it counts, here and with {0}. What came in before stays. This cannot be taken back; a laptop that turns up again joins by a new invitation.</source>
        <translation>من الآن لا يُعتدّ بأي شيء يأتي منه، لا هنا ولا لدى ⁨{0}⁩. وما وصل من قبل يبقى. لا يمكن التراجع عن هذا؛ فإن ظهر الحاسوب من جديد، انضم بدعوة جديدة.</translation>
    </message>
    <message>
        <source>It is given up. Your next update tells {0}.</source>
        <translation>أُوقف استخدامه. سيُعلم تحديثك التالي ⁨{0}⁩ بذلك.</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>It is reported lost. Send an update soon, so that {0} knows.</source>
        <translation>أُبلغ عن فقدانه. أرسل تحديثًا قريبًا ليصل الخبر إلى ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>No updates are made for it any more. What was written on it stays.</source>
        <translation>لم تعد التحديثات تُعدّ له. وما كُتب عليه يبقى.</translation>
    </message>
    <message>
        <source>Nobody has been heard from with this invitation yet.</source>
        <translation>لم يصل شيء من أحد بهذه الدعوة بعد.</translation>
    </message>
    <message>
        <source>Not used any more…</source>
        <translation>لم يعد مستخدمًا…</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days. If it is not used any more, say so.</source>
        <translation>لم يصل منه شيء منذ 90 يومًا. إن لم يعد مستخدمًا، فبيّن ذلك.</translation>
    </message>
    <message>
        <source>Report as lost…</source>
        <translation>الإبلاغ عن فقدانه…</translation>
    </message>
    <message>
        <source>Report it as lost</source>
        <translation>الإبلاغ عن فقدانه</translation>
    </message>
    <message>
        <source>The invitation is withdrawn. Your next update tells all laptops.</source>
        <translation>سُحبت الدعوة. سيُعلم تحديثك التالي كل الحواسيب بذلك.</translation>
    </message>
    <message>
        <source>Updates are made for it no longer, and it cannot come back; all that was written on it counts.</source>
        <translation>لن تُعدّ له تحديثات بعد الآن، ولا يمكنه العودة؛ وكل ما كُتب عليه يبقى معتدًّا به.</translation>
    </message>
    <message>
        <source>Updates are made for it.</source>
        <translation>تُعدّ له التحديثات.</translation>
    </message>
    <message>
        <source>Updates from it are refused. What it wrote after you last heard it counts only if you accept it.</source>
        <translation>تُرفض التحديثات الآتية منه. وما كُتب عليه بعد آخر ما وصلك منه لا يُعتدّ به إلا إذا قبلته.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Whoever has the file and the seven words cannot add a laptop with them any more.</source>
        <translation>لن يتمكن من لديه الملف والكلمات السبع من إضافة حاسوب بهما بعد الآن.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation>سحب الدعوة…</translation>
    </message>
    <message>
        <source>You are working on it now.</source>
        <translation>أنت تعمل عليه الآن.</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>A laptop of yours</source>
        <translation>حاسوب لك</translation>
    </message>
    <message>
        <source>A laptop of {0}</source>
        <translation>حاسوب يخص ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Add a laptop…</source>
        <translation>إضافة حاسوب…</translation>
    </message>
    <message>
        <source>Every laptop has keys of its own. An update is made for all that are in use.</source>
        <translation>لكل حاسوب مفاتيحه الخاصة. ويُعدّ التحديث لكل الحواسيب المستخدمة.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Invitation open</source>
        <translation>دعوة مفتوحة</translation>
    </message>
    <message>
        <source>Invited {0}</source>
        <translation>تمت الدعوة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Last heard {0}</source>
        <translation>آخر ما وصل منه: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>مبلَّغ عن فقدانه</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>لم يصل منه شيء منذ 90 يومًا</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>منذ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n change(s) are not sent yet.</source>
        <translation>
            <numerusform>كل التغييرات أُرسلت.</numerusform>
            <numerusform>تغيير واحد لم يُرسل بعد.</numerusform>
            <numerusform>تغييران لم يُرسلا بعد.</numerusform>
            <numerusform>%n تغييرات لم تُرسل بعد.</numerusform>
            <numerusform>%n تغييرًا لم تُرسل بعد.</numerusform>
            <numerusform>%n تغيير لم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not sent yet.</source>
        <translation>تغيير واحد لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Don&apos;t remind me again</source>
        <translation>عدم التذكير مجددًا</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>الاطلاع على النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>الإنهاء مع ذلك</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>الإنهاء من دونها</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>ما زالت هناك عملية جارية.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>إيقافها وإنهاء البرنامج</translation>
    </message>
    <message>
        <source>The backup of the day is still being written.</source>
        <translation>ما زالت النسخة الاحتياطية لليوم قيد الكتابة.</translation>
    </message>
    <message>
        <source>The window closes by itself when it is kept.</source>
        <translation>ستُغلق النافذة تلقائيًا حين تُحفظ.</translation>
    </message>
    <message>
        <source>They are safe on this laptop and go to {0} with your next update.</source>
        <translation>كلها محفوظة على هذا الحاسوب وستصل إلى ⁨{0}⁩ مع تحديثك التالي.</translation>
    </message>
    <message>
        <source>When you quit now it is stopped; nothing half done is left, and your words are safe.</source>
        <translation>إن أنهيت الآن فستتوقف؛ لن يبقى شيء نصف منجز، وكلماتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>LevelSelector</name>
    <message>
        <source>As hoped</source>
        <translation>كما هو مأمول</translation>
    </message>
    <message>
        <source>How far the goal was reached</source>
        <translation>إلى أي مدى تحقق الهدف</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>أقل من المأمول</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>أكثر من المأمول</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>أقل بكثير من المأمول</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>أكثر بكثير من المأمول</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Edit levels</source>
        <translation>تعديل المستويات</translation>
    </message>
    <message>
        <source>What do you really hope for?</source>
        <translation>ما الذي تأملانه حقًا؟</translation>
    </message>
    <message>
        <source>What if nothing changes?</source>
        <translation>ماذا لو لم يتغير شيء؟</translation>
    </message>
    <message>
        <source>What would astonish you both?</source>
        <translation>ما الذي سيدهشكما معًا؟</translation>
    </message>
    <message>
        <source>What would be a part of it?</source>
        <translation>ما الذي سيكون جزءًا منه؟</translation>
    </message>
    <message>
        <source>What would be better than you hope?</source>
        <translation>ما الذي سيكون أفضل مما تأملان؟</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>Where the goal stands now</source>
        <translation>أين وصل الهدف الآن</translation>
    </message>
    <message>
        <source>Write levels</source>
        <translation>كتابة المستويات</translation>
    </message>
    <message>
        <source>Write what each level would look like before the work starts; then nobody argues later.</source>
        <translation>صف كيف يبدو كل مستوى قبل أن يبدأ العمل؛ فلا يختلف أحد عليه لاحقًا.</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>‏⁨{0}⁩  ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>لا أسطر من دون تغيير</numerusform>
            <numerusform>سطر واحد من دون تغيير</numerusform>
            <numerusform>سطران من دون تغيير</numerusform>
            <numerusform>%n أسطر من دون تغيير</numerusform>
            <numerusform>%n سطرًا من دون تغيير</numerusform>
            <numerusform>%n سطر من دون تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Change {0} of {1}. Gone: {2}. New: {3}.</source>
        <translation>التغيير ⁨{0}⁩ من ⁨{1}⁩. أُزيل: ⁨{2}⁩. جديد: ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Nothing both of you have is called that.</source>
        <translation>لا شيء مما لديكما معًا يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Records to link to</source>
        <translation>عناصر يمكن الربط بها</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Artifact</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>عرض: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MadeUpdates</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تم التأكيد</translation>
    </message>
    <message>
        <source>Draft opened</source>
        <translation>فُتحت المسودة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعدّ</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>أُعدّ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nothing new; told what had arrived</source>
        <translation>لا جديد؛ أخبر بما وصل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Updates you made</source>
        <translation>التحديثات التي أعددتها</translation>
    </message>
    <message>
        <source>confirmed by {0} {1}</source>
        <translation>تأكيد ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message numerus="yes">
        <source>on {0} of %n laptop(s)</source>
        <translation>
            <numerusform>على ⁨{0}⁩ من الحواسيب</numerusform>
            <numerusform>على ⁨{0}⁩ من حاسوب واحد</numerusform>
            <numerusform>على ⁨{0}⁩ من حاسوبين</numerusform>
            <numerusform>على ⁨{0}⁩ من %n حواسيب</numerusform>
            <numerusform>على ⁨{0}⁩ من %n حاسوبًا</numerusform>
            <numerusform>على ⁨{0}⁩ من %n حاسوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy message text</source>
        <translation>نسخ نص الرسالة</translation>
    </message>
    <message>
        <source>Draft opened. Send it from your mail program.</source>
        <translation>فُتحت المسودة. أرسلها من برنامج بريدك.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>وضع علامة «أُرسل»</translation>
    </message>
    <message>
        <source>No mail program took the draft. The file is safe: show it, attach it to a mail of your own.</source>
        <translation>لم يتسلّم المسودةَ أي برنامج بريد. الملف سليم: اعرضه وأرفقه برسالة تكتبها بنفسك.</translation>
    </message>
    <message>
        <source>One mail for each part; the order does not matter.</source>
        <translation>رسالة لكل جزء؛ والترتيب لا يهم.</translation>
    </message>
    <message>
        <source>Open draft {0} of {1} · {2} MB</source>
        <translation>فتح المسودة ⁨{0}⁩ من ⁨{1}⁩ · ⁨{2}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>Open email draft</source>
        <translation>فتح مسودة البريد</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>عرض الملف</translation>
    </message>
    <message>
        <source>The file is {0}.</source>
        <translation>الملف هو ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The message is copied. Attach {0} to it.</source>
        <translation>نُسخت الرسالة. أرفق بها ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The update is copied as text. Paste it into a mail to {0}; nothing has to be attached.</source>
        <translation>نُسخ التحديث كنص. الصقه في رسالة إلى ⁨{0}⁩؛ ولا حاجة إلى إرفاق شيء.</translation>
    </message>
    <message>
        <source>The whole update as text, for a mail that loses attachments</source>
        <translation>التحديث كله كنص، لبريد تضيع فيه المرفقات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the whole text of the mail first.</source>
        <translation>لا شيء للصقه. انسخ نص الرسالة كاملًا أولًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>What needs “{0}”? Choose it with the arrow keys and press Return. Escape gives up.</source>
        <translation>ما الذي يتطلب «⁨{0}⁩»؟ اختره بمفاتيح الأسهم واضغط Enter. للإلغاء اضغط Esc.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Roadmap</source>
        <translation>خارطة الطريق</translation>
    </message>
</context>
<context>
    <name>MarkdownArea</name>
    <message>
        <source>Link to a record…</source>
        <translation>رابط إلى عنصر…</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>{0}, to be read</source>
        <translation>⁨{0}⁩، للقراءة</translation>
    </message>
</context>
<context>
    <name>MarkdownBar</name>
    <message>
        <source>Go on writing ({0})</source>
        <translation>متابعة الكتابة (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>See it as it will be read ({0})</source>
        <translation>عرضه كما سيُقرأ (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏⁨{0}⁩ (⁨{1}⁩)</translation>
    </message>
</context>
<context>
    <name>MarkdownKeys</name>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>أعمق في القائمة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation>أقل عمقًا في القائمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>الكلمة المعلَّمة التالية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Read or write</source>
        <translation>قراءة أو كتابة</translation>
    </message>
</context>
<context>
    <name>MarkdownViewer</name>
    <message>
        <source>Lists in this text lie so deep in one another that it is shown as it was typed.</source>
        <translation>في هذا النص قوائم متداخلة بعمق كبير، لذا يُعرض كما كُتب.</translation>
    </message>
    <message>
        <source>Signs in this text turn the order of reading; it may say something else than it seems to.</source>
        <translation>في هذا النص رموز تقلب اتجاه القراءة، فقد يقول غير ما يبدو.</translation>
    </message>
    <message>
        <source>This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.</source>
        <translation>هذا الملف أكبر أو أغرب من أن يُقرأ هنا. لم يتغير شيء. افتحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>This text has very long paragraphs, so it is shown as it was typed.</source>
        <translation>في هذا النص فقرات طويلة جدًا، لذا يُعرض كما كُتب.</translation>
    </message>
    <message>
        <source>This text is very long, so it is shown as it was typed.</source>
        <translation>هذا النص طويل جدًا، لذا يُعرض كما كُتب.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Both of you worked on these, and all of it fits together. Press one to see how it reads.</source>
        <translation>عمل كلاكما على هذه النصوص، وكلها متوافقة. اضغط أحدها لترى كيف أصبح.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>كيف أصبح النص</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide in %n text(s)</source>
        <translation>
            <numerusform>لا نصوص تنتظر قرارًا</numerusform>
            <numerusform>لا شيء ينتظر قرارك في نص واحد</numerusform>
            <numerusform>لا شيء ينتظر قرارك في نصين</numerusform>
            <numerusform>لا شيء ينتظر قرارك في %n نصوص</numerusform>
            <numerusform>لا شيء ينتظر قرارك في %n نصًا</numerusform>
            <numerusform>لا شيء ينتظر قرارك في %n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح العنصر</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>MilestoneDetail</name>
    <message>
        <source>A milestone needs a title. The old one is back.</source>
        <translation>لا بد للمحطة من عنوان. عاد العنوان السابق.</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>إضافة كفاءة</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>إضافة عمل</translation>
    </message>
    <message>
        <source>Add what must come first</source>
        <translation>إضافة ما يجب أن يسبقها</translation>
    </message>
    <message>
        <source>Artifacts that you add on their page can be chosen here.</source>
        <translation>الأعمال التي تضيفها في صفحتها يمكن اختيارها هنا.</translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation>حذف المحطة</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>يوم الإنجاز</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>تدرّب على</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>كيف ستعرفان</translation>
    </message>
    <message>
        <source>It does not exercise “{0}”</source>
        <translation>لا تدرّب على «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>It has a day on which it was done, but is not done. Take the day away or call it done.</source>
        <translation>لها يوم إنجاز لكنها لم تُنجز. أزل اليوم أو اعتبرها منجزة.</translation>
    </message>
    <message>
        <source>Leads to the goal</source>
        <translation>تقود إلى الهدف</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>تتطلب أولًا</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>يُظهرها</translation>
    </message>
    <message>
        <source>Something here does not fit together. Look at its state and its days.</source>
        <translation>المعلومات هنا غير متوافقة. راجع حالتها وأيامها.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What can be seen or shown when it is reached?</source>
        <translation>ما الذي يمكن رؤيته أو إظهاره حين تُبلغ؟</translation>
    </message>
    <message>
        <source>What is done on the way there? Markdown is welcome.</source>
        <translation>ما الذي يُنجز في الطريق إليها؟ يمكنك الكتابة بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>What is reached here?</source>
        <translation>ما الذي يتحقق هنا؟</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>With a second milestone on the roadmap, one can come before the other.</source>
        <translation>حين تُضاف محطة ثانية إلى خارطة الطريق، يمكن أن تسبق إحداهما الأخرى.</translation>
    </message>
    <message>
        <source>set aside: it would close a circle</source>
        <translation>نُحّي جانبًا: لأنه يغلق حلقة</translation>
    </message>
    <message>
        <source>“{0}” does not show it</source>
        <translation>«⁨{0}⁩» لا يُظهرها</translation>
    </message>
    <message>
        <source>“{0}” is reached.</source>
        <translation>تم بلوغ «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” need not come first</source>
        <translation>لا يلزم أن تسبقها «⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>In this order; drag, or press Alt and an arrow key</source>
        <translation>بهذا الترتيب؛ اسحب، أو اضغط Alt مع مفتاح سهم</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>استبعاد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Milestones by stage</source>
        <translation>المحطات بحسب المرحلة</translation>
    </message>
    <message>
        <source>No milestone is reached yet. Tick those to print.</source>
        <translation>لم تُبلغ أي محطة بعد. حدّد ما تريد طباعته منها.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is ticked, so %n milestone(s) go in, in the order of the roadmap.</source>
        <translation>
            <numerusform>لا شيء محدد، ولا محطات لإدراجها.</numerusform>
            <numerusform>لا شيء محدد، لذا تُدرج محطة واحدة بترتيب خارطة الطريق.</numerusform>
            <numerusform>لا شيء محدد، لذا تُدرج محطتان بترتيب خارطة الطريق.</numerusform>
            <numerusform>لا شيء محدد، لذا تُدرج %n محطات بترتيب خارطة الطريق.</numerusform>
            <numerusform>لا شيء محدد، لذا تُدرج %n محطة بترتيب خارطة الطريق.</numerusform>
            <numerusform>لا شيء محدد، لذا تُدرج %n محطة بترتيب خارطة الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of print</source>
        <translation>ترتيب الطباعة</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>بلا مرحلة</translation>
    </message>
    <message>
        <source>{0}, place {1} of {2}</source>
        <translation>⁨{0}⁩، المكان ⁨{1}⁩ من ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>MissingFiles</name>
    <message numerus="yes">
        <source>%n file(s) not here</source>
        <translation>
            <numerusform>لا ملفات ناقصة هنا</numerusform>
            <numerusform>ملف واحد ليس هنا</numerusform>
            <numerusform>ملفان ليسا هنا</numerusform>
            <numerusform>%n ملفات ليست هنا</numerusform>
            <numerusform>%n ملفًا ليست هنا</numerusform>
            <numerusform>%n ملف ليست هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Ask for it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Ask for {0}</source>
        <translation>طلب ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>الاستغناء عنه</translation>
    </message>
    <message>
        <source>Do without {0}</source>
        <translation>الاستغناء عن ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>MissingViewer</name>
    <message>
        <source>Ask for it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>الاستغناء عنه</translation>
    </message>
    <message>
        <source>How much of the file is here</source>
        <translation>كم وصل من الملف</translation>
    </message>
    <message>
        <source>Import the mail…</source>
        <translation>استيراد الرسالة…</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <source>Show {0} more</source>
        <translation>عرض المزيد (⁨{0}⁩)</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>يُنقل بالمفتاح Alt مع مفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>MovedLine</name>
    <message>
        <source>{0} changed this, too. Both versions are kept, and you choose when you are done.</source>
        <translation>تغيّر هذا لدى ⁨{0}⁩ أيضًا. النسختان محفوظتان، وستختار حين تنتهي.</translation>
    </message>
</context>
<context>
    <name>NewGoalCard</name>
    <message>
        <source>Add goal</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>ابدأ بواحد من هذه وعدّله كما يناسبك</translation>
    </message>
    <message>
        <source>Title of the new goal</source>
        <translation>عنوان الهدف الجديد</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>استخدام قالب</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>ما الذي سيتغير؟</translation>
    </message>
</context>
<context>
    <name>NewNoteCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Choose the place of the note</source>
        <translation>اختيار مكان الملاحظة</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Pin note</source>
        <translation>تثبيت الملاحظة</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>ماذا ترى هنا؟</translation>
    </message>
</context>
<context>
    <name>NewReflectionCard</name>
    <message>
        <source>New reflection</source>
        <translation>تأمّل جديد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Or answer one of these questions</source>
        <translation>أو أجب عن أحد هذه الأسئلة</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>What do you want to think about?</source>
        <translation>فيمَ تود أن تتأمل؟</translation>
    </message>
    <message>
        <source>What the reflection is about</source>
        <translation>موضوع التأمّل</translation>
    </message>
    <message>
        <source>Write it down as</source>
        <translation>تدوينه على طريقة</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>سؤال موجّه إليك</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Is the paper lost, or has somebody seen it? A new sheet takes its place. Type the old words if you have them: then the new sheet counts at once.</source>
        <translation>هل ضاعت الورقة أو رآها أحد؟ تحل محلها ورقة جديدة. اكتب الكلمات القديمة إن كانت لديك، فتصبح الورقة الجديدة معتمدة فورًا.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>إعداد ورقة جديدة</translation>
    </message>
    <message>
        <source>Put the new words on paper, send an update, then compare the safety words with {0}.</source>
        <translation>ضع الكلمات الجديدة على الورق، وأرسل تحديثًا، ثم قارن كلمات الأمان مع ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The old words are lost</source>
        <translation>ضاعت الكلمات القديمة</translation>
    </message>
    <message>
        <source>The old words open nothing that comes from now on. Your next update tells {0}.</source>
        <translation>لا تفتح الكلمات القديمة شيئًا مما يأتي من الآن. سيُعلم تحديثك التالي ⁨{0}⁩ بذلك.</translation>
    </message>
    <message>
        <source>{0} then compares the safety words with you by phone and confirms the new sheet.</source>
        <translation>بعد ذلك تقارنان أنت و⁨{0}⁩ كلمات الأمان بالهاتف، ثم يصلك تأكيد الورقة الجديدة.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>A sentence for {0}: what changed, and why?</source>
        <translation>جملة إلى ⁨{0}⁩: ما الذي تغيّر، ولماذا؟</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>إضافة الإصدار</translation>
    </message>
    <message>
        <source>New version of “{0}”</source>
        <translation>إصدار جديد من «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Notes find their places again in the new version. Those that do not are listed.</source>
        <translation>تجد الملاحظات أماكنها من جديد في الإصدار الجديد. أما ما لا يجد مكانه فيُدرج في قائمة.</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>ما الجديد فيه؟</translation>
    </message>
    <message>
        <source>your pair</source>
        <translation>ثنائيكما</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>All read</source>
        <translation>قُرئ كله</translation>
    </message>
    <message>
        <source>New from {0}, {1}: {2}.</source>
        <translation>جديد من ⁨{0}⁩، ⁨{1}⁩: ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>وغير ذلك</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Put in another place</source>
        <translation>وضعها في مكان آخر</translation>
    </message>
    <message>
        <source>A file it could be compared with has not arrived, so its place is not known.</source>
        <translation>لم يصل ملف تمكن المقارنة به، لذا فمكانها غير معروف.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Answer to this note</source>
        <translation>الرد على هذه الملاحظة</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>More to do with this note</source>
        <translation>إجراءات أخرى لهذه الملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note {number}, {tag}, {state}, {who}, {place}: {words}</source>
        <translation>الملاحظة ⁨{number}⁩، ⁨{tag}⁩، ⁨{state}⁩، ⁨{who}⁩، ⁨{place}⁩: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>وضعها هنا</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>The file is too large to look for its place.</source>
        <translation>الملف أكبر من أن يُبحث فيه عن مكانها.</translation>
    </message>
    <message>
        <source>The version it was written on is not here.</source>
        <translation>الإصدار الذي كُتبت عليه ليس هنا.</translation>
    </message>
    <message>
        <source>The versions are of different kinds, so its place is not known.</source>
        <translation>الإصداران من نوعين مختلفين، لذا فمكانها غير معروف.</translation>
    </message>
    <message>
        <source>This may be its place in this version. Is it?</source>
        <translation>قد يكون هذا مكانها في هذا الإصدار. هل هو كذلك؟</translation>
    </message>
    <message>
        <source>What it was about is not in this version any more.</source>
        <translation>ما كانت تتناوله لم يعد في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>نعم، هنا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{0}, moved with its surroundings</source>
        <translation>⁨{0}⁩، انتقلت مع ما حولها</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Notes on the earlier version</source>
        <translation>ملاحظات على الإصدار الأقدم</translation>
    </message>
    <message>
        <source>Notes that a change touches</source>
        <translation>ملاحظات يمسّها تغيير</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>ملاحظات أخرى</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s) without a sure place in this version</source>
        <translation>
            <numerusform>لا ملاحظات بلا مكان مؤكد في هذا الإصدار</numerusform>
            <numerusform>ملاحظة واحدة بلا مكان مؤكد في هذا الإصدار</numerusform>
            <numerusform>ملاحظتان بلا مكان مؤكد في هذا الإصدار</numerusform>
            <numerusform>%n ملاحظات بلا مكان مؤكد في هذا الإصدار</numerusform>
            <numerusform>%n ملاحظة بلا مكان مؤكد في هذا الإصدار</numerusform>
            <numerusform>%n ملاحظة بلا مكان مؤكد في هذا الإصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>الكل (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>No notes yet. Choose a place in the file and say what you see: press N, or “Add note”.</source>
        <translation>لا ملاحظات بعد. اختر مكانًا في الملف وقل ما تراه: اضغط N أو «إضافة ملاحظة».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s)</source>
        <translation>
            <numerusform>لا ملاحظات أخرى</numerusform>
            <numerusform>عرض ملاحظة أخرى</numerusform>
            <numerusform>عرض ملاحظتين أخريين</numerusform>
            <numerusform>عرض %n ملاحظات أخرى</numerusform>
            <numerusform>عرض %n ملاحظة أخرى</numerusform>
            <numerusform>عرض %n ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes by kind</source>
        <translation>عرض الملاحظات بحسب النوع</translation>
    </message>
    <message>
        <source>Show notes by state</source>
        <translation>عرض الملاحظات بحسب الحالة</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>حُذف الرد.</translation>
    </message>
    <message>
        <source>The note has its place.</source>
        <translation>للملاحظة مكانها الآن.</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>الملاحظة مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>The note is pinned.</source>
        <translation>ثُبّتت الملاحظة.</translation>
    </message>
    <message>
        <source>The note is settled.</source>
        <translation>حُسمت الملاحظة.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>Your answer is added.</source>
        <translation>أُضيف ردّك.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Look at it</source>
        <translation>الاطلاع عليه</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>الاطلاع على النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>MentorDesk is now version {0}.</source>
        <translation>‏MentorDesk الآن بالإصدار ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>إرسال تحديث</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Text you were typing was kept.</source>
        <translation>حُفظ نص كنت تكتبه.</translation>
    </message>
    <message>
        <source>This pair ended on {0}. Everything stays to be read.</source>
        <translation>انتهى هذا الثنائي (⁨{0}⁩). يبقى كل شيء متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>This pair has ended. Everything stays to be read.</source>
        <translation>انتهى هذا الثنائي. يبقى كل شيء متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>هذا الثنائي متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Your 24 recovery words are not on paper yet.</source>
        <translation>كلمات الاسترداد الـ24 ليست على الورق بعد.</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Come back to it later</source>
        <translation>العودة إليه لاحقًا</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>المفتاح ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>تركه لوقت آخر</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>استئناف الساعة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now · point {0} of {1}</source>
        <translation>الآن · البند ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>الآن: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>تشغيل الساعة</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>إيقاف الساعة</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>إتمام ومتابعة</translation>
    </message>
    <message>
        <source>Time of this point</source>
        <translation>وقت هذا البند</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>over the {0}</source>
        <translation>زيادة على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>القيادة: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Mails get lost, and weeks are full. A reminder in kind words is ready: it carries your update again, with what is new since, and asks {0} for nothing more than a sign.</source>
        <translation>تضيع الرسائل أحيانًا، وتزدحم الأسابيع. هناك تذكير بكلمات لطيفة جاهز: يحمل تحديثك من جديد مع ما استجد بعده، ولا يطلب من ⁨{0}⁩ أكثر من إشارة.</translation>
    </message>
    <message>
        <source>Open reminder</source>
        <translation>فتح التذكير</translation>
    </message>
    <message>
        <source>The reminder is open in your mail program.</source>
        <translation>التذكير مفتوح في برنامج بريدك.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Do you still use your other laptop?</source>
        <translation>هل ما زلت تستخدم حاسوبك الآخر؟</translation>
    </message>
    <message>
        <source>Do you still use “{0}”?</source>
        <translation>هل ما زلت تستخدم «⁨{0}⁩»؟</translation>
    </message>
    <message>
        <source>It does not count until you accept it</source>
        <translation>لا يُعتدّ به حتى تقبله</translation>
    </message>
    <message>
        <source>Look through what was written on your lost laptop</source>
        <translation>مراجعة ما كُتب على حاسوبك المفقود</translation>
    </message>
    <message>
        <source>Look through what was written on “{0}”</source>
        <translation>مراجعة ما كُتب على «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not now: {0}</source>
        <translation>ليس الآن: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nothing has come from it for 90 days</source>
        <translation>لم يصل منه شيء منذ 90 يومًا</translation>
    </message>
    <message>
        <source>Private records come back after a loss only from one.</source>
        <translation>بعد الفقدان لا تعود العناصر الخاصة إلا منه.</translation>
    </message>
    <message>
        <source>The last one is of {0}.</source>
        <translation>تاريخ آخر ملف: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Write a backup file</source>
        <translation>كتابة ملف نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A kind reminder for {0}</source>
        <translation>تذكير لطيف إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Your update of {0} is not confirmed yet</source>
        <translation>تحديثك (⁨{0}⁩) لم يُؤكَّد بعد</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>Set a date</source>
        <translation>تحديد تاريخ</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>إزالة التاريخ</translation>
    </message>
</context>
<context>
    <name>OptionalMoment</name>
    <message>
        <source>Set a day and time</source>
        <translation>تحديد يوم ووقت</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>إزالة اليوم</translation>
    </message>
</context>
<context>
    <name>OtherViewer</name>
    <message>
        <source>Open in another program</source>
        <translation>الفتح في برنامج آخر</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Outline of the roadmap</source>
        <translation>القائمة المتدرجة لخارطة الطريق</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>يُظهرها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>OwnAnswer</name>
    <message>
        <source>Add an answer</source>
        <translation>إضافة رد</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>الرد على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What did you hear? What would you ask?</source>
        <translation>ماذا فهمت؟ وماذا تود أن تسأل؟</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردّك</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة ⁨{page}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Artifacts</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>ما غيّره كلاكما</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>استيراد تحديث</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>الاحتفاظ بطريق للعودة</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>نص محفوظ</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ملف الإنجاز</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>التأملات</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>إرسال تحديث</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>ثنائيكما</translation>
    </message>
</context>
<context>
    <name>PairFrame</name>
    <message>
        <source>Import update</source>
        <translation>استيراد تحديث</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>إرسال تحديث</translation>
    </message>
</context>
<context>
    <name>PairLinks</name>
    <message>
        <source>Add the file on the page Artifacts, or share the text first.</source>
        <translation>أضف الملف في صفحة الأعمال، أو شارك النص أولًا.</translation>
    </message>
    <message>
        <source>Only you can read this text, and files are shared with your pair. Nothing was added.</source>
        <translation>لا يقرأ هذا النص أحد سواك، والملفات مشتركة بينكما. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>This pair ended on {0}.</source>
        <translation>انتهى هذا الثنائي (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>This pair has ended.</source>
        <translation>انتهى هذا الثنائي.</translation>
    </message>
    <message>
        <source>This pair is paused.</source>
        <translation>هذا الثنائي متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Your pair</source>
        <translation>ثنائيكما</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>لا نتائج للبحث عن «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>البحث والأوامر</translation>
    </message>
    <message>
        <source>Search, go to a page or run a command</source>
        <translation>ابحث، أو انتقل إلى صفحة، أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ للاختيار · Enter للفتح · Esc للإغلاق</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a stage or a milestone to see all of it here.</source>
        <translation>اختر مرحلة أو محطة لترى كل ما فيها هنا.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
</context>
<context>
    <name>ParkingCard</name>
    <message>
        <source>Park a thought</source>
        <translation>تأجيل فكرة</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>الأفكار المؤجلة</translation>
    </message>
    <message>
        <source>Take “{0}” up today</source>
        <translation>تناول «⁨{0}⁩» اليوم</translation>
    </message>
    <message>
        <source>What comes up and can wait. It goes on to the next session.</source>
        <translation>ما يخطر ويحتمل الانتظار. ينتقل إلى الجلسة التالية.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Competencies</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>Competencies, with counts of what shows them</source>
        <translation>الكفاءات، مع عدد ما يُظهر كلًّا منها</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Files with pictures and code</source>
        <translation>ملفات فيها صور وشيفرات برمجية</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>How each of you sees them</source>
        <translation>كيف يراها كل منكما</translation>
    </message>
    <message>
        <source>Milestones still ahead</source>
        <translation>المحطات المقبلة</translation>
    </message>
    <message>
        <source>Notes on the work</source>
        <translation>ملاحظات على الأعمال</translation>
    </message>
    <message>
        <source>Private reflections are never printed.</source>
        <translation>لا تُطبع التأملات الخاصة أبدًا.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Shared reflections</source>
        <translation>التأملات المشتركة</translation>
    </message>
    <message>
        <source>Their dates and summaries</source>
        <translation>تواريخها وملخصاتها</translation>
    </message>
    <message>
        <source>What belongs to no milestone</source>
        <translation>ما لا ينتمي إلى أي محطة</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>ما أصبح ممكنًا الآن</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يُدرج فيه</translation>
    </message>
    <message>
        <source>What you two said about it</source>
        <translation>ما قلتماه عنها</translation>
    </message>
    <message>
        <source>While none is ticked</source>
        <translation>إن لم تُحدَّد أي محطة</translation>
    </message>
    <message>
        <source>With their five levels</source>
        <translation>مع مستوياتها الخمسة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>الأعمال</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Put the keys under a passphrase</source>
        <translation>حماية المفاتيح بعبارة مرور</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>العبارة الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Use at least {0} characters; a few words are easy to remember.</source>
        <translation>استخدم ⁨{0}⁩ من الأحرف على الأقل؛ بضع كلمات يسهل تذكرها.</translation>
    </message>
    <message>
        <source>You type it each time MentorDesk opens. Nobody can give it back to you.</source>
        <translation>تكتبها كلما فُتح MentorDesk. ولا يستطيع أحد أن يعيدها إليك.</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message numerus="yes">
        <source>%n change(s) by {0}</source>
        <translation>
            <numerusform>لا تغييرات من ⁨{0}⁩</numerusform>
            <numerusform>تغيير واحد من ⁨{0}⁩</numerusform>
            <numerusform>تغييران من ⁨{0}⁩</numerusform>
            <numerusform>%n تغييرات من ⁨{0}⁩</numerusform>
            <numerusform>%n تغييرًا من ⁨{0}⁩</numerusform>
            <numerusform>%n تغيير من ⁨{0}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back for both of you</source>
        <translation>تم التراجع لكليكما</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>أُزيل بعد استيراده</translation>
    </message>
    <message>
        <source>Undo the update of {0}</source>
        <translation>التراجع عن التحديث (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Updates brought in</source>
        <translation>التحديثات المستوردة</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>PdfViewer</name>
    <message>
        <source>PDF {name}</source>
        <translation>ملف PDF ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Page {page} of {count}: {words}</source>
        <translation>الصفحة ⁨{page}⁩ من ⁨{count}⁩: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>A person needs a name. The old one is back.</source>
        <translation>لا بد للشخص من اسم. عاد الاسم السابق.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>المسترشد</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Work, hobbies, when to reach you. Markdown is welcome.</source>
        <translation>العمل، والهوايات، وأوقات التواصل معك. يمكنك الكتابة بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>اكتبه بالصيغة name@example.org أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>اختياري، لمسودات البريد</translation>
    </message>
    <message>
        <source>such as Europe/Prague</source>
        <translation>مثل Europe/Prague</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>مسترشد</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>مرشد</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>الصورة ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <source>How much of the earlier version is seen</source>
        <translation>كم يظهر من الإصدار الأقدم</translation>
    </message>
</context>
<context>
    <name>PinMarker</name>
    <message>
        <source>Note {number}, {kind}, {state}: {words}</source>
        <translation>الملاحظة ⁨{number}⁩، ⁨{kind}⁩، ⁨{state}⁩: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>The note shown beside</source>
        <translation>الملاحظة المعروضة جانبًا</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>يلزم إصلاحه</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>ثناء</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>اقتراح</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Click the spot, or press Return. Esc gives up.</source>
        <translation>انقر الموضع أو اضغط Enter. للإلغاء اضغط Esc.</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>الملف كله</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, or how to join a call</source>
        <translation>غرفة، أو كيفية الانضمام إلى مكالمة</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Add points when they come to your mind.</source>
        <translation>أضف البنود حين تخطر لك.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Each open goal becomes a point.</source>
        <translation>يصبح كل هدف مفتوح بندًا.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>الأهداف المفتوحة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>تخطيط جلسة</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>تخطيط الجلسة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>There is no open goal yet.</source>
        <translation>لا أهداف مفتوحة بعد.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What does the agenda begin with?</source>
        <translation>بمَ يبدأ جدول الأعمال؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>اكتب بضع كلمات، مثل «التعارف».</translation>
    </message>
    <message>
        <source>{0}. {1}, {2}.</source>
        <translation>‏⁨{0}⁩. ⁨{1}⁩، ⁨{2}⁩.</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>A point needs a few words. The old ones are back.</source>
        <translation>لا بد للبند من بضع كلمات. عادت الكلمات السابقة.</translation>
    </message>
    <message>
        <source>Close point</source>
        <translation>إغلاق البند</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>حذف البند</translation>
    </message>
    <message>
        <source>Leave for another time</source>
        <translation>تركه لوقت آخر</translation>
    </message>
    <message>
        <source>Markdown is welcome.</source>
        <translation>يمكنك الكتابة بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Minutes for this point</source>
        <translation>دقائق هذا البند</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>ملاحظات على هذا البند</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>الفتح من جديد</translation>
    </message>
    <message>
        <source>Outcome you hope for</source>
        <translation>النتيجة المأمولة</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>What will you have then?</source>
        <translation>ما الذي سيكون لديكما بعده؟</translation>
    </message>
    <message>
        <source>Who leads this point?</source>
        <translation>من يقود هذا البند؟</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>من يقود؟</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>! Blocked</source>
        <translation>! متعثرة</translation>
    </message>
    <message>
        <source>○ Planned</source>
        <translation>○ مخطط لها</translation>
    </message>
    <message>
        <source>● In progress</source>
        <translation>● قيد التنفيذ</translation>
    </message>
    <message>
        <source>✓ Reached</source>
        <translation>✓ تم بلوغها</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n milestone(s) go in</source>
        <translation>
            <numerusform>لا محطات مدرجة</numerusform>
            <numerusform>تُدرج محطة واحدة</numerusform>
            <numerusform>تُدرج محطتان</numerusform>
            <numerusform>تُدرج %n محطات</numerusform>
            <numerusform>تُدرج %n محطة</numerusform>
            <numerusform>تُدرج %n محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>A portfolio is made of milestones. There is none yet.</source>
        <translation>يتكوّن ملف الإنجاز من محطات. ولا محطات بعد.</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>إضافة محطة</translation>
    </message>
    <message>
        <source>Begin another portfolio</source>
        <translation>بدء ملف إنجاز آخر</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>الاطلاع على الصفحات</translation>
    </message>
    <message>
        <source>No milestone is reached yet. The next one is “{0}”.</source>
        <translation>لم تُبلغ أي محطة بعد. المحطة التالية هي «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Open milestone</source>
        <translation>فتح المحطة</translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation>فتح خارطة الطريق</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ملف الإنجاز</translation>
    </message>
    <message>
        <source>Print portfolio</source>
        <translation>طباعة ملف الإنجاز</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Put a portfolio together all the same</source>
        <translation>تكوين ملف إنجاز مع ذلك</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save portfolio as PDF</source>
        <translation>حفظ ملف الإنجاز بصيغة PDF</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {0}, %n page(s).</source>
        <translation>
            <numerusform>حُفظ باسم ⁨{0}⁩، بلا صفحات.</numerusform>
            <numerusform>حُفظ باسم ⁨{0}⁩، صفحة واحدة.</numerusform>
            <numerusform>حُفظ باسم ⁨{0}⁩، صفحتان.</numerusform>
            <numerusform>حُفظ باسم ⁨{0}⁩، %n صفحات.</numerusform>
            <numerusform>حُفظ باسم ⁨{0}⁩، %n صفحة.</numerusform>
            <numerusform>حُفظ باسم ⁨{0}⁩، %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the pages anew</source>
        <translation>إعادة تكوين الصفحات</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يُدرج فيه</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>All of it at its natural size. Sheets overlap by 10 mm, and crosses show where they meet.</source>
        <translation>كلها بحجمها الأصلي. تتداخل الأوراق بمقدار 10 مم، وتبيّن علامات متصالبة مواضع التقائها.</translation>
    </message>
    <message>
        <source>All of it on one sheet, as large as it fits. No printer is needed to save it.</source>
        <translation>كلها على ورقة واحدة، بأكبر حجم ممكن. لا حاجة إلى طابعة لحفظها.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>عدد الأوراق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Roadmap as a poster</source>
        <translation>خارطة الطريق كملصق</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Several sheets to glue</source>
        <translation>عدة أوراق تُلصق معًا</translation>
    </message>
    <message>
        <source>{0} ({1} × {2} mm)</source>
        <translation>⁨{0}⁩ (⁨{1}⁩ × ⁨{2}⁩ مم)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>مثل النظام (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. What the two of you write stays as it is.</source>
        <translation>تتبعها التواريخ والأرقام. أما ما تكتبانه فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Everything here is kept and applies at once.</source>
        <translation>كل ما هنا يُحفظ ويسري فورًا.</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>مجلد التحديثات</translation>
    </message>
    <message>
        <source>Folder for updates and invitations</source>
        <translation>مجلد التحديثات والدعوات</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Keys of this laptop</source>
        <translation>مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>أكبر رسالة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Nothing is brought in by itself.</source>
        <translation>لا يُستورد شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Put them under a passphrase…</source>
        <translation>حمايتها بعبارة مرور…</translation>
    </message>
    <message>
        <source>Remind me on quitting of changes that are not sent</source>
        <translation>تذكيري عند الإنهاء بالتغييرات غير المرسلة</translation>
    </message>
    <message>
        <source>Tell me when a new update lies in a folder, such as Downloads</source>
        <translation>إعلامي حين يوجد تحديث جديد في مجلد، مثل مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>They are kept as soon as you have a pair.</source>
        <translation>تُحفظ حالما يكون لديك ثنائي.</translation>
    </message>
    <message>
        <source>They lie in a file that only you may read.</source>
        <translation>محفوظة في ملف لا يُسمح بقراءته لسواك.</translation>
    </message>
    <message>
        <source>They lie in the keyring of this computer and open with your login.</source>
        <translation>محفوظة في حلقة مفاتيح هذا الحاسوب وتُفتح بتسجيل دخولك.</translation>
    </message>
    <message>
        <source>They open with your passphrase.</source>
        <translation>تُفتح بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation>مراقبة مجلد آخر…</translation>
    </message>
    <message>
        <source>What your mail server takes in one mail. Larger updates go in several.</source>
        <translation>ما يقبله خادم بريدك في رسالة واحدة. تُرسل التحديثات الأكبر في عدة رسائل.</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>⁨{0}⁩ ميغابايت</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>A year of work, made for you</source>
        <translation>عام من العمل، أُعدّ من أجلك</translation>
    </message>
    <message>
        <source>Making the sample pair</source>
        <translation>يجري إعداد الثنائي النموذجي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Two laptops pair, work apart and exchange updates, as you two will. It takes some seconds.</source>
        <translation>حاسوبان يكوّنان ثنائيًا، ويعملان متباعدين، ويتبادلان التحديثات، كما ستفعلان. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>How the preview is shown</source>
        <translation>طريقة عرض المعاينة</translation>
    </message>
    <message>
        <source>Nothing goes in yet. Tick a milestone.</source>
        <translation>لا شيء مدرج بعد. حدّد محطة.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>يجري تكوين الصفحات</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>يجري تكوين الصفحات…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Change something, or press Ctrl+R, to set the pages.</source>
        <translation>توقف التكوين. غيّر شيئًا أو اضغط Ctrl+R لتكوين الصفحات.</translation>
    </message>
    <message>
        <source>The pages appear here.</source>
        <translation>تظهر الصفحات هنا.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF, and print it where there is one.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. احفظ ملف PDF واطبعه حيث توجد طابعة.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>الصفحات المراد طباعتها</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Such as 1-3, 8</source>
        <translation>مثل ‎1-3, 8</translation>
    </message>
    <message>
        <source>The pages are with {0}.</source>
        <translation>أُرسلت الصفحات إلى ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Write pages between 1 and {0}, such as 1-3, 8.</source>
        <translation>اكتب صفحات بين 1 و⁨{0}⁩، مثل ‎1-3, 8.</translation>
    </message>
    <message>
        <source>{0}, {1} × {2} mm</source>
        <translation>⁨{0}⁩، ⁨{1}⁩ × ⁨{2}⁩ مم</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Giving the pages to {0}</source>
        <translation>يجري إرسال الصفحات إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation>تجري طباعة الصفحة ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>تجري كتابة ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kept. The language changes once what is going on is done and you start again.</source>
        <translation>تم الحفظ. تتغير اللغة حين تنتهي العملية الجارية وتعيد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Open pair from its folder</source>
        <translation>فتح ثنائي من مجلده</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>⁨{0}⁩، الصفحة ⁨{1}⁩ من ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>اختيار سؤال</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Or write your own, and press Enter</source>
        <translation>أو اكتب سؤالك واضغط Enter</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>Who thinks about it?</source>
        <translation>من يتأمل فيه؟</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>سؤالك أنت</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>None agreed</source>
        <translation>لم يُتفق على أي منها</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بلا تذكير من الساعة</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>بلا تذكير حتى الساعة</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pair: {0}. Change pair</source>
        <translation>الثنائي: ⁨{0}⁩. تغيير الثنائي</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Describe it</source>
        <translation>وصفها</translation>
    </message>
    <message>
        <source>Nobody has said in words what this picture shows.</source>
        <translation>لم يصف أحد بالكلمات ما تُظهره هذه الصورة.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Back to all artifacts</source>
        <translation>العودة إلى كل الأعمال</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>المفتاح N</translation>
    </message>
    <message>
        <source>Show or hide the notes (F9)</source>
        <translation>إظهار الملاحظات أو إخفاؤها (F9)</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>الإصدار المعروض</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>الإصدار ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What the panel shows</source>
        <translation>ما تعرضه اللوحة</translation>
    </message>
</context>
<context>
    <name>RecentPairs</name>
    <message>
        <source>About this pair…</source>
        <translation>عن هذا الثنائي…</translation>
    </message>
    <message>
        <source>All pairs and new ones…</source>
        <translation>كل الثنائيات والجديد منها…</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>لا ثنائي بعد</translation>
    </message>
    <message>
        <source>Open pair: {0}</source>
        <translation>فتح الثنائي: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Against now</source>
        <translation>مقارنة بالآن</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>هذا هو نصه الآن.</translation>
    </message>
    <message>
        <source>Its history is not here any more: copy its words, or go back to this backup.</source>
        <translation>لم يعد سجلّه هنا: انسخ كلماته، أو ارجع إلى هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Let it read like this again</source>
        <translation>إعادته إلى هذا النص</translation>
    </message>
    <message>
        <source>Private: copy its words, or go back to this backup with your private records.</source>
        <translation>خاص: انسخ كلماته، أو ارجع إلى هذه النسخة الاحتياطية مع عناصرك الخاصة.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>نُسخت الكلمات.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>{0}, as it was on {1}</source>
        <translation>⁨{0}⁩، كما كان (⁨{1}⁩)</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>فتح «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>RecordTags</name>
    <message>
        <source>The tag “{0}” was removed.</source>
        <translation>أُزيل الوسم «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to notes</source>
        <translation>
            <numerusform>لا ردود على ملاحظات</numerusform>
            <numerusform>رد واحد على ملاحظة</numerusform>
            <numerusform>ردان على ملاحظات</numerusform>
            <numerusform>%n ردود على ملاحظات</numerusform>
            <numerusform>%n ردًا على ملاحظات</numerusform>
            <numerusform>%n رد على ملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation>
            <numerusform>لا أعمال</numerusform>
            <numerusform>عمل واحد</numerusform>
            <numerusform>عملان</numerusform>
            <numerusform>%n أعمال</numerusform>
            <numerusform>%n عملًا</numerusform>
            <numerusform>%n عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation>
            <numerusform>لا تغييرات مقبولة</numerusform>
            <numerusform>تغيير مقبول واحد</numerusform>
            <numerusform>تغييران مقبولان</numerusform>
            <numerusform>%n تغييرات مقبولة</numerusform>
            <numerusform>%n تغييرًا مقبولًا</numerusform>
            <numerusform>%n تغيير مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>لا كفاءات</numerusform>
            <numerusform>كفاءة واحدة</numerusform>
            <numerusform>كفاءتان</numerusform>
            <numerusform>%n كفاءات</numerusform>
            <numerusform>%n كفاءة</numerusform>
            <numerusform>%n كفاءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارًا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%n أهداف</numerusform>
            <numerusform>%n هدفًا</numerusform>
            <numerusform>%n هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) given up</source>
        <translation>
            <numerusform>لا حواسيب أُوقف استخدامها</numerusform>
            <numerusform>حاسوب واحد أُوقف استخدامه</numerusform>
            <numerusform>حاسوبان أُوقف استخدامهما</numerusform>
            <numerusform>%n حواسيب أُوقف استخدامها</numerusform>
            <numerusform>%n حاسوبًا أُوقف استخدامه</numerusform>
            <numerusform>%n حاسوب أُوقف استخدامه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>لا محطات</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>%n محطات</numerusform>
            <numerusform>%n محطة</numerusform>
            <numerusform>%n محطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of laptops</source>
        <translation>
            <numerusform>لا أسماء حواسيب</numerusform>
            <numerusform>اسم حاسوب واحد</numerusform>
            <numerusform>اسما حاسوبين</numerusform>
            <numerusform>%n أسماء حواسيب</numerusform>
            <numerusform>%n اسمًا لحواسيب</numerusform>
            <numerusform>%n اسم لحواسيب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%n تقييمات</numerusform>
            <numerusform>%n تقييمًا</numerusform>
            <numerusform>%n تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>لا تأملات</numerusform>
            <numerusform>تأمّل واحد</numerusform>
            <numerusform>تأمّلان</numerusform>
            <numerusform>%n تأملات</numerusform>
            <numerusform>%n تأمّلًا</numerusform>
            <numerusform>%n تأمّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>لا ردود على تأملات</numerusform>
            <numerusform>رد واحد على تأمّل</numerusform>
            <numerusform>ردان على تأملات</numerusform>
            <numerusform>%n ردود على تأملات</numerusform>
            <numerusform>%n ردًا على تأملات</numerusform>
            <numerusform>%n رد على تأملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>لا مراحل</numerusform>
            <numerusform>مرحلة واحدة</numerusform>
            <numerusform>مرحلتان</numerusform>
            <numerusform>%n مراحل</numerusform>
            <numerusform>%n مرحلة</numerusform>
            <numerusform>%n مرحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of files</source>
        <translation>
            <numerusform>لا إصدارات من ملفات</numerusform>
            <numerusform>إصدار واحد من ملف</numerusform>
            <numerusform>إصداران من ملفات</numerusform>
            <numerusform>%n إصدارات من ملفات</numerusform>
            <numerusform>%n إصدارًا من ملفات</numerusform>
            <numerusform>%n إصدار من ملفات</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>مراجعة ما بعد العمل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>As hoped</source>
        <translation>كما هو مأمول</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>موجّه إلى</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>كفاءة</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم المحدد</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>أيام الرد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>يوم الإنجاز</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>دورة غيبس</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation>مواعيد لقائكما</translation>
    </message>
    <message>
        <source>How you will know</source>
        <translation>كيف ستعرفان</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>بطريقتك الخاصة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less than hoped</source>
        <translation>أقل من المأمول</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <translation>المستوى عند البداية</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>المسترشد</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>طريقة التدوين</translation>
    </message>
    <message>
        <source>More than hoped</source>
        <translation>أكثر من المأمول</translation>
    </message>
    <message>
        <source>Much less than hoped</source>
        <translation>أقل بكثير من المأمول</translation>
    </message>
    <message>
        <source>Much more than hoped</source>
        <translation>أكثر بكثير من المأمول</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>يلزم إصلاحه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>تتطلب أولًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>المكان في الملف</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>المكان في القائمة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>ثناء</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Question it answers</source>
        <translation>السؤال الذي يجيب عنه</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بلا تذكير من الساعة</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>بلا تذكير حتى الساعة</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم تحقيقه</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>تأمّل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>الخطوة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>إصدار الملف</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>ما الجديد فيه</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>ماذا حدث · ماذا يعني · ماذا الآن</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يتولاها</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>من يقود</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>اتفاقكما</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back to Today</source>
        <translation>العودة إلى «اليوم»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>الاحتفاظ بطريق للعودة</translation>
    </message>
    <message>
        <source>Your 24 words are on paper. This laptop does not know them any more.</source>
        <translation>كلماتك الـ24 على الورق. ولم يعد هذا الحاسوب يعرفها.</translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>Delete reflection</source>
        <translation>حذف التأمّل</translation>
    </message>
    <message>
        <source>Looking back: {0}</source>
        <translation>نظرة إلى الوراء: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Reflection of {0}</source>
        <translation>تأمّل ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The answer was deleted.</source>
        <translation>حُذف الرد.</translation>
    </message>
    <message>
        <source>Write what is different now</source>
        <translation>كتابة ما اختلف الآن</translation>
    </message>
    <message>
        <source>Your answer goes with the next update.</source>
        <translation>سيُرسل ردّك مع التحديث التالي.</translation>
    </message>
    <message>
        <source>{0} can read “{1}” with your next update.</source>
        <translation>مع تحديثك التالي يصبح في وسع ⁨{0}⁩ قراءة «⁨{1}⁩».</translation>
    </message>
    <message>
        <source>“{0}” stays private.</source>
        <translation>يبقى «⁨{0}⁩» خاصًا.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>ReflectionHead</name>
    <message>
        <source>Day of the reflection</source>
        <translation>يوم التأمّل</translation>
    </message>
    <message>
        <source>How it is written down</source>
        <translation>طريقة تدوينه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما كتبتُه أنا</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>التأملات</translation>
    </message>
    <message>
        <source>Whose reflections are shown</source>
        <translation>تأملات مَن تُعرض</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You have not written one yet.</source>
        <translation>لم تكتب تأمّلًا بعد.</translation>
    </message>
    <message>
        <source>{0} has not shared a reflection yet. Private ones never travel.</source>
        <translation>لا تأملات مشتركة من ⁨{0}⁩ بعد. التأملات الخاصة لا تُرسل أبدًا.</translation>
    </message>
</context>
<context>
    <name>ReflectionRow</name>
    <message>
        <source>Not answered yet</source>
        <translation>لا رد بعد</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>مراجعة ما بعد العمل</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <source>Gibbs’ cycle</source>
        <translation>دورة غيبس</translation>
    </message>
    <message>
        <source>If it happens again, what will you do?</source>
        <translation>إن تكرر ذلك، فماذا ستفعل؟</translation>
    </message>
    <message>
        <source>In your own way</source>
        <translation>بطريقتك الخاصة</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Now what?</source>
        <translation>وماذا الآن؟</translation>
    </message>
    <message>
        <source>One page and no questions.</source>
        <translation>صفحة واحدة بلا أسئلة.</translation>
    </message>
    <message>
        <source>One thing you will do or leave from now on.</source>
        <translation>شيء واحد ستفعله أو تتركه من الآن.</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>لا يقرأ هذا سواك</translation>
    </message>
    <message>
        <source>Shared with the next update</source>
        <translation>يُشارَك مع التحديث التالي</translation>
    </message>
    <message>
        <source>Six steps with room for feelings; good after something hard.</source>
        <translation>ست خطوات تتسع للمشاعر؛ مناسبة بعد تجربة صعبة.</translation>
    </message>
    <message>
        <source>So what?</source>
        <translation>وماذا يعني ذلك؟</translation>
    </message>
    <message>
        <source>The facts, as a camera would have seen them.</source>
        <translation>الوقائع كما كانت ستراها كاميرا.</translation>
    </message>
    <message>
        <source>Three short steps; good for nearly everything.</source>
        <translation>ثلاث خطوات قصيرة؛ مناسبة لكل شيء تقريبًا.</translation>
    </message>
    <message>
        <source>What did you feel and think, before, then and after?</source>
        <translation>بمَ شعرت وفيمَ فكرت، قبله وأثناءه وبعده؟</translation>
    </message>
    <message>
        <source>What did you want to reach, and how?</source>
        <translation>ما الذي أردت بلوغه، وكيف؟</translation>
    </message>
    <message>
        <source>What else could you have done?</source>
        <translation>ماذا كان يمكنك أن تفعل غير ذلك؟</translation>
    </message>
    <message>
        <source>What happened, who was there, what did you do?</source>
        <translation>ماذا حدث، ومن كان حاضرًا، وماذا فعلت؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What made the difference? Causes, not culprits.</source>
        <translation>ما الذي صنع الفرق؟ ابحث عن الأسباب لا عن المذنبين.</translation>
    </message>
    <message>
        <source>What sense can you make of it?</source>
        <translation>كيف تفهم ما جرى؟</translation>
    </message>
    <message>
        <source>What to keep, what to change?</source>
        <translation>ما الذي يبقى، وما الذي يتغير؟</translation>
    </message>
    <message>
        <source>What was good about it, what was not?</source>
        <translation>ما الذي كان جيدًا فيه، وما الذي لم يكن؟</translation>
    </message>
    <message>
        <source>What was intended?</source>
        <translation>ماذا كان المقصود؟</translation>
    </message>
    <message>
        <source>What was meant, what happened, why; good within two days.</source>
        <translation>ما كان مقصودًا، وما حدث، ولماذا؛ مناسبة خلال يومين.</translation>
    </message>
    <message>
        <source>What · So what · Now what</source>
        <translation>ماذا حدث · ماذا يعني · ماذا الآن</translation>
    </message>
    <message>
        <source>Who does what differently, by when?</source>
        <translation>من سيغيّر ماذا، ومتى؟</translation>
    </message>
    <message>
        <source>Why does it matter, and what did you learn?</source>
        <translation>لماذا هو مهم، وماذا تعلمت؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>You and {0} can read this</source>
        <translation>يمكن لك ولـ⁨{0}⁩ قراءة هذا</translation>
    </message>
    <message>
        <source>Your thoughts</source>
        <translation>أفكارك</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>All reflections</source>
        <translation>كل التأملات</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>اختيار سؤال</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>تأمّل جديد</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>سؤال واحد في الأسبوع يكفي.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>التأملات</translation>
    </message>
    <message>
        <source>Write without a question</source>
        <translation>الكتابة بلا سؤال</translation>
    </message>
    <message>
        <source>{0} in all, {1} only for you</source>
        <translation>المجموع ⁨{0}⁩، منها ⁨{1}⁩ لك وحدك</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Belongs to this goal</source>
        <translation>ينتمي إلى هذا الهدف</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>أُنجزت: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>reached {0}</source>
        <translation>تم بلوغها: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>Each is told once, while MentorDesk is open, and says nothing of what you two write.</source>
        <translation>يظهر كل تذكير مرة واحدة ما دام MentorDesk مفتوحًا، ولا يذكر شيئًا مما تكتبانه.</translation>
    </message>
    <message>
        <source>Quiet at weekends, too</source>
        <translation>بلا تذكير في عطلة نهاية الأسبوع أيضًا</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بلا تذكير من الساعة</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>بلا تذكير حتى الساعة</translation>
    </message>
    <message>
        <source>Remind me of sessions, agreed answers and backup files</source>
        <translation>تذكيري بالجلسات والردود المتفق عليها وملفات النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour</comment>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It is time for a backup file. Private records come back after a loss only from one.</source>
        <translation>حان وقت إعداد ملف نسخة احتياطية. بعد الفقدان لا تعود العناصر الخاصة إلا منه.</translation>
    </message>
    <message>
        <source>Your session with {0} begins at {1}.</source>
        <translation>جلستك مع ⁨{0}⁩ تبدأ الساعة ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Your session with {0}: {1}, {2}.</source>
        <translation>جلستك مع ⁨{0}⁩: ⁨{1}⁩، ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Your update of {0} is not answered in the time agreed. Today has a kind reminder ready.</source>
        <translation>لم يصل رد على تحديثك (⁨{0}⁩) في المدة المتفق عليها. في صفحة «اليوم» تذكير لطيف جاهز.</translation>
    </message>
    <message>
        <source>{0} waits for your update since {1}.</source>
        <translation>⁨{0}⁩ بانتظار تحديثك منذ ⁨{1}⁩.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Files stay here; none is deleted by this.</source>
        <translation>تبقى الملفات هنا، ولا يُحذف أي منها بذلك.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>هل تريد الرجوع إلى ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>My private records of then, too</source>
        <translation>وعناصري الخاصة من ذلك الحين أيضًا</translation>
    </message>
    <message>
        <source>Private records stay as they are now.</source>
        <translation>تبقى العناصر الخاصة كما هي الآن.</translation>
    </message>
    <message>
        <source>They become what they were; those of now are kept with the backup that is made first.</source>
        <translation>تعود كما كانت؛ أما الحالية فتُحفظ مع النسخة الاحتياطية التي تُعدّ أولًا.</translation>
    </message>
    <message>
        <source>This laptop goes on as a new one; {0} need not do anything.</source>
        <translation>يتابع هذا الحاسوب كحاسوب جديد؛ ولا يلزم ⁨{0}⁩ فعل شيء.</translation>
    </message>
    <message>
        <source>What going back does not take back</source>
        <translation>ما لا يعيده الرجوع</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup first. You can come back to it at any time.</source>
        <translation>يُحفظ أولًا ما هو هنا الآن كنسخة احتياطية، ويمكنك العودة إليه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Accept all that is listed</source>
        <translation>قبول كل ما في القائمة</translation>
    </message>
    <message>
        <source>All of it counts now. Your next update tells {0}.</source>
        <translation>أصبح كله معتدًّا به الآن. سيُعلم تحديثك التالي ⁨{0}⁩ بذلك.</translation>
    </message>
    <message>
        <source>It came after you last heard that laptop, so it does not count, here and with {0}. Accept what you wrote yourself.</source>
        <translation>وصل هذا بعد آخر ما وصلك من ذلك الحاسوب، لذا لا يُعتدّ به هنا ولا لدى ⁨{0}⁩. اقبل ما كتبته بنفسك.</translation>
    </message>
    <message>
        <source>It counts now. Your next update tells {0}.</source>
        <translation>أصبح معتدًّا به الآن. سيُعلم تحديثك التالي ⁨{0}⁩ بذلك.</translation>
    </message>
    <message numerus="yes">
        <source>On a lost laptop of {0}: %n record(s). They count only if {0} accepts.</source>
        <translation>
            <numerusform>لا عناصر على حاسوب مفقود يخص ⁨{0}⁩ تنتظر قبول ⁨{0}⁩.</numerusform>
            <numerusform>على حاسوب مفقود يخص ⁨{0}⁩: عنصر واحد. لا يُعتدّ به إلا بقبول من ⁨{0}⁩.</numerusform>
            <numerusform>على حاسوب مفقود يخص ⁨{0}⁩: عنصران. لا يُعتدّ بهما إلا بقبول من ⁨{0}⁩.</numerusform>
            <numerusform>على حاسوب مفقود يخص ⁨{0}⁩: %n عناصر. لا يُعتدّ بها إلا بقبول من ⁨{0}⁩.</numerusform>
            <numerusform>على حاسوب مفقود يخص ⁨{0}⁩: %n عنصرًا. لا يُعتدّ بها إلا بقبول من ⁨{0}⁩.</numerusform>
            <numerusform>على حاسوب مفقود يخص ⁨{0}⁩: %n عنصر. لا يُعتدّ بها إلا بقبول من ⁨{0}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n record(s) left out</source>
        <translation>
            <numerusform>لا عناصر مستبعدة</numerusform>
            <numerusform>عرض عنصر مستبعد واحد</numerusform>
            <numerusform>عرض عنصرين مستبعدين</numerusform>
            <numerusform>عرض %n عناصر مستبعدة</numerusform>
            <numerusform>عرض %n عنصرًا مستبعدًا</numerusform>
            <numerusform>عرض %n عنصر مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Written on a lost laptop</source>
        <translation>كُتب على حاسوب مفقود</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept: {0}</source>
        <translation>قبول: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Leave it out: {0}</source>
        <translation>استبعاده: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there empty</source>
        <translation>⁨{0}⁩: الآن «⁨{1}⁩»، وهناك فارغ</translation>
    </message>
    <message>
        <source>{0}: now “{1}”, there “{2}”</source>
        <translation>⁨{0}⁩: الآن «⁨{1}⁩»، وهناك «⁨{2}⁩»</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>‏«⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>(both changed)</source>
        <translation>(غيّرها كلاكما)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Lines lead from what comes first to what needs it.</source>
        <translation>تمتد الخطوط مما يأتي أولًا إلى ما يتطلبه.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>لا محطات بعد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>الورقة ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>المرحلة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>بلا مرحلة</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>غيّرها كلاكما</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>الموعد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>goal: {0}</source>
        <translation>الهدف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>بحاجة إلى نظرة</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>تتطلب ⁨{0}⁩</translation>
    </message>
    <message numerus="yes">
        <source>shown by %n artifact(s)</source>
        <translation>
            <numerusform>لا أعمال تُظهرها</numerusform>
            <numerusform>يُظهرها عمل واحد</numerusform>
            <numerusform>يُظهرها عملان</numerusform>
            <numerusform>تُظهرها %n أعمال</numerusform>
            <numerusform>يُظهرها %n عملًا</numerusform>
            <numerusform>يُظهرها %n عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation>كان الموعد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>أُنجز ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>RoadmapKeys</name>
    <message>
        <source>Add milestone</source>
        <translation>إضافة محطة</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export as a drawing…</source>
        <translation>التصدير كرسم…</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>البحث عن محطة</translation>
    </message>
    <message>
        <source>Link to what needs it</source>
        <translation>الربط بما يتطلبها</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Print or save as a poster…</source>
        <translation>الطباعة أو الحفظ كملصق…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرضها كاملة</translation>
    </message>
    <message>
        <source>Show canvas</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>Show outline</source>
        <translation>عرض القائمة المتدرجة</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>عرض الخط الزمني</translation>
    </message>
    <message>
        <source>Untangle the links</source>
        <translation>فك تشابك الروابط</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Add milestone</source>
        <translation>إضافة محطة</translation>
    </message>
    <message>
        <source>Milestones appear here once a goal has a date.</source>
        <translation>تظهر المحطات هنا حالما يكون لهدف تاريخ.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>استخدام قالب</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) done</source>
        <translation>
            <numerusform>المحطات المنجزة: ⁨{0}⁩</numerusform>
            <numerusform>المحطات المنجزة: ⁨{0}⁩ من واحدة</numerusform>
            <numerusform>المحطات المنجزة: ⁨{0}⁩ من اثنتين</numerusform>
            <numerusform>المحطات المنجزة: ⁨{0}⁩ من %n</numerusform>
            <numerusform>المحطات المنجزة: ⁨{0}⁩ من %n</numerusform>
            <numerusform>المحطات المنجزة: ⁨{0}⁩ من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n milestone(s) found</source>
        <translation>
            <numerusform>المحطات المطابقة: ⁨{0}⁩</numerusform>
            <numerusform>المحطات المطابقة: ⁨{0}⁩ من واحدة</numerusform>
            <numerusform>المحطات المطابقة: ⁨{0}⁩ من اثنتين</numerusform>
            <numerusform>المحطات المطابقة: ⁨{0}⁩ من %n</numerusform>
            <numerusform>المحطات المطابقة: ⁨{0}⁩ من %n</numerusform>
            <numerusform>المحطات المطابقة: ⁨{0}⁩ من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapScene</name>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>RunAgendaCard</name>
    <message>
        <source>Add a point to the agenda</source>
        <translation>إضافة بند إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Talk about “{0}” now</source>
        <translation>التحدث الآن عن «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>Add a point below, or talk freely and write down what comes of it.</source>
        <translation>أضف بندًا أدناه، أو تحدثا بحرية ودوّنا ما ينتج عن ذلك.</translation>
    </message>
    <message>
        <source>Everything is talked about</source>
        <translation>تحدثتما عن كل شيء</translation>
    </message>
    <message>
        <source>Look over the summary and the next date below, then end the session.</source>
        <translation>راجع الملخص والموعد التالي أدناه، ثم أنهِ الجلسة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>ملاحظات الجلسة</translation>
    </message>
    <message>
        <source>Notes on this point</source>
        <translation>ملاحظات على هذا البند</translation>
    </message>
    <message>
        <source>On the whole session</source>
        <translation>عن الجلسة كلها</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>عن «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>جدول الأعمال فارغ</translation>
    </message>
    <message>
        <source>The {0} of this session are over.</source>
        <translation>انتهت مدة هذه الجلسة: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>{0} for “{1}” are over.</source>
        <translation>انتهى الوقت المخصص لـ«⁨{1}⁩»: ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Read them to {0} by phone once. When both of you see the same, nobody stands between you.</source>
        <translation>اقرأها بالهاتف مرة واحدة مع ⁨{0}⁩. حين تريان الكلمات نفسها، فلا أحد يقف بينكما.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>كلمات الأمان</translation>
    </message>
    <message>
        <source>The new recovery sheet of {0} counts from now on. Your next update tells it.</source>
        <translation>أصبحت ورقة الاسترداد الجديدة لدى ⁨{0}⁩ معتمدة من الآن. سيُعلم تحديثك التالي بذلك.</translation>
    </message>
    <message>
        <source>We see the same words: confirm</source>
        <translation>نرى الكلمات نفسها: تأكيد</translation>
    </message>
    <message>
        <source>Your new recovery sheet waits. Send an update, then let {0} compare these words and confirm.</source>
        <translation>ورقة استردادك الجديدة بانتظار التأكيد. أرسل تحديثًا، ثم اطلب من ⁨{0}⁩ مقارنة هذه الكلمات وتأكيدها.</translation>
    </message>
    <message>
        <source>{0} made a new recovery sheet without the old words. Compare these words by phone, then confirm.</source>
        <translation>لدى ⁨{0}⁩ ورقة استرداد جديدة أُعدّت من دون الكلمات القديمة. قارنا هذه الكلمات بالهاتف، ثم أكّد.</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Look at the sample as</source>
        <translation>عرض النموذج بصفة</translation>
    </message>
    <message>
        <source>Sample – nothing here is sent.</source>
        <translation>نموذج – لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>بدء ثنائي خاص بك</translation>
    </message>
    <message>
        <source>{0}, mentee</source>
        <translation>⁨{0}⁩، المسترشد</translation>
    </message>
    <message>
        <source>{0}, mentor</source>
        <translation>⁨{0}⁩، المرشد</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save the file somewhere else…</source>
        <translation>حفظ الملف في مكان آخر…</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>حفظ الدعوة</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The file could not be written there. The invitation is safe; choose another place.</source>
        <translation>تعذّرت كتابة الملف هناك. الدعوة سليمة؛ اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or jump to a page, record or command</source>
        <translation>البحث أو الانتقال إلى صفحة أو عنصر أو أمر</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>البحث أو الانتقال إلى…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>البحث أو الانتقال إلى…</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>لا نتائج للبحث عن «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search everything you two wrote</source>
        <translation>البحث في كل ما كتبتماه</translation>
    </message>
    <message>
        <source>Type a few letters of what you look for: goals, sessions, notes, reflections, files.</source>
        <translation>اكتب بضعة أحرف مما تبحث عنه: أهداف، جلسات، ملاحظات، تأملات، ملفات.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n earlier change(s) that {0} has not confirmed go along again.</source>
        <translation>
            <numerusform>لا تغييرات سابقة بانتظار تأكيد ⁨{0}⁩.</numerusform>
            <numerusform>يُرسل من جديد تغيير سابق واحد لم يصل تأكيده من ⁨{0}⁩.</numerusform>
            <numerusform>يُرسل من جديد تغييران سابقان لم يصل تأكيدهما من ⁨{0}⁩.</numerusform>
            <numerusform>تُرسل من جديد %n تغييرات سابقة لم يصل تأكيدها من ⁨{0}⁩.</numerusform>
            <numerusform>يُرسل من جديد %n تغييرًا سابقًا لم يصل تأكيدها من ⁨{0}⁩.</numerusform>
            <numerusform>يُرسل من جديد %n تغيير سابق لم يصل تأكيدها من ⁨{0}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them</source>
        <translation>
            <numerusform>لا روابط بينها</numerusform>
            <numerusform>رابط واحد بينها</numerusform>
            <numerusform>رابطان بينها</numerusform>
            <numerusform>%n روابط بينها</numerusform>
            <numerusform>%n رابطًا بينها</numerusform>
            <numerusform>%n رابط بينها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>لا تغييرات جديدة</numerusform>
            <numerusform>تغيير جديد واحد</numerusform>
            <numerusform>تغييران جديدان</numerusform>
            <numerusform>%n تغييرات جديدة</numerusform>
            <numerusform>%n تغييرًا جديدًا</numerusform>
            <numerusform>%n تغيير جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>An update can go once you are a pair.</source>
        <translation>يمكن إرسال تحديث حين تصبحان ثنائيًا.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Draft opened. Did you send it from your mail program?</source>
        <translation>فُتحت المسودة. هل أرسلتها من برنامج بريدك؟</translation>
    </message>
    <message>
        <source>Folder for updates</source>
        <translation>مجلد التحديثات</translation>
    </message>
    <message>
        <source>Hand it to {0}</source>
        <translation>تسليمه إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>طريقة إرساله</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>دعوة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Largest mail</source>
        <translation>أكبر رسالة</translation>
    </message>
    <message>
        <source>Largest mail that your server takes</source>
        <translation>أكبر رسالة يقبلها خادمك</translation>
    </message>
    <message>
        <source>Marked as sent. {0}’s next update will confirm that it arrived.</source>
        <translation>وُضعت علامة «أُرسل». وسيؤكد التحديث التالي من ⁨{0}⁩ وصوله.</translation>
    </message>
    <message>
        <source>No mail goes out of the sample. The update goes straight to {0}’s side.</source>
        <translation>لا يخرج أي بريد من النموذج. يذهب التحديث مباشرة إلى طرف ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Nothing new for {0} yet.</source>
        <translation>لا جديد يُرسل إلى ⁨{0}⁩ بعد.</translation>
    </message>
    <message>
        <source>Nothing new since your update of {0}.</source>
        <translation>لا جديد منذ تحديثك (⁨{0}⁩).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; it asks {0} for %n file(s)</source>
        <translation>
            <numerusform>لا جديد؛ ولا يطلب من ⁨{0}⁩ أي ملف</numerusform>
            <numerusform>لا جديد؛ يطلب من ⁨{0}⁩ ملفًا واحدًا</numerusform>
            <numerusform>لا جديد؛ يطلب من ⁨{0}⁩ ملفين</numerusform>
            <numerusform>لا جديد؛ يطلب من ⁨{0}⁩ %n ملفات</numerusform>
            <numerusform>لا جديد؛ يطلب من ⁨{0}⁩ %n ملفًا</numerusform>
            <numerusform>لا جديد؛ يطلب من ⁨{0}⁩ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new; it tells {0} what has arrived here</source>
        <translation>لا جديد؛ يخبر ⁨{0}⁩ بما وصل إلى هنا</translation>
    </message>
    <message>
        <source>Sealed for {0} alone. Earlier wordings of what you share travel with it.</source>
        <translation>مشفّر، ولا يفتحه إلا ⁨{0}⁩. وتُرسل معه الصيغ السابقة لما تشاركه.</translation>
    </message>
    <message>
        <source>Send one anyway: it tells what has arrived here</source>
        <translation>إرسال تحديث مع ذلك: يخبر بما وصل إلى هنا</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>إرسال تحديث</translation>
    </message>
    <message>
        <source>The file is kept in {0}</source>
        <translation>الملف محفوظ في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>⁨{0}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>{0}, private until now</source>
        <translation>⁨{0}⁩، كان خاصًا حتى الآن</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file is safe. Save a copy and open it in another program.</source>
        <translation>الملف سليم. احفظ نسخة منه وافتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>ملف PDF هذا يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>This drawing holds something that cannot be shown safely.</source>
        <translation>في هذا الرسم ما لا يمكن عرضه بأمان.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>هذا الملف تالف ولا يمكن عرضه.</translation>
    </message>
    <message>
        <source>This file is larger than can be shown safely ({megabytes} MB; {most} are).</source>
        <translation>هذا الملف أكبر مما يمكن عرضه بأمان (⁨{megabytes}⁩ ميغابايت؛ والحد ⁨{most}⁩).</translation>
    </message>
    <message>
        <source>This file is not here yet. Nothing is lost. Your next update asks for it.</source>
        <translation>هذا الملف ليس هنا بعد. لم يضع شيء، وسيطلبه تحديثك التالي.</translation>
    </message>
    <message>
        <source>This file made the part of MentorDesk that draws it stop.</source>
        <translation>تسبب هذا الملف في توقف الجزء الذي يرسمه من MentorDesk.</translation>
    </message>
    <message>
        <source>This file needs more memory than it can safely be given.</source>
        <translation>يحتاج هذا الملف إلى ذاكرة أكثر مما يمكن منحه بأمان.</translation>
    </message>
    <message>
        <source>This file takes too long to draw.</source>
        <translation>يستغرق رسم هذا الملف وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation>لا يمكن عرض هذا النوع من الصور هنا.</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages are.</source>
        <translation>لا يمكن عرض هذه الصفحة. الصفحات الأخرى معروضة.</translation>
    </message>
    <message>
        <source>This page takes too long to draw. The other pages are shown.</source>
        <translation>يستغرق رسم هذه الصفحة وقتًا أطول من اللازم. الصفحات الأخرى معروضة.</translation>
    </message>
    <message>
        <source>This picture is larger than can be shown safely ({width} × {height} pixels; up to {most} million are).</source>
        <translation>هذه الصورة أكبر مما يمكن عرضه بأمان (⁨{width}⁩ × ⁨{height}⁩ بكسل؛ والحد ⁨{most}⁩ مليون).</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>إضافة بند إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>فتح جدول الأعمال</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>تخطيط الجلسة</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>خطّطا المحادثة الأولى؛ يمتلئ جدول الأعمال تلقائيًا من الأهداف المفتوحة.</translation>
    </message>
    <message>
        <source>Session 1</source>
        <translation>الجلسة 1</translation>
    </message>
    <message>
        <source>left for another time</source>
        <translation>متروك لوقت آخر</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>⁨{0}⁩ في ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>القيادة: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>A room, or how to join a call</source>
        <translation>غرفة، أو كيفية الانضمام إلى مكالمة</translation>
    </message>
    <message>
        <source>A session needs a title. The old one is back.</source>
        <translation>لا بد للجلسة من عنوان. عاد العنوان السابق.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>العودة إلى الجلسة</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>حذف الجلسة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>ملاحظات الجلسة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>الفتح من جديد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Run session</source>
        <translation>بدء الجلسة</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>حفظ ملف التقويم…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>ملخص الجلسة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What came of it, in a few lines.</source>
        <translation>ما نتج عنها، في بضعة أسطر.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>What you both want to keep. Markdown is welcome.</source>
        <translation>ما تودان كلاكما الاحتفاظ به. يمكنك الكتابة بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>“{0}” is called off.</source>
        <translation>أُلغيت «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” is planned again.</source>
        <translation>«⁨{0}⁩» مخطط لها من جديد.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>حُذف «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open goals become its agenda</source>
        <translation>تصبح الأهداف المفتوحة جدول أعمالها</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>تخطيط الجلسة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Write a few words, such as “Getting to know each other”.</source>
        <translation>اكتب بضع كلمات، مثل «التعارف».</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Next</source>
        <translation>المقبلة</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>لم تُختتم بعد</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>الماضية</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Both of you changed it</source>
        <translation>غيّره كلاكما</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Come back to point later</source>
        <translation>العودة إلى البند لاحقًا</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>Leave point for another time</source>
        <translation>ترك البند لوقت آخر</translation>
    </message>
    <message>
        <source>Left for another time</source>
        <translation>متروك لوقت آخر</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>المسترشد</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لم يُحدد اليوم بعد</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>لم تُختتم بعد</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>تأجيل فكرة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>إيقاف الساعة أو تشغيلها</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>تولّي مهمة</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>تحدثتما عنه</translation>
    </message>
    <message>
        <source>Tick point and go on</source>
        <translation>إتمام البند والمتابعة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>تدوين قرار</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>كتابة ملاحظات</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>أُنجزت: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>الموعد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>⁨{0}⁩ في ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>⁨{0}⁩ د</translation>
    </message>
    <message>
        <source>{0} of {1} left</source>
        <translation>بقي ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} over the {1} of this session</source>
        <translation>تجاوزتما مدة هذه الجلسة (⁨{1}⁩) بمقدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>‏⁨{0}⁩ – ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>العودة إلى الخطة</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>المفتاح ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>تخطيط الجلسة</translation>
    </message>
    <message>
        <source>Plan the first conversation; the agenda fills itself from open goals.</source>
        <translation>خطّطا المحادثة الأولى؛ يمتلئ جدول الأعمال تلقائيًا من الأهداف المفتوحة.</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>الجلسة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>{0} held, {1} planned</source>
        <translation>المعقودة: ⁨{0}⁩، المخطط لها: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{1} planned</source>
        <translation>المخطط لها: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>اختُتمت «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” is closed. The next one is planned: {1}.</source>
        <translation>اختُتمت «⁨{0}⁩». والتالية مخطط لها: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>«⁨{0}⁩» مخطط لها.</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>An update took it along. {0} may have it, also in earlier wordings.</source>
        <translation>أُرسل مع تحديث. قد يكون لدى ⁨{0}⁩ الآن، وبصيغه السابقة أيضًا.</translation>
    </message>
    <message>
        <source>It has not left this laptop. Until you send the next update you can keep it private.</source>
        <translation>لم يغادر هذا الحاسوب. يمكنك إبقاؤه خاصًا إلى أن ترسل التحديث التالي.</translation>
    </message>
    <message>
        <source>It lies in a file of its own on this laptop, which no update contains.</source>
        <translation>محفوظ في ملف مستقل على هذا الحاسوب لا يتضمنه أي تحديث.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>إبقاؤه خاصًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>لا يقرأ هذا سواك</translation>
    </message>
    <message>
        <source>Share with {0}</source>
        <translation>مشاركته مع ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Share with {0}…</source>
        <translation>مشاركته مع ⁨{0}⁩…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يمكنه قراءته</translation>
    </message>
    <message>
        <source>With your next update {0} can read all of it: the title, every step, its tags and its links. Nobody else can. It cannot be called back once it is sent.</source>
        <translation>مع تحديثك التالي يصبح في وسع ⁨{0}⁩ قراءته كله: العنوان وكل خطوة ووسومه وروابطه. ولا يستطيع ذلك أحد سواكما. ولا يمكن استرجاعه بعد إرساله.</translation>
    </message>
    <message>
        <source>{0} shared it with you.</source>
        <translation>مشارَك معك من ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>There is no file here.</source>
        <translation>لا ملف هنا.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>For {0}, made on {1}</source>
        <translation>تخص ⁨{0}⁩، تاريخ الإعداد: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Given to the printer. Look at the paper before you go on.</source>
        <translation>أُرسلت إلى الطابعة. انظر إلى الورقة قبل أن تتابع.</translation>
    </message>
    <message>
        <source>If this laptop is lost, these 24 words on paper bring back everything that you two share. Whoever has them can read your updates, so keep no copy on a computer.</source>
        <translation>إن فُقد هذا الحاسوب، تعيد هذه الكلمات الـ24 على الورق كل ما تتشاركانه. من لديه هذه الكلمات يستطيع قراءة تحديثاتك، فلا تحتفظ بنسخة منها على حاسوب.</translation>
    </message>
    <message>
        <source>If your laptop is lost or broken, these words bring back all that your pair shared on a new one, and prove to your partner that it is you.</source>
        <translation>إن فُقد حاسوبك أو تعطّل، تعيد هذه الكلمات كل ما تشاركه ثنائيكما على حاسوب جديد، وتثبت لشريكك أنك أنت.</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place and no copy on a computer. Whoever has the words can read your updates and act as you. Nobody can make them again.</source>
        <translation>احتفظ بهذه الورقة في مكان آمن من دون نسخة على حاسوب. من لديه الكلمات يستطيع قراءة تحديثاتك والتصرف باسمك. ولا يستطيع أحد إعدادها من جديد.</translation>
    </message>
    <message>
        <source>MentorDesk recovery sheet</source>
        <translation>ورقة استرداد MentorDesk</translation>
    </message>
    <message>
        <source>No printer is set up here. Save a PDF and print it elsewhere, or copy the words by hand.</source>
        <translation>لا طابعة معدّة هنا. احفظ ملف PDF واطبعه في مكان آخر، أو انسخ الكلمات بيدك.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF to print elsewhere…</source>
        <translation>الحفظ بصيغة PDF للطباعة في مكان آخر…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Saved as {0}. Print it, then delete the file.</source>
        <translation>حُفظ باسم ⁨{0}⁩. اطبعه ثم احذف الملف.</translation>
    </message>
    <message>
        <source>The file could not be written there. The words are safe; choose another place.</source>
        <translation>تعذّرت كتابة الملف هناك. الكلمات سليمة؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The words are on paper, in a safe place</source>
        <translation>الكلمات على الورق، في مكان آمن</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>تجد بالاختصار Ctrl+K كل أمر باسمه.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SpellChoices</name>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore while this pair is open</source>
        <translation>تجاهل ما دام هذا الثنائي مفتوحًا</translation>
    </message>
    <message>
        <source>It is ignored.</source>
        <translation>تُتجاهل هذه الكلمة.</translation>
    </message>
    <message>
        <source>It is none of your words any more.</source>
        <translation>لم تعد من كلماتك.</translation>
    </message>
    <message>
        <source>It is one of your words now.</source>
        <translation>هي الآن من كلماتك.</translation>
    </message>
    <message>
        <source>No word is marked in this text.</source>
        <translation>لا كلمة معلَّمة في هذا النص.</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{0}”</source>
        <translation>ليست في القاموس: «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>لا شيء مشابه معروف</translation>
    </message>
    <message>
        <source>Remove “{0}” from my words</source>
        <translation>إزالة «⁨{0}⁩» من كلماتي</translation>
    </message>
    <message>
        <source>Spelling is not checked. The menu View has “Check spelling”.</source>
        <translation>لا يُدقَّق الإملاء. في قائمة «عرض» تجد «التدقيق الإملائي».</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>Spelling is checked.</source>
        <translation>يُدقَّق الإملاء.</translation>
    </message>
    <message>
        <source>Spelling is no longer checked.</source>
        <translation>لم يعد الإملاء يُدقَّق.</translation>
    </message>
    <message>
        <source>To check spelling, install “{0}”.</source>
        <translation>لتدقيق الإملاء ثبّت «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>To check {0}, install a dictionary such as “{1}”.</source>
        <translation>لتدقيق ⁨{0}⁩ ثبّت قاموسًا مثل «⁨{1}⁩».</translation>
    </message>
    <message>
        <source>While I write</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message>
        <source>A stage needs a title. The old one is back.</source>
        <translation>لا بد للمرحلة من عنوان. عاد العنوان السابق.</translation>
    </message>
    <message>
        <source>Add milestone here</source>
        <translation>إضافة محطة هنا</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>حذف المرحلة</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What each of you can count on in this stage. Markdown is welcome.</source>
        <translation>ما يمكن لكل منكما الاعتماد عليه في هذه المرحلة. يمكنك الكتابة بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>What is this stretch of the way called?</source>
        <translation>ما اسم هذا الجزء من الطريق؟</translation>
    </message>
</context>
<context>
    <name>StartWalk</name>
    <message>
        <source>Both of you see these. You can change them later.</source>
        <translation>يراها كلاكما، ويمكنك تغييرها لاحقًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى «اليوم»</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>دعوة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Keep a way back in</source>
        <translation>الاحتفاظ بطريق للعودة</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>يجري إعداد الدعوة…</translation>
    </message>
    <message>
        <source>Put the words on paper first and tick the box below, or do this later.</source>
        <translation>ضع الكلمات على الورق أولًا وحدّد المربع أدناه، أو افعل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Who are you two?</source>
        <translation>من أنتما؟</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>اكتبه بالصيغة name@example.org أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>لغتك</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your mentee’s mail address</source>
        <translation>البريد الإلكتروني لمسترشدك</translation>
    </message>
    <message>
        <source>Your mentee’s name</source>
        <translation>اسم مسترشدك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>optional, for the mail drafts</source>
        <translation>اختياري، لمسودات البريد</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Everything stays here to be read, printed and exported. You can reopen it at any time.</source>
        <translation>يبقى كل شيء هنا متاحًا للقراءة والطباعة والتصدير. يمكنك إعادة فتحه في أي وقت.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>كيف يستمر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The pair goes on.</source>
        <translation>الثنائي مستمر.</translation>
    </message>
    <message>
        <source>The pair is ended. Everything stays to be read, printed and exported.</source>
        <translation>انتهى الثنائي. يبقى كل شيء متاحًا للقراءة والطباعة والتصدير.</translation>
    </message>
    <message>
        <source>The pair is paused. Your partner sees it with the next update.</source>
        <translation>الثنائي متوقف مؤقتًا. سيرى شريكك ذلك مع التحديث التالي.</translation>
    </message>
    <message>
        <source>You can pause it for a while, or end it; nothing is deleted by that.</source>
        <translation>يمكنك إيقافه مؤقتًا أو إنهاؤه؛ ولا يُحذف شيء بذلك.</translation>
    </message>
    <message>
        <source>You two take a break, and nothing is asked of anybody. You can go on at any time.</source>
        <translation>تأخذان استراحة، ولا يُطلب من أحد شيء. يمكنكما المتابعة في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved · {0}</source>
        <translation>كل التغييرات محفوظة · ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Encrypted for {0}</source>
        <translation>مشفّر من أجل ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Last update made {0}</source>
        <translation>آخر تحديث أُعدّ: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No update made yet</source>
        <translation>لم يُعدّ أي تحديث بعد</translation>
    </message>
    <message>
        <source>{0} has not joined yet</source>
        <translation>بانتظار انضمام ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} · confirmed by {1} {2}</source>
        <translation>⁨{0}⁩ · تأكيد ⁨{1}⁩: ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Blocked</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط لها</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>From another way of writing</source>
        <translation>من طريقة كتابة أخرى</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Agree on a first goal</source>
        <translation>الاتفاق على هدف أول</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Invite {0}</source>
        <translation>دعوة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Pick a question to think about</source>
        <translation>اختيار سؤال للتأمّل</translation>
    </message>
    <message>
        <source>Plan session 1</source>
        <translation>تخطيط الجلسة 1</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>إخفاء الخطوات الأولى</translation>
    </message>
    <message>
        <source>Send your reply to {0}</source>
        <translation>إرسال ردّك إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>⁨{0}⁩، تم</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>A tag needs a letter or a digit.</source>
        <translation>يحتاج الوسم إلى حرف أو رقم.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Enter or a comma adds it. Backspace goes to the tags before it.</source>
        <translation>يضيفه Enter أو الفاصلة. وينتقل Backspace إلى الوسوم التي قبله.</translation>
    </message>
    <message>
        <source>Known tags: {0}. Arrow down chooses one.</source>
        <translation>الوسوم المعروفة: ⁨{0}⁩. السهم إلى الأسفل يختار واحدًا.</translation>
    </message>
    <message>
        <source>Tag added: {0}</source>
        <translation>أُضيف الوسم: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>There is room for {0} tags. Remove one first.</source>
        <translation>يتسع المكان لـ⁨{0}⁩ من الوسوم. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>⁨{0}⁩ موجود بالفعل.</translation>
    </message>
    <message>
        <source>“{0}” holds a sign that cannot be seen. Type it anew.</source>
        <translation>في «⁨{0}⁩» رمز غير مرئي. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a tag. Use at most {1} letters.</source>
        <translation>«⁨{0}⁩» أطول من أن يكون وسمًا. استخدم ⁨{1}⁩ من الأحرف على الأكثر.</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
</context>
<context>
    <name>TagPill</name>
    <message>
        <source>Press Enter to find what carries it.</source>
        <translation>اضغط Enter للعثور على ما يحمل هذا الوسم.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>chosen tag {0}, press Delete to remove</source>
        <translation>الوسم المختار ⁨{0}⁩، اضغط Delete لإزالته</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>A task needs a few words. The old ones are back.</source>
        <translation>لا بد للمهمة من بضع كلمات. عادت الكلمات السابقة.</translation>
    </message>
    <message>
        <source>Close task</source>
        <translation>إغلاق المهمة</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>حذف المهمة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ما الذي يجب فعله؟</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>من يتولاها؟</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Change “{0}”</source>
        <translation>تعديل «⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Set when it is due</source>
        <translation>تحديد موعدها</translation>
    </message>
    <message>
        <source>Take on a task</source>
        <translation>تولّي مهمة</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>أُنجزت المهمة.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>من يتولاها؟</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>لا محطات</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>%n محطات</numerusform>
            <numerusform>%n محطة</numerusform>
            <numerusform>%n محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Start from one of these and make it yours</source>
        <translation>ابدأ بواحد من هذه وعدّله كما يناسبك</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pages, page {0} of {1}</source>
        <translation>الصفحات المصغّرة، الصفحة ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ToCalendar</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات تقويم (*.ics)</translation>
    </message>
    <message>
        <source>No program for calendar files was found. Save the file, and open it in your calendar.</source>
        <translation>لم يُعثر على برنامج لملفات التقويم. احفظ الملف وافتحه في تقويمك.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>حفظ ملف التقويم</translation>
    </message>
    <message>
        <source>The calendar file is saved: {0}.</source>
        <translation>حُفظ ملف التقويم: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>تجري كتابة ملف التقويم</translation>
    </message>
    <message>
        <source>Your calendar program has the session. It asks before it keeps it.</source>
        <translation>الجلسة لدى برنامج التقويم، وسيسألك قبل أن يحفظها.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asked: “{0}”</source>
        <translation>سؤال موجّه: «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Done: “{0}”.</source>
        <translation>أُنجزت: «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>المسترشد</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>You and {0} both changed %n thing(s). Both versions are kept until you choose.</source>
        <translation>
            <numerusform>لا عناصر غيّرتها أنت و⁨{0}⁩ معًا.</numerusform>
            <numerusform>غيّرت أنت و⁨{0}⁩ عنصرًا واحدًا. النسختان محفوظتان إلى أن تختار.</numerusform>
            <numerusform>غيّرت أنت و⁨{0}⁩ عنصرين. النسختان محفوظتان إلى أن تختار.</numerusform>
            <numerusform>غيّرت أنت و⁨{0}⁩ %n عناصر. النسختان محفوظتان إلى أن تختار.</numerusform>
            <numerusform>غيّرت أنت و⁨{0}⁩ %n عنصرًا. النسختان محفوظتان إلى أن تختار.</numerusform>
            <numerusform>غيّرت أنت و⁨{0}⁩ %n عنصر. النسختان محفوظتان إلى أن تختار.</numerusform>
        </translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>“{0}” is planned.</source>
        <translation>«⁨{0}⁩» مخطط لها.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>&amp;Export as a drawing (SVG)…</source>
        <translation>التصدير كرسم (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Print or save as a poster…</source>
        <translation>الطباعة أو الحفظ كملصق…</translation>
    </message>
    <message>
        <source>&amp;Untangle the links</source>
        <translation>فك تشابك الروابط</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Find a milestone</source>
        <translation>البحث عن محطة</translation>
    </message>
    <message>
        <source>How the roadmap is shown</source>
        <translation>طريقة عرض خارطة الطريق</translation>
    </message>
    <message>
        <source>More for the roadmap</source>
        <translation>المزيد لخارطة الطريق</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Only milestones in this state</source>
        <translation>المحطات التي في هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>القائمة المتدرجة</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرضها كاملة</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom {0} %, press for natural size</source>
        <translation>التكبير ⁨{0}⁩%، اضغط للعودة إلى الحجم الأصلي</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>‏⁨{0}⁩%</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Waiting for {0} since {1} ({2})</source>
        <translation>بانتظار ⁨{0}⁩ منذ ⁨{1}⁩ (⁨{2}⁩)</translation>
    </message>
    <message numerus="yes">
        <source>agreed: %n day(s)</source>
        <translation>
            <numerusform>المتفق عليه: اليوم نفسه</numerusform>
            <numerusform>المتفق عليه: يوم واحد</numerusform>
            <numerusform>المتفق عليه: يومان</numerusform>
            <numerusform>المتفق عليه: %n أيام</numerusform>
            <numerusform>المتفق عليه: %n يومًا</numerusform>
            <numerusform>المتفق عليه: %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} waits for your update since {1} ({2})</source>
        <translation>⁨{0}⁩ بانتظار تحديثك منذ ⁨{1}⁩ (⁨{2}⁩)</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, among them links between these</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر، وقد يكون رابطًا بين هذه</numerusform>
            <numerusform>واثنان آخران، منهما ما هو رابط بين هذه</numerusform>
            <numerusform>و%n أخرى، منها روابط بين هذه</numerusform>
            <numerusform>و%n أخرى، منها روابط بين هذه</numerusform>
            <numerusform>و%n أخرى، منها روابط بين هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>التراجع عنها</translation>
    </message>
    <message numerus="yes">
        <source>This takes back %n change(s) by {0} for both of you, where nobody wrote over them.</source>
        <translation>
            <numerusform>لا تغييرات من ⁨{0}⁩ للتراجع عنها.</numerusform>
            <numerusform>يشمل هذا التراجع تغييرًا واحدًا من ⁨{0}⁩ لكليكما، ما لم يُكتب فوقه.</numerusform>
            <numerusform>يشمل هذا التراجع تغييرين من ⁨{0}⁩ لكليكما، حيث لم يُكتب فوقهما.</numerusform>
            <numerusform>يشمل هذا التراجع %n تغييرات من ⁨{0}⁩ لكليكما، حيث لم يُكتب فوقها.</numerusform>
            <numerusform>يشمل هذا التراجع %n تغييرًا من ⁨{0}⁩ لكليكما، حيث لم يُكتب فوقها.</numerusform>
            <numerusform>يشمل هذا التراجع %n تغيير من ⁨{0}⁩ لكليكما، حيث لم يُكتب فوقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick what shall stay.</source>
        <translation>ألغِ تحديد ما ينبغي أن يبقى.</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>ما يمسّه</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>‏⁨{0}⁩ · ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>The keys of this laptop are kept under your passphrase.</source>
        <translation>مفاتيح هذا الحاسوب محفوظة بعبارة مرورك.</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message numerus="yes">
        <source>And %n link(s) between them.</source>
        <translation>
            <numerusform>ولا روابط بينها.</numerusform>
            <numerusform>ورابط واحد بينها.</numerusform>
            <numerusform>ورابطان بينها.</numerusform>
            <numerusform>و%n روابط بينها.</numerusform>
            <numerusform>و%n رابطًا بينها.</numerusform>
            <numerusform>و%n رابط بينها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Against now</source>
        <translation>مقارنة بالآن</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>مقارنة بالسابق</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Every field reads as in the version before.</source>
        <translation>كل الحقول كما في الإصدار السابق.</translation>
    </message>
    <message>
        <source>It reads like this now.</source>
        <translation>هذا هو نصه الآن.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>Struck through: only in the version before. Underlined: new in this one.</source>
        <translation>المشطوب: في الإصدار السابق فقط. المسطّر: جديد في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only now.</source>
        <translation>المشطوب: في هذا الإصدار فقط. المسطّر: الآن فقط.</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>الإصدار ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Fit the page (0)</source>
        <translation>ملاءمة الصفحة (0)</translation>
    </message>
    <message>
        <source>Fit the picture (0)</source>
        <translation>ملاءمة الصورة (0)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>العرض بنسبة 100%</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏⁨{percent}⁩%</translation>
    </message>
    <message>
        <source>{percent} %, show at 100 %</source>
        <translation>⁨{percent}⁩%، العرض بنسبة 100%</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n open note(s) on {0}</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة على ⁨{0}⁩</numerusform>
            <numerusform>ملاحظة مفتوحة واحدة على ⁨{0}⁩</numerusform>
            <numerusform>ملاحظتان مفتوحتان على ⁨{0}⁩</numerusform>
            <numerusform>%n ملاحظات مفتوحة على ⁨{0}⁩</numerusform>
            <numerusform>%n ملاحظة مفتوحة على ⁨{0}⁩</numerusform>
            <numerusform>%n ملاحظة مفتوحة على ⁨{0}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>اختيار سؤال</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>One question a week is enough.</source>
        <translation>سؤال واحد في الأسبوع يكفي.</translation>
    </message>
    <message>
        <source>Put it away again</source>
        <translation>إعادته إلى مكانه</translation>
    </message>
    <message>
        <source>Question to think about</source>
        <translation>سؤال للتأمّل</translation>
    </message>
    <message>
        <source>The question is asked; it goes with the next update.</source>
        <translation>طُرح السؤال، وسيُرسل مع التحديث التالي.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message numerus="yes">
        <source>You wrote it %n year(s) ago</source>
        <translation>
            <numerusform>كتبت هذا هذا العام</numerusform>
            <numerusform>كتبت هذا قبل عام</numerusform>
            <numerusform>كتبت هذا قبل عامين</numerusform>
            <numerusform>كتبت هذا قبل %n أعوام</numerusform>
            <numerusform>كتبت هذا قبل %n عامًا</numerusform>
            <numerusform>كتبت هذا قبل %n عام</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it a month ago</source>
        <translation>كتبته قبل شهر</translation>
    </message>
    <message>
        <source>You wrote it a year ago</source>
        <translation>كتبته قبل عام</translation>
    </message>
    <message>
        <source>You wrote it half a year ago</source>
        <translation>كتبته قبل نصف عام</translation>
    </message>
    <message>
        <source>You wrote it three months ago</source>
        <translation>كتبته قبل ثلاثة أشهر</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>تأجيل هذا إلى وقت لاحق</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message numerus="yes">
        <source>%n new update(s) from {0} lie in {1}.</source>
        <translation>
            <numerusform>لا تحديثات جديدة من ⁨{0}⁩ في ⁨{1}⁩.</numerusform>
            <numerusform>تحديث جديد من ⁨{0}⁩ في ⁨{1}⁩.</numerusform>
            <numerusform>تحديثان جديدان من ⁨{0}⁩ في ⁨{1}⁩.</numerusform>
            <numerusform>%n تحديثات جديدة من ⁨{0}⁩ في ⁨{1}⁩.</numerusform>
            <numerusform>%n تحديثًا جديدًا من ⁨{0}⁩ في ⁨{1}⁩.</numerusform>
            <numerusform>%n تحديث جديد من ⁨{0}⁩ في ⁨{1}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new update from {0} lies in {1}: {2}</source>
        <translation>تحديث جديد من ⁨{0}⁩ موجود في ⁨{1}⁩: ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A mentor and a mentee work apart, offline, and send each other sealed updates by mail. No account, no server.</source>
        <translation>مرشد ومسترشد يعمل كل منهما في مكانه من دون إنترنت، ويتبادلان بالبريد الإلكتروني تحديثات مشفّرة. بلا حساب ولا خادم.</translation>
    </message>
    <message>
        <source>A year of work of an invented pair. Nothing is sent.</source>
        <translation>عام من عمل ثنائي متخيَّل. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Bring a pair back with your 24 words and the updates in your mailbox, or a backup file.</source>
        <translation>استعد ثنائيًا بكلماتك الـ24 مع التحديثات في صندوق بريدك، أو بملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <source>I lost my laptop</source>
        <translation>فقدت حاسوبي</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>استكشاف ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Start with a mentee</source>
        <translation>البدء مع مسترشد</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>إزالة ⁨{0}⁩ من هذه القائمة</translation>
    </message>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>مرحبًا بك في MentorDesk</translation>
    </message>
    <message>
        <source>You are the mentor. Invite the person you work with.</source>
        <translation>أنت المرشد. ادعُ الشخص الذي تعمل معه.</translation>
    </message>
    <message>
        <source>Your mentor sent you a file and tells you seven words by phone.</source>
        <translation>أرسل إليك مرشدك ملفًا ويقول لك سبع كلمات بالهاتف.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>ثنائياتك</translation>
    </message>
    <message>
        <source>“{0}” is off the list. Nothing was deleted; its folder is {1}</source>
        <translation>أُزيل «⁨{0}⁩» من القائمة. لم يُحذف شيء، ومجلده هو ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>WordDiffLabel</name>
    <message>
        <source>(gone: {0})</source>
        <translation>(أُزيل: ⁨{0}⁩)</translation>
    </message>
    <message>
        <source>(new: {0})</source>
        <translation>(جديد: ⁨{0}⁩)</translation>
    </message>
</context>
<context>
    <name>WordEntry</name>
    <message numerus="yes">
        <source>%n words to type</source>
        <translation>
            <numerusform>لا كلمات لكتابتها</numerusform>
            <numerusform>كلمة واحدة لكتابتها</numerusform>
            <numerusform>كلمتان لكتابتهما</numerusform>
            <numerusform>%n كلمات لكتابتها</numerusform>
            <numerusform>%n كلمة لكتابتها</numerusform>
            <numerusform>%n كلمة لكتابتها</numerusform>
        </translation>
    </message>
    <message>
        <source>This word is not on the list.</source>
        <translation>هذه الكلمة ليست في القائمة.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A few words in front, if you like</source>
        <translation>بضع كلمات في المقدمة، إن شئت</translation>
    </message>
    <message>
        <source>A line below the title, if you like</source>
        <translation>سطر تحت العنوان، إن شئت</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As I write</source>
        <translation>بلغة كتابتي</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Language of headings and dates</source>
        <translation>لغة العناوين والتواريخ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Take the usual words again</source>
        <translation>العودة إلى الكلمات المعتادة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Words and paper</source>
        <translation>الكلمات والورق</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Name of the first stage, such as “Finding my feet”</source>
        <translation>اسم المرحلة الأولى، مثل «الخطوات الأولى»</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>اسم المرحلة الجديدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the new milestone in “{0}”</source>
        <translation>عنوان المحطة الجديدة في «⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>The clock of this laptop</source>
        <translation>ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏⁨{0}⁩ (⁨{1}⁩)</translation>
    </message>
</context>
<context>
    <name>_Aside</name>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
</context>
<context>
    <name>_Board</name>
    <message>
        <source>{0} and {1}</source>
        <translation>⁨{0}⁩ و⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>_Fitting</name>
    <message numerus="yes">
        <source>Show %n paragraph(s) that fit together</source>
        <translation>
            <numerusform>لا فقرات متوافقة</numerusform>
            <numerusform>عرض فقرة متوافقة واحدة</numerusform>
            <numerusform>عرض فقرتين متوافقتين</numerusform>
            <numerusform>عرض %n فقرات متوافقة</numerusform>
            <numerusform>عرض %n فقرة متوافقة</numerusform>
            <numerusform>عرض %n فقرة متوافقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>⁨{0}⁩ و⁨{1}⁩ أخرى</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>‏⁨{0}⁩ ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>‏⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>التغيير ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Note {0} by {1}</source>
        <translation>الملاحظة ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Reopen note</source>
        <translation>إعادة فتح الملاحظة</translation>
    </message>
    <message>
        <source>Settle note</source>
        <translation>حسم الملاحظة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Show its place</source>
        <translation>عرض مكانها</translation>
    </message>
    <message>
        <source>{0}: note {1}</source>
        <translation>⁨{0}⁩: الملاحظة ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>_Rivals</name>
    <message>
        <source>(this paragraph is deleted)</source>
        <translation>(حُذفت هذه الفقرة)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Both of you changed this paragraph</source>
        <translation>غيّر كلاكما هذه الفقرة</translation>
    </message>
    <message>
        <source>Chosen for this paragraph</source>
        <translation>المختار لهذه الفقرة</translation>
    </message>
    <message>
        <source>What to keep of this paragraph</source>
        <translation>ما يبقى من هذه الفقرة</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Back again</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Go to “{0}”</source>
        <translation>الانتقال إلى «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No longer counts</source>
        <translation>لم يعد يُعتدّ به</translation>
    </message>
</context>
<context>
    <name>_WordField</name>
    <message>
        <source>Word {0}</source>
        <translation>الكلمة ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of a month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>first of a month</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>first of a month</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>الموعد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>due {0}, {1}</source>
        <translation>الموعد: ⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>‏⁨{start}⁩–⁨{end}⁩</translation>
    </message>
</context>
</TS>
