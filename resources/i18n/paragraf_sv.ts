<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Actions</name>
    <message>
        <source>New &amp;notes</source>
        <translation>Nya &amp;minnesanteckningar</translation>
    </message>
    <message>
        <source>New &amp;protokoll</source>
        <translation>Nytt &amp;protokoll</translation>
    </message>
    <message>
        <source>New &amp;from previous…</source>
        <translation>Nytt från &amp;föregående…</translation>
    </message>
    <message>
        <source>&amp;Bodies…</source>
        <translation>Or&amp;gan…</translation>
    </message>
    <message>
        <source>Profi&amp;les…</source>
        <translation>P&amp;rofiler…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>&amp;Keep a version…</source>
        <translation>&amp;Behåll en version…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>E&amp;xport extracts…</source>
        <translation>E&amp;xportera protokollsutdrag…</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work…</source>
        <translation>&amp;Återställ osparat arbete…</translation>
    </message>
    <message>
        <source>Earlier versions of t&amp;he file…</source>
        <translation>Tidigare &amp;versioner…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Jämför…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>S&amp;täng fönstret</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Nästa &amp;område</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>&amp;Föregående område</translation>
    </message>
    <message>
        <source>&amp;Checks, next finding</source>
        <translation>&amp;Kontroller, nästa fynd</translation>
    </message>
    <message>
        <source>P&amp;revious finding</source>
        <translation>Fö&amp;regående fynd</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>S&amp;idor</translation>
    </message>
    <message>
        <source>Pages and text side by si&amp;de</source>
        <translation>Sidor och text si&amp;da vid sida</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Större text</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal storlek</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundtur i fönstret</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startsida</translation>
    </message>
    <message>
        <source>&amp;About Paragraf</source>
        <translation>&amp;Om Paragraf</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Paste as p&amp;lain text</source>
        <translation>Klistra in &amp;oformaterad text</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fetstil</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv stil</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Understruken</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Genomstruken</translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation>Upp&amp;höjd</translation>
    </message>
    <message>
        <source>Subsc&amp;ript</source>
        <translation>Ned&amp;sänkt</translation>
    </message>
    <message>
        <source>&amp;Clear formatting</source>
        <translation>Ta bo&amp;rt formatering</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Länk…</translation>
    </message>
    <message>
        <source>Bu&amp;lleted list</source>
        <translation>&amp;Punktlista</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Numrerad lista</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citat</translation>
    </message>
    <message>
        <source>Lis&amp;t level in</source>
        <translation>Listnivå &amp;in</translation>
    </message>
    <message>
        <source>List level &amp;out</source>
        <translation>Listnivå u&amp;t</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Fotnot</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Bild…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabell…</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Rad &amp;ovanför</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Rad &amp;nedanför</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Kolumn till &amp;vänster</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Kolumn till &amp;höger</translation>
    </message>
    <message>
        <source>Delete ro&amp;w</source>
        <translation>Ta bort &amp;raden</translation>
    </message>
    <message>
        <source>Delete &amp;column</source>
        <translation>Ta bort &amp;kolumnen</translation>
    </message>
    <message>
        <source>Delete &amp;table</source>
        <translation>Ta bort &amp;tabellen</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>R&amp;ubrikrad</translation>
    </message>
    <message>
        <source>&amp;New section</source>
        <translation>&amp;Nytt avsnitt</translation>
    </message>
    <message>
        <source>New su&amp;b-section</source>
        <translation>Nytt &amp;underavsnitt</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt rubrik</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta u&amp;pp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta ne&amp;d</translation>
    </message>
    <message>
        <source>Level &amp;in</source>
        <translation>Nivå &amp;in</translation>
    </message>
    <message>
        <source>Level &amp;out</source>
        <translation>Nivå u&amp;t</translation>
    </message>
    <message>
        <source>D&amp;elete section</source>
        <translation>Ta b&amp;ort avsnittet</translation>
    </message>
    <message>
        <source>Ne&amp;xt section</source>
        <translation>Nä&amp;sta avsnitt</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>&amp;Föregående avsnitt</translation>
    </message>
    <message>
        <source>Another &amp;part…</source>
        <translation>Lägg till &amp;del…</translation>
    </message>
    <message>
        <source>&amp;Remove part</source>
        <translation>&amp;Ta bort del</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Nästa del</translation>
    </message>
    <message>
        <source>Pre&amp;vious part</source>
        <translation>&amp;Föregående del</translation>
    </message>
    <message>
        <source>&amp;Facts of the item</source>
        <translation>Ärendets &amp;uppgifter</translation>
    </message>
    <message>
        <source>New &amp;motion…</source>
        <translation>Nytt &amp;yrkande…</translation>
    </message>
    <message>
        <source>&amp;Order of putting</source>
        <translation>&amp;Propositionsordning</translation>
    </message>
    <message>
        <source>&amp;Vote…</source>
        <translation>&amp;Omröstning…</translation>
    </message>
    <message>
        <source>&amp;Reservation or statement…</source>
        <translation>&amp;Reservation eller yttrande…</translation>
    </message>
    <message>
        <source>Ta&amp;kes no part in the decision…</source>
        <translation>Deltar &amp;inte i beslutet…</translation>
    </message>
    <message>
        <source>Approved a&amp;t once…</source>
        <translation>O&amp;medelbart justerat…</translation>
    </message>
    <message>
        <source>Case&apos;s histor&amp;y…</source>
        <translation>Äre&amp;ndets gång…</translation>
    </message>
    <message>
        <source>&amp;Conflict of interest…</source>
        <translation>&amp;Jäv…</translation>
    </message>
    <message>
        <source>Lock &amp;with a passphrase…</source>
        <translation>&amp;Lösenord…</translation>
    </message>
    <message>
        <source>At&amp;tendance</source>
        <translation>När&amp;varo</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Decided as proposed</source>
        <translation>&amp;Beslut enligt förslaget</translation>
    </message>
    <message>
        <source>Ta&amp;bled</source>
        <translation>Bor&amp;dläggs</translation>
    </message>
    <message>
        <source>R&amp;eferred back</source>
        <translation>&amp;Återremitteras</translation>
    </message>
    <message>
        <source>&amp;Information noted</source>
        <translation>&amp;Läggs till handlingarna</translation>
    </message>
    <message>
        <source>&amp;Appendix…</source>
        <translation>Bila&amp;ga…</translation>
    </message>
    <message>
        <source>A&amp;ssignment…</source>
        <translation>Uppdr&amp;ag…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersätt…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>&amp;Go to § …</source>
        <translation>Gå &amp;till § …</translation>
    </message>
    <message>
        <source>Find in earlier &amp;minutes…</source>
        <translation>Sök i tidigare &amp;protokoll…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Kommandon…</translation>
    </message>
    <message>
        <source>P&amp;hrase…</source>
        <translation>Fr&amp;as…</translation>
    </message>
    <message>
        <source>My &amp;phrases and short forms…</source>
        <translation>Mina &amp;fraser och kortformer…</translation>
    </message>
    <message>
        <source>T&amp;ime stamp</source>
        <translation>T&amp;idsstämpel</translation>
    </message>
    <message>
        <source>&amp;Name of a person…</source>
        <translation>&amp;Namn på en person…</translation>
    </message>
    <message>
        <source>Refer&amp;ence to a §…</source>
        <translation>&amp;Hänvisning till en §…</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Stavning</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Nästa fels&amp;tavade ord</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>F&amp;örslag</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>Mina &amp;ord…</translation>
    </message>
    <message>
        <source>&amp;Language of the document…</source>
        <translation>&amp;Dokumentets språk…</translation>
    </message>
    <message>
        <source>Speakers&apos; l&amp;ist</source>
        <translation>Ta&amp;larlista</translation>
    </message>
    <message>
        <source>Ne&amp;xt speaker</source>
        <translation>&amp;Nästa talare</translation>
    </message>
    <message>
        <source>&amp;Toolbar and keys…</source>
        <translation>&amp;Verktygsfält och tangenter…</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>D&amp;ela vid markören</translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation>Slå i&amp;hop med den före</translation>
    </message>
    <message>
        <source>S&amp;tatus, next</source>
        <translation>Status, n&amp;ästa</translation>
    </message>
    <message>
        <source>&amp;Mine to write</source>
        <translation>&amp;Min att skriva</translation>
    </message>
    <message>
        <source>&amp;Filter the outline</source>
        <translation>Filt&amp;rera dispositionen</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Fä&amp;ll ihop alla</translation>
    </message>
    <message>
        <source>Unfo&amp;ld all</source>
        <translation>&amp;Vik ut alla</translation>
    </message>
    <message>
        <source>Focus on the te&amp;xt</source>
        <translation>Fok&amp;usera på texten</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>Another section &amp;beside…</source>
        <translation>Ett annat avsnitt &amp;bredvid…</translation>
    </message>
    <message>
        <source>&amp;Last meeting beside…</source>
        <translation>F&amp;örra mötet bredvid…</translation>
    </message>
    <message>
        <source>&amp;Circulate…</source>
        <translation>&amp;Skicka ut…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Justera…</translation>
    </message>
    <message>
        <source>A&amp;nnounce…</source>
        <translation>&amp;Anslå…</translation>
    </message>
    <message>
        <source>Appeal time &amp;over…</source>
        <translation>&amp;Överklagandetiden slut…</translation>
    </message>
    <message>
        <source>Arc&amp;hive…</source>
        <translation>Ar&amp;kivera…</translation>
    </message>
    <message>
        <source>&amp;Written reservation or statement…</source>
        <translation>Skriftlig reservation eller &amp;yttrande…</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>&amp;Rätta…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Sammanfattning av ärendet</translation>
    </message>
    <message>
        <source>&amp;Basis for the decision</source>
        <translation>Beslutsu&amp;nderlag</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>Förslag ti&amp;ll beslut</translation>
    </message>
    <message>
        <source>&amp;Motions</source>
        <translation>&amp;Yrkanden</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Omröstning</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Reservation</translation>
    </message>
    <message>
        <source>R&amp;ecipients</source>
        <translation>Beslutet s&amp;kickas till</translation>
    </message>
</context>
<context>
    <name>AltTextDialog</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Say what the picture shows, for those who cannot see it. The description follows the picture into every document.</source>
        <translation>Beskriv vad bilden visar, för den som inte kan se den. Beskrivningen följer med bilden i alla dokument.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Bilden</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
</context>
<context>
    <name>AppendixDialog</name>
    <message>
        <source>The whole</source>
        <translation>Hela protokollet</translation>
    </message>
    <message>
        <source>Without a file: only named</source>
        <translation>Utan fil: bara omnämnd</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Adds a file as a numbered appendix. A copy of it is kept in the document and goes along when you export.</source>
        <translation>Lägger till en fil som numrerad bilaga. En kopia sparas i dokumentet och följer med när du exporterar.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title of the appendix</source>
        <translation>Bilagans titel</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Hör till</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Vad det hör till</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The settings cannot be kept:</source>
        <translation>Inställningarna kan inte sparas:</translation>
    </message>
</context>
<context>
    <name>ApproveNowDialog</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>The notice is to be up on {0} at the latest.</source>
        <translation>Anslaget ska vara uppsatt senast {0}.</translation>
    </message>
    <message>
        <source>Approved at once</source>
        <translation>Omedelbart justerat</translation>
    </message>
    <message>
        <source>Approves this item by itself, at the meeting. With OK its text and number are closed, and it can be exported on its own.</source>
        <translation>Justerar just det här ärendet, vid sammanträdet. Med OK stängs dess text och nummer, och det kan exporteras för sig.</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Justerat</translation>
    </message>
    <message>
        <source>When the item was approved</source>
        <translation>När ärendet justerades</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tid</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Notice &amp;up</source>
        <translation>Anslaget &amp;upp</translation>
    </message>
    <message>
        <source>When the notice was put up</source>
        <translation>När anslaget sattes upp</translation>
    </message>
    <message>
        <source>Notice &amp;down</source>
        <translation>Anslaget &amp;ner</translation>
    </message>
    <message>
        <source>When the notice is taken down</source>
        <translation>När anslaget tas ner</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <source>The whole</source>
        <translation>Hela protokollet</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Notes who shall do what, and by when. It is listed with the item and can go out as a calendar file.</source>
        <translation>Antecknar vem som ska göra vad, och till när. Uppdraget listas vid ärendet och kan skickas ut som kalenderfil.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Ve&amp;m</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem som gör det</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Hör till</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Vad det hör till</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>As the meeting begins</source>
        <translation>När mötet börjar</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>kl. {0}</translation>
    </message>
    <message>
        <source>within {0}</source>
        <translation>under {0}</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>efter {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>från {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>till och med {0}</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alla ärenden</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>vakant plats</translation>
    </message>
    <message>
        <source>as {0} begins</source>
        <translation>när {0} börjar</translation>
    </message>
    <message>
        <source>within {0}, before the decision</source>
        <translation>under {0}, före beslutet</translation>
    </message>
    <message>
        <source>after the decision in {0}</source>
        <translation>efter beslutet i {0}</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>ärendet</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte noterad</translation>
    </message>
    <message>
        <source>present</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>anmält förhinder</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>inte här än</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>har gått</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ordförande</translation>
    </message>
    <message>
        <source>1st vice chair</source>
        <translation>1:e vice ordf.</translation>
    </message>
    <message>
        <source>2nd vice chair</source>
        <translation>2:e vice ordf.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ledamöter</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>nobody serves</source>
        <translation>ingen tjänstgör</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Vakant plats</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>för {0}</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>sekreterare</translation>
    </message>
    <message>
        <source>came {0}</source>
        <translation>kom {0}</translation>
    </message>
    <message>
        <source>comes {0}</source>
        <translation>kommer {0}</translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>gick {0}</translation>
    </message>
    <message>
        <source>leaves {0}</source>
        <translation>går {0}</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>jäv</translation>
    </message>
    <message>
        <source>takes no part in the decision</source>
        <translation>deltar inte i beslutet</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>justerar</translation>
    </message>
    <message>
        <source>serves for {0}</source>
        <translation>ersätter {0}</translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation>tjänstgör inte</translation>
    </message>
    <message>
        <source>{0} serves</source>
        <translation>{0} tjänstgör</translation>
    </message>
    <message>
        <source>{0} comes, remote</source>
        <translation>{0} kommer, på distans</translation>
    </message>
    <message>
        <source>{0} comes</source>
        <translation>{0} kommer</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} går</translation>
    </message>
    <message>
        <source>{0} serves for {1}</source>
        <translation>{0} ersätter {1}</translation>
    </message>
    <message>
        <source>nobody serves for {1}</source>
        <translation>ingen ersätter {1}</translation>
    </message>
    <message>
        <source>{0} has a conflict of interest</source>
        <translation>{0} har jäv</translation>
    </message>
    <message>
        <source>{0} takes no part in the decision</source>
        <translation>{0} deltar inte i beslutet</translation>
    </message>
    <message>
        <source>{0} presides</source>
        <translation>{0} leder</translation>
    </message>
    <message>
        <source>{0} approves</source>
        <translation>{0} justerar</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klockan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>början</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>slutet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>as the meeting begins</source>
        <translation>när mötet börjar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Tjänstgör</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>the first letters of a name or party</source>
        <translation>början på namn eller parti</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Space present · + arrives · − leaves · Enter everything else · Esc back to the text</source>
        <translation>Mellanslag närvarande · + kommer · − går · Enter allt annat · Esc till texten</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Alla närvarande</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>En till…</translation>
    </message>
    <message>
        <source>The document has no body yet: choose one on the header page.</source>
        <translation>Dokumentet har inget organ än: välj ett på sidan med mötesuppgifter.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name begins so. Insert adds somebody.</source>
        <translation>Ingen heter så. Insert lägger till någon.</translation>
    </message>
    <message>
        <source>{0} of {1} serve</source>
        <translation>{0} av {1} tjänstgör</translation>
    </message>
    <message>
        <source>quorum ✓</source>
        <translation>beslutför ✓</translation>
    </message>
    <message>
        <source>no quorum ✕, it takes {0}</source>
        <translation>inte beslutför ✕, det krävs {0}</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} för {1}</translation>
    </message>
    <message>
        <source>Substitutes: {0}</source>
        <translation>Ersättare: {0}</translation>
    </message>
    <message>
        <source>What can be noted</source>
        <translation>Vad som kan noteras</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>It was saved, but what the file held before could not be kept as an earlier version:</source>
        <translation>Det är sparat, men det som fanns i filen förut kunde inte sparas undan som en tidigare version:</translation>
    </message>
    <message>
        <source>“{0}” is kept in the file. Earlier versions of the file has it.</source>
        <translation>”{0}” finns kvar i filen. Den finns under Tidigare versioner av filen.</translation>
    </message>
    <message>
        <source>“{0}” is out of the file at the next save. Undo takes that back.</source>
        <translation>”{0}” försvinner ur filen nästa gång du sparar. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>The document is as it was {0}. Undo takes that back.</source>
        <translation>Dokumentet är nu som det var {0}. Med Ångra får du tillbaka det du hade.</translation>
    </message>
    <message>
        <source>The document was already as it was then.</source>
        <translation>Dokumentet ser redan ut som det gjorde då.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Pages of</source>
        <translation>Sidor ur</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>det här dokumentet</translation>
    </message>
    <message>
        <source>sample minutes</source>
        <translation>exempelprotokollet</translation>
    </message>
    <message>
        <source>sample notes</source>
        <translation>exempelanteckningarna</translation>
    </message>
    <message>
        <source>&amp;Pages of</source>
        <translation>Si&amp;dor ur</translation>
    </message>
    <message>
        <source>The pages are as they were before a setting became wrong.</source>
        <translation>Sidorna visas som de var innan en inställning blev fel.</translation>
    </message>
    <message>
        <source>… and {0} more sections.</source>
        <translation>… och {0} avsnitt till.</translation>
    </message>
    <message>
        <source>Facts of the meeting</source>
        <translation>Mötesuppgifter</translation>
    </message>
    <message>
        <source>{0} (not its words: facts, formatting or pictures)</source>
        <translation>{0} (inte orden: uppgifter, formatering eller bilder)</translation>
    </message>
    <message>
        <source>Section beside</source>
        <translation>Avsnitt bredvid</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Take this section over</source>
        <translation>Ta över det här avsnittet</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>Stäng det som står bredvid</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(utan rubrik)</translation>
    </message>
</context>
<context>
    <name>BesideCommands</name>
    <message>
        <source>Another section</source>
        <translation>Ett avsnitt till</translation>
    </message>
</context>
<context>
    <name>BodiesDialog</name>
    <message>
        <source>Bodies</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>The bodies that you begin new minutes from. What you change here does not change minutes that are already written.</source>
        <translation>Organen som nya protokoll utgår från. Det du ändrar här ändrar inte protokoll som redan är skrivna.</translation>
    </message>
    <message>
        <source>&amp;Bodies in the register</source>
        <translation>&amp;Organ i registret</translation>
    </message>
    <message>
        <source>Bodies in the register</source>
        <translation>Organ i registret</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nytt…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>Remove “{0}” from the register?</source>
        <translation>Ta bort ”{0}” ur registret?</translation>
    </message>
    <message>
        <source>Minutes that have it keep their own copy.</source>
        <translation>Protokoll som har det behåller sin egen kopia.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>{0}: named in the attendance, a motion or a vote. The name stays there, outside the body.</source>
        <translation>{0}: nämns i närvaron, ett yrkande eller en omröstning. Namnet står kvar där, utanför organet.</translation>
    </message>
    <message>
        <source>{0} becomes {1} wherever the document names them.</source>
        <translation>{0} blir {1} överallt där dokumentet nämner personen.</translation>
    </message>
    <message>
        <source>Council (fullmäktige)</source>
        <translation>Fullmäktige</translation>
    </message>
    <message>
        <source>Board (styrelse, nämnd)</source>
        <translation>Styrelse eller nämnd</translation>
    </message>
    <message>
        <source>Committee (utskott)</source>
        <translation>Utskott</translation>
    </message>
    <message>
        <source>Run on through the calendar year</source>
        <translation>Löper genom kalenderåret</translation>
    </message>
    <message>
        <source>Begin with 1 at each meeting</source>
        <translation>Börjar på 1 varje sammanträde</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>First vice chair</source>
        <translation>1:e vice ordförande</translation>
    </message>
    <message>
        <source>Second vice chair</source>
        <translation>2:e vice ordförande</translation>
    </message>
    <message>
        <source>The member&apos;s personal substitute</source>
        <translation>Ledamotens personliga ersättare</translation>
    </message>
    <message>
        <source>Substitutes of the same party</source>
        <translation>Ersättare från samma parti</translation>
    </message>
    <message>
        <source>Substitutes of other parties by the table</source>
        <translation>Ersättare från andra partier enligt tabellen</translation>
    </message>
    <message>
        <source>All others in the list&apos;s order</source>
        <translation>Övriga i listans ordning</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Formulärets delar</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>The body has no name yet.</source>
        <translation>Organet har inget namn än.</translation>
    </message>
    <message>
        <source>Change the body?</source>
        <translation>Ändra organet?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The changes of the body are not kept.</source>
        <translation>Ändringarna av organet sparas inte.</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Lämna formuläret?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Won by (if another party)</source>
        <translation>Platsens parti (om ett annat)</translation>
    </message>
    <message>
        <source>Personal to</source>
        <translation>Personlig för</translation>
    </message>
    <message>
        <source>Then, in turn (V, MP)</source>
        <translation>Sedan, i tur (V, MP)</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>(alla)</translation>
    </message>
    <message>
        <source>Vacant seat {0}</source>
        <translation>Vakant plats {0}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exporterat till {0}</translation>
    </message>
    <message>
        <source>“{0}” is in the register.</source>
        <translation>”{0}” finns i registret.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Decides (its decisions can be appealed)</source>
        <translation>&amp;Beslutar (besluten kan överklagas)</translation>
    </message>
    <message>
        <source>Secretar&amp;y</source>
        <translation>Se&amp;kreterare</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Their &amp;title</source>
        <translation>Ti&amp;tel</translation>
    </message>
    <message>
        <source>Their title</source>
        <translation>Sekreterarens titel</translation>
    </message>
    <message>
        <source>&amp;Case numbers</source>
        <translation>&amp;Diarienummer</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>KS {year}/{number}</source>
        <translation>KS {year}/{number}</translation>
    </message>
    <message>
        <source>{year} stands for the year, {yy} for its last two digits, {number} for digits; empty: any</source>
        <translation>{year} står för årtalet, {yy} för dess två sista siffror, {number} för siffror; tomt: vad som helst</translation>
    </message>
    <message>
        <source>§ numb&amp;ers</source>
        <translation>§-nu&amp;mrering</translation>
    </message>
    <message>
        <source>&amp;Substitutes, in the order they are called</source>
        <translation>E&amp;rsättare, i den ordning de kallas</translation>
    </message>
    <message>
        <source>Called b&amp;y, in turn</source>
        <translation>&amp;Kallas i tur efter</translation>
    </message>
    <message>
        <source>A member who left may serve a&amp;gain the same day</source>
        <translation>Den som &amp;gått får tjänstgöra igen samma dag</translation>
    </message>
    <message>
        <source>§ numbers</source>
        <translation>§-numrering</translation>
    </message>
    <message>
        <source>Who belongs to the body, and its rules. New minutes take a copy of this with them.</source>
        <translation>Vilka som hör till organet, och dess regler. Nya protokoll tar med sig en kopia av detta.</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Order of parts</source>
        <translation>De&amp;larnas ordning</translation>
    </message>
    <message>
        <source>Order of parts</source>
        <translation>Delarnas ordning</translation>
    </message>
    <message>
        <source>Parts with a tick stand in this order; with none ticked the profile&apos;s order holds.</source>
        <translation>Delar med bock står i den här ordningen; utan några bockar gäller profilens ordning.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>Led&amp;amöter</translation>
    </message>
    <message>
        <source>&amp;Seats, in the order of the roll</source>
        <translation>&amp;Platser, i uppropets ordning</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>A seat without a name is vacant. Correcting a name keeps the person; clear it first when somebody else takes the seat.</source>
        <translation>En plats utan namn är vakant. Den som får sitt namn rättat är samma person; töm namnet först när någon annan tar platsen.</translation>
    </message>
    <message>
        <source>S&amp;ubstitutes</source>
        <translation>&amp;Ersättare</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Called by, in turn</source>
        <translation>Kallas i tur efter</translation>
    </message>
    <message>
        <source>Parties&apos; substitutes when their own do not su&amp;ffice</source>
        <translation>När partiets egna inte rä&amp;cker</translation>
    </message>
    <message>
        <source>Parties&apos; substitutes when their own do not suffice</source>
        <translation>När partiets egna inte räcker</translation>
    </message>
    <message>
        <source>Who began to serve &amp;keeps the seat before those who come later</source>
        <translation>Den som börjat t&amp;jänstgöra går före den som kommer senare</translation>
    </message>
    <message>
        <source>A later substitute of the seat&apos;s own &amp;party takes it over</source>
        <translation>En senare ersättare från platsens eget &amp;parti tar över den</translation>
    </message>
    <message>
        <source>A personal substitute may serve for &amp;others too</source>
        <translation>En personlig ersättare får även gå in för andr&amp;a</translation>
    </message>
    <message>
        <source>&amp;Approvers</source>
        <translation>&amp;Justerare</translation>
    </message>
    <message>
        <source>Number besides the &amp;chair</source>
        <translation>&amp;Antal utöver ordföranden</translation>
    </message>
    <message>
        <source>Number besides the chair</source>
        <translation>Antal utöver ordföranden</translation>
    </message>
    <message>
        <source>Those who take &amp;turns have a tick; the order is the turn</source>
        <translation>De som turas om har &amp;bock; ordningen är turordningen</translation>
    </message>
    <message>
        <source>Those who take turns, in order</source>
        <translation>De som turas om, i ordning</translation>
    </message>
    <message>
        <source>&amp;Paste members…</source>
        <translation>Klistra &amp;in ledamöter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportera…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>Save to &amp;register</source>
        <translation>&amp;Spara i registret</translation>
    </message>
</context>
<context>
    <name>BodyFiles</name>
    <message>
        <source>Import a body</source>
        <translation>Importera ett organ</translation>
    </message>
    <message>
        <source>Export the body</source>
        <translation>Exportera organet</translation>
    </message>
    <message>
        <source>Bodies ({0})</source>
        <translation>Organ ({0})</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Keys: Alt+Right and Alt+Left, Esc ends, F6 goes here.</source>
        <translation>Tangenter: Alt+Höger och Alt+Vänster, Esc avslutar, F6 går hit.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Candidate {0}</source>
        <translation>Kandidat {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Votes for candidate {0}</source>
        <translation>Röster på kandidat {0}</translation>
    </message>
</context>
<context>
    <name>CarryingDialog</name>
    <message>
        <source>New from previous</source>
        <translation>Nytt från föregående</translation>
    </message>
    <message>
        <source>From {0} this comes along. Untick what is to stay behind.</source>
        <translation>Det här följer med från {0}. Avmarkera det som ska stanna kvar.</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Meeting &amp;day</source>
        <translation>Sammanträdes&amp;dag</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;lag</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Det som följer med</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Börja</translation>
    </message>
    <message>
        <source>The first item is § {0}.</source>
        <translation>Första ärendet blir § {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that were dealt with stay behind.</source>
        <translation>
            <numerusform>%n ärende som är behandlat stannar kvar.</numerusform>
            <numerusform>%n ärenden som är behandlade stannar kvar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedEdit</name>
    <message>
        <source>This cannot be understood.</source>
        <translation>Det här går inte att tolka.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>Hela dokumentet</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Mötesuppgifter</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Organet</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Enter goes there · Space mends · F8 next · Esc back to the text</source>
        <translation>Enter går dit · Mellanslag rättar · F8 nästa · Esc till texten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s)</source>
        <translation>
            <numerusform>%n anmärkning till</numerusform>
            <numerusform>%n anmärkningar till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePartDialog</name>
    <message>
        <source>{0} (is there)</source>
        <translation>{0} (finns redan)</translation>
    </message>
    <message>
        <source>Text under the label “{0}”</source>
        <translation>Text under rubriken ”{0}”</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Lägg till del</translation>
    </message>
    <message>
        <source>Adds a part to the item where it belongs in the order, and puts the caret there.</source>
        <translation>Lägger till en del i ärendet där den hör hemma i ordningen, och ställer markören där.</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Del</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>A letter or two</source>
        <translation>En bokstav eller två</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
</context>
<context>
    <name>ClockEdit</name>
    <message>
        <source>08.30</source>
        <translation>08.30</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Välj en färg</translation>
    </message>
    <message>
        <source>Choose a colour: {0}</source>
        <translation>Välj en färg: {0}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Present or absent</source>
        <translation>&amp;Närvarande eller frånvarande</translation>
    </message>
    <message>
        <source>&amp;Excused</source>
        <translation>Anmält &amp;förhinder</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>På &amp;distans</translation>
    </message>
    <message>
        <source>&amp;Arrives now…</source>
        <translation>&amp;Kommer nu…</translation>
    </message>
    <message>
        <source>&amp;Leaves now…</source>
        <translation>&amp;Går nu…</translation>
    </message>
    <message>
        <source>Take &amp;back what is noted</source>
        <translation>Ta &amp;tillbaka det noterade</translation>
    </message>
    <message>
        <source>&amp;Conflict of interest in this item</source>
        <translation>&amp;Jäv i ärendet</translation>
    </message>
    <message>
        <source>Takes no part in the &amp;decision</source>
        <translation>Deltar &amp;inte i beslutet</translation>
    </message>
    <message>
        <source>Who &amp;serves…</source>
        <translation>Vem som &amp;ersätter…</translation>
    </message>
    <message>
        <source>Presides &amp;from here</source>
        <translation>&amp;Leder härifrån</translation>
    </message>
    <message>
        <source>Appro&amp;ves the minutes</source>
        <translation>Ju&amp;sterar protokollet</translation>
    </message>
    <message>
        <source>It is noted when this person came or left. Take it back with Delete to begin anew.</source>
        <translation>Det är noterat när personen kom eller gick. Ta tillbaka det med Delete för att börja om.</translation>
    </message>
    <message>
        <source>{0} arrives</source>
        <translation>{0} kommer</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} går</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klockan</translation>
    </message>
    <message>
        <source>Choose an item in the outline first.</source>
        <translation>Välj först ett ärende i dispositionen.</translation>
    </message>
    <message>
        <source>as the body&apos;s rule says</source>
        <translation>enligt organets regler</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Who serves in the seat of {0}?</source>
        <translation>Vem ersätter {0}?</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Tjänstgör</translation>
    </message>
    <message>
        <source>For whom does {0} serve?</source>
        <translation>Vem ersätts av {0}?</translation>
    </message>
    <message>
        <source>Serves for</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Somebody else who takes part</source>
        <translation>En till som deltar</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ingen är vald.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>circulated</source>
        <translation>utsänt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>justerat</translation>
    </message>
    <message>
        <source>before the correction</source>
        <translation>före rättelsen</translation>
    </message>
    <message>
        <source>As it is now, in this window</source>
        <translation>Som det är nu, i det här fönstret</translation>
    </message>
    <message>
        <source>As it is saved in {0}</source>
        <translation>Som det är sparat i {0}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sparat</translation>
    </message>
    <message>
        <source>Version of {0} ({1})</source>
        <translation>Version från {0} ({1})</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Letar…</translation>
    </message>
    <message>
        <source>&amp;Earlier:</source>
        <translation>&amp;Tidigare:</translation>
    </message>
    <message>
        <source>&amp;Later:</source>
        <translation>S&amp;enare:</translation>
    </message>
    <message>
        <source>&amp;Only what changed</source>
        <translation>&amp;Bara det som ändrats</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Facts that changed</source>
        <translation>Ändrade uppgifter</translation>
    </message>
    <message>
        <source>The words side by side: earlier left, later right</source>
        <translation>Orden sida vid sida: tidigare till vänster, senare till höger</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>A&amp;vsnitt</translation>
    </message>
    <message>
        <source>&amp;Facts that changed</source>
        <translation>Ändrade &amp;uppgifter</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Ord</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Föregående ändring</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nästa ändring</translation>
    </message>
    <message>
        <source>To Wo&amp;rd…</source>
        <translation>Till Wo&amp;rd…</translation>
    </message>
    <message>
        <source>To a web pa&amp;ge…</source>
        <translation>Till en &amp;webbsida…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Choose another file to compare with.</source>
        <translation>Det finns ingen tidigare version än. Välj en annan fil att jämföra med.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>The two do not differ.</source>
        <translation>De två skiljer sig inte åt.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Skriver…</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} är skriven.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Inget skrevs.</translation>
    </message>
    <message>
        <source>Facts of the meeting, opening</source>
        <translation>Uppgifter om mötet, inledning</translation>
    </message>
    <message>
        <source>{0} (only earlier)</source>
        <translation>{0} (bara tidigare)</translation>
    </message>
    <message>
        <source>{0} (only later)</source>
        <translation>{0} (bara senare)</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare with another file</source>
        <translation>Jämför med en annan fil</translation>
    </message>
    <message>
        <source>Documents ({0})</source>
        <translation>Dokument ({0})</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportera jämförelsen</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organ</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;lag</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Takes no part in the decision</source>
        <translation>Deltar inte i beslutet</translation>
    </message>
    <message>
        <source>Choose who takes no part in the decision. The minutes say so.</source>
        <translation>Välj vem som inte deltar i beslutet. Protokollet säger det.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Choose who has a conflict of interest. They do not count in the item, and the minutes say so.</source>
        <translation>Välj vem som är jävig. Den räknas inte i ärendet, och protokollet säger det.</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Another version of the document lies beside it: {0}</source>
        <translation>En annan version av dokumentet ligger bredvid: {0}</translation>
    </message>
    <message>
        <source>{0} other versions of the document lie beside it: {1} and others</source>
        <translation>{0} andra versioner av dokumentet ligger bredvid: {1} med flera</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Jämför…</translation>
    </message>
    <message>
        <source>A version with nothing that is not here lies beside the document: {0}</source>
        <translation>En version som inte har något mer än den här ligger bredvid: {0}</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Lägg undan</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Inte nu</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>Tittar på {0}</translation>
    </message>
    <message>
        <source>{0} is another version of this document. Choose where it and yours differ; all the rest goes together by itself. It is then kept among the earlier versions.</source>
        <translation>{0} är en annan version av det här dokumentet. Välj där den och din skiljer sig; resten går ihop av sig självt. Sedan finns den kvar bland de tidigare versionerna.</translation>
    </message>
    <message>
        <source>What both began from is not known, so nothing that only one of them has is left out.</source>
        <translation>Vad båda utgick från är inte känt. Därför följer allt med som bara finns i den ena.</translation>
    </message>
    <message>
        <source>The version beside, {0}</source>
        <translation>Den bredvid, {0}</translation>
    </message>
    <message>
        <source>&amp;Have this and save</source>
        <translation>&amp;Ta med och spara</translation>
    </message>
    <message>
        <source>This version could not be set aside and still lies beside the document: {0}</source>
        <translation>Versionen gick inte att lägga undan och ligger kvar bredvid dokumentet: {0}</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Paragraf broke down the last time. A report tells where in the program it was.</source>
        <translation>Paragraf avslutades oväntat förra gången. En rapport berättar var i programmet det hände.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Spara en rapport…</translation>
    </message>
</context>
<context>
    <name>CustomiseDialog</name>
    <message>
        <source>Toolbar and keys</source>
        <translation>Verktygsfält och tangenter</translation>
    </message>
    <message>
        <source>It counts in every window, from OK on; each page has a way back.</source>
        <translation>Det gäller i alla fönster från det att du trycker OK. På varje sida går det att återställa.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Verktygsfält</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>08.30–10.00</source>
        <translation>08.30–10.00</translation>
    </message>
    <message>
        <source>Adjournments</source>
        <translation>Ajourneringar</translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation>Sammanträdesdatum</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start och slut</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Ta bort dagen</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Opening {0}</source>
        <translation>Öppnar {0}</translation>
    </message>
    <message>
        <source>{0} - copy</source>
        <translation>{0} - kopia</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Namnlöst</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>Sparar {0}</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>The open document (no file yet)</source>
        <translation>Det öppna dokumentet (ingen fil än)</translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation>En fil vars namn har gått förlorat</translation>
    </message>
    <message>
        <source>{0} (open here)</source>
        <translation>{0} (öppen här)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sparad</translation>
    </message>
    <message>
        <source>circulated</source>
        <translation>utskickad</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>justerad</translation>
    </message>
    <message>
        <source>before the correction</source>
        <translation>före rättelsen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>går inte att läsa</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} ord</translation>
    </message>
    <message>
        <source>the same as now</source>
        <translation>samma som nu</translation>
    </message>
    <message>
        <source>words more: {0}, words fewer: {1}, in sections: {2}</source>
        <translation>ord fler: {0}, ord färre: {1}, i avsnitt: {2}</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>What differs: the earlier version left, now right</source>
        <translation>Det som skiljer: den tidigare versionen till vänster, nu till höger</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Letar…</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Å&amp;terställ den här versionen</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>&amp;Öppna som kopia</translation>
    </message>
    <message>
        <source>Remove from the &amp;file</source>
        <translation>Ta bort ur &amp;filen</translation>
    </message>
    <message>
        <source>Re&amp;move all…</source>
        <translation>Ta &amp;bort alla…</translation>
    </message>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>Det finns inga tidigare versioner än.</translation>
    </message>
    <message>
        <source>The open document has no file yet. These are earlier versions of other files.</source>
        <translation>Det öppna dokumentet har ingen fil än. Här är tidigare versioner av andra filer.</translation>
    </message>
    <message>
        <source>Of this file there are no earlier versions yet.</source>
        <translation>Av den här filen finns inga tidigare versioner än.</translation>
    </message>
    <message>
        <source>The file held another document then; it can be opened as a copy.</source>
        <translation>Filen innehöll ett annat dokument då. Det går att öppna som en kopia.</translation>
    </message>
    <message>
        <source>Earlier, {0}</source>
        <translation>Tidigare, {0}</translation>
    </message>
    <message>
        <source>{0} (only in the earlier version)</source>
        <translation>{0} (finns bara i den tidigare versionen)</translation>
    </message>
    <message>
        <source>{0} (only now)</source>
        <translation>{0} (finns bara nu)</translation>
    </message>
    <message>
        <source>Now, in this window</source>
        <translation>Nu, i det här fönstret</translation>
    </message>
    <message>
        <source>Now, in the file</source>
        <translation>Nu, i filen</translation>
    </message>
    <message>
        <source>The file is gone or cannot be read</source>
        <translation>Filen finns inte kvar eller går inte att läsa</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidigare versioner</translation>
    </message>
    <message>
        <source>Before each save the file as it was is kept on this computer, where only you can read it. What is kept under a name, circulated or approved lies in the file itself.</source>
        <translation>Varje gång du sparar behålls filen som den var på den här datorn, där bara du kan läsa den. Det som behållits under ett namn, skickats ut eller justerats ligger i själva filen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <translation>Tidigare versioner, den senaste först</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Jämfört med nu</translation>
    </message>
    <message>
        <source>&amp;What differs: [−only in the earlier version−], [+only now+]</source>
        <translation>&amp;Det som skiljer: [−bara i den tidigare versionen−], [+bara nu+]</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>What happened</source>
        <translation>Händelser</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Exporting {0}</source>
        <translation>Exporterar {0}</translation>
    </message>
    <message>
        <source>Exported to {0}: {1}</source>
        <translation>Exporterat till {0}: {1}</translation>
    </message>
    <message>
        <source>Exporting {0} ({1} of {2})</source>
        <translation>Exporterar {0} ({1} av {2})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>E&amp;xport</source>
        <translation>Expor&amp;tera</translation>
    </message>
    <message>
        <source>An ext&amp;ract of §§</source>
        <translation>Protokollsutd&amp;rag av §§</translation>
    </message>
    <message>
        <source>Only the sec&amp;tions</source>
        <translation>Bara avsni&amp;tten</translation>
    </message>
    <message>
        <source>Files that are there already: {0}. Replace them?</source>
        <translation>Filer som redan finns: {0}. Ska de ersättas?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Mapp för filerna</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Makes files of the document. The document itself does not change, and files of the same name are replaced by whole new ones.</source>
        <translation>Gör filer av dokumentet. Dokumentet självt ändras inte, och filer med samma namn ersätts av hela nya.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>The w&amp;hole document</source>
        <translation>&amp;Hela dokumentet</translation>
    </message>
    <message>
        <source>e.g. 45, 47-49</source>
        <translation>t.ex. 45, 47-49</translation>
    </message>
    <message>
        <source>Paragraphs or sections of the extract</source>
        <translation>Utdragets paragrafer eller avsnitt</translation>
    </message>
    <message>
        <source>The &amp;notice alone</source>
        <translation>Bara &amp;anslaget</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Word</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Ren te&amp;xt</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>We&amp;b page</source>
        <translation>We&amp;bbsida</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Calendar with the last days</source>
        <translation>&amp;Kalender med sista dagarna</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Profile of the document</source>
        <translation>Dokumentets profil</translation>
    </message>
    <message>
        <source>Use the d&amp;efault look</source>
        <translation>Använd standardutse&amp;endet</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ma&amp;pp</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>B&amp;läddra…</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>Fil&amp;namn</translation>
    </message>
    <message>
        <source>Name of the files, without ending</source>
        <translation>Filernas namn, utan ändelse</translation>
    </message>
    <message>
        <source>To &amp;know of the PDF</source>
        <translation>Att &amp;veta om PDF-filen</translation>
    </message>
    <message>
        <source>What stands in the way of a good PDF</source>
        <translation>Det som står i vägen för en bra PDF</translation>
    </message>
</context>
<context>
    <name>ExtractCommands</name>
    <message>
        <source>Extracts</source>
        <translation>Protokollsutdrag</translation>
    </message>
    <message>
        <source>Writing extracts</source>
        <translation>Skriver protokollsutdrag</translation>
    </message>
    <message>
        <source>Writing extracts: {0} of {1}</source>
        <translation>Skriver protokollsutdrag: {0} av {1}</translation>
    </message>
</context>
<context>
    <name>ExtractsDialog</name>
    <message>
        <source>Files: {0}</source>
        <translation>Filer: {0}</translation>
    </message>
    <message>
        <source>Export extracts</source>
        <translation>Exportera protokollsutdrag</translation>
    </message>
    <message>
        <source>One file for each item and recipient, and a list of what went where. The numbers of the items are locked.</source>
        <translation>En fil för varje paragraf och mottagare, och en förteckning över vad som gick vart. Paragrafernas nummer låses.</translation>
    </message>
    <message>
        <source>O&amp;nly §§</source>
        <translation>E&amp;ndast §§</translation>
    </message>
    <message>
        <source>e.g. 45, 47-49; empty: all that have recipients</source>
        <translation>t.ex. 45, 47-49; tomt: alla som har mottagare</translation>
    </message>
    <message>
        <source>Only these paragraphs</source>
        <translation>Endast dessa paragrafer</translation>
    </message>
    <message>
        <source>Items and their recipients</source>
        <translation>Paragrafer och deras mottagare</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Filernas format</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren text</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ma&amp;pp</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Mapp för filerna</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Add: {0}</source>
        <translation>Lägg till: {0}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in Paragraf. What you have written is safe, and you can go on.</source>
        <translation>Något gick fel i Paragraf. Det du har skrivit är säkrat och du kan fortsätta.</translation>
    </message>
    <message>
        <source>Something went wrong in Paragraf, and what you have written cannot be made safe. Save it now.</source>
        <translation>Något gick fel i Paragraf, och det du har skrivit gick inte att säkra. Spara det nu.</translation>
    </message>
    <message>
        <source>A report tells where in the program it was, and nothing of what you write.</source>
        <translation>En rapport berättar var i programmet det hände, men inget av det du skriver.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Spara en &amp;rapport…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Name of the field</source>
        <translation>Fältets namn</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Ta bort fältet</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Heading, § or case number</source>
        <translation>Rubrik, § eller diarienummer</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrera dispositionen</translation>
    </message>
    <message>
        <source>Which sections</source>
        <translation>Vilka avsnitt</translation>
    </message>
    <message>
        <source>Show all sections again</source>
        <translation>Visa alla avsnitt igen</translation>
    </message>
    <message>
        <source>Show all sections again (Esc)</source>
        <translation>Visa alla avsnitt igen (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alla avsnitt</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Inte avgjorda</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomma</translation>
    </message>
    <message>
        <source>Mine to write</source>
        <translation>Mina att skriva</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjade</translation>
    </message>
    <message>
        <source>With a question left</source>
        <translation>Med fråga kvar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Without status</source>
        <translation>Utan status</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals as written</source>
        <translation>Skilj på versaler och gemener</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hela ord</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Bara hela ord</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>A regular expression; ^ and $ are a paragraph&apos;s ends</source>
        <translation>Reguljärt uttryck; ^ och $ är styckets början och slut</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>I markeringen</translation>
    </message>
    <message>
        <source>Only in what was selected</source>
        <translation>Bara i det som var markerat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List what was found by section</source>
        <translation>Lista träffarna avsnitt för avsnitt</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Föregående (Skift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nästa (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>&amp;Ersätt med</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation>Behåll versaler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replace this one (Enter)</source>
        <translation>Ersätt den här (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
    <message>
        <source>Replace all as one step</source>
        <translation>Ersätt alla i ett steg (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Träffar: {0}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Huvud</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Finns inte.</translation>
    </message>
    <message>
        <source>From the beginning again.</source>
        <translation>Från början igen.</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>Från slutet igen.</translation>
    </message>
    <message>
        <source>Replaced: {0}, in {1} sections.</source>
        <translation>Ersatta: {0}, i {1} avsnitt.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Inget ersattes.</translation>
    </message>
    <message>
        <source>Left, as a footnote&apos;s mark, a picture or a line&apos;s end lies in them: {0}.</source>
        <translation>Kvar, för att en fotnotssiffra, en bild eller ett radslut ligger i dem: {0}.</translation>
    </message>
    <message>
        <source>Left, as a piece of them is masked: {0}.</source>
        <translation>Kvar, för att en del av dem är maskerad: {0}.</translation>
    </message>
    <message>
        <source>Left, in text that is approved: {0}.</source>
        <translation>Kvar, i justerad text: {0}.</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Fynd</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Name the folders where earlier minutes lie, on this computer or on a share. They are read in the background and never changed; what was read is kept on this computer only. Locked files stay out.</source>
        <translation>Ange mapparna där tidigare protokoll ligger, på den här datorn eller på en delad plats. De läses i bakgrunden och ändras aldrig; det som lästs sparas bara på den här datorn. Låsta filer hålls utanför.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Senast läst</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>Filer som är utelämnade</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Lägg till en mapp…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Titta igen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>{0}, cannot be reached</source>
        <translation>{0}, nås inte</translation>
    </message>
    <message>
        <source>The index takes {0} MB.</source>
        <translation>Registret tar {0} MB.</translation>
    </message>
    <message>
        <source>A folder with earlier minutes</source>
        <translation>En mapp med tidigare protokoll</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <source>What was left open</source>
        <translation>Det som är öppet</translation>
    </message>
    <message>
        <source>Assignments with a date</source>
        <translation>Uppdrag med datum</translation>
    </message>
    <message>
        <source>The history of a case</source>
        <translation>Ett ärendes gång</translation>
    </message>
    <message>
        <source>What to follow up</source>
        <translation>Vad som ska följas upp</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>KS 2024/0311</source>
        <translation>KS 2024/0311</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Diarienummer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>&amp;Open here</source>
        <translation>&amp;Öppna här</translation>
    </message>
    <message>
        <source>&amp;Add the ticked to the agenda</source>
        <translation>&amp;Lägg det markerade till dagordningen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>No minutes in the library have this case number.</source>
        <translation>Inga protokoll i biblioteket har det diarienumret.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>Dnr</translation>
    </message>
    <message>
        <source>Nothing that was tabled or referred back waits any more.</source>
        <translation>Inget som bordlagts eller återremitterats väntar längre.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gavs</translation>
    </message>
    <message>
        <source>The library has no assignments with a date.</source>
        <translation>Biblioteket har inga uppdrag med datum.</translation>
    </message>
    <message>
        <source>{0}, late</source>
        <translation>{0}, försenat</translation>
    </message>
</context>
<context>
    <name>FootnoteList</name>
    <message>
        <source>Footnote {0}</source>
        <translation>Fotnot {0}</translation>
    </message>
</context>
<context>
    <name>FreeFieldsEdit</name>
    <message>
        <source>+ Another field</source>
        <translation>+ Ett fält till</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Ett fält till</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>&amp;Go to §, case number or heading</source>
        <translation>&amp;Gå till §, diarienummer eller rubrik</translation>
    </message>
    <message>
        <source>Go to §, case number or heading</source>
        <translation>Gå till §, diarienummer eller rubrik</translation>
    </message>
    <message>
        <source>There is no such section. {0}</source>
        <translation>Något sådant avsnitt finns inte. {0}</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook – Paragraf</source>
        <translation>Handbok – Paragraf</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search the handbook</source>
        <translation>&amp;Sök i handboken</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tillbaka (Alt+Vänster)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Framåt (Alt+Höger)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Mindre text (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Större text (Ctrl++)</translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Do&amp;kumenttyp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Dokumenttyp</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation>Sammanträder</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Edit the body that meets</source>
        <translation>Redigera organet som sammanträder</translation>
    </message>
    <message>
        <source>First §</source>
        <translation>Första §</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>&amp;Document date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Dokumentets datum</translation>
    </message>
    <message>
        <source>&amp;Case number</source>
        <translation>Diarie&amp;nummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Meeting days</source>
        <translation>Sammanträdesdagar</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>P&amp;lats</translation>
    </message>
    <message>
        <source>&amp;Remote link</source>
        <translation>Länk för &amp;uppkoppling</translation>
    </message>
    <message>
        <source>Remote link</source>
        <translation>Länk för deltagande på distans</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Their title</source>
        <translation>Sekreterarens befattning</translation>
    </message>
    <message>
        <source>Sending body</source>
        <translation>Avsändande organ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassificering</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Justeras</translation>
    </message>
    <message>
        <source>Approved at, place</source>
        <translation>Justeras, plats</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>minutes kept at</source>
        <translation>förvaras hos</translation>
    </message>
    <message>
        <source>Approval, date</source>
        <translation>Justering, datum</translation>
    </message>
    <message>
        <source>Meetin&amp;g</source>
        <translation>Sa&amp;mmanträde</translation>
    </message>
    <message>
        <source>time</source>
        <translation>kl.</translation>
    </message>
    <message>
        <source>Approval, time</source>
        <translation>Justering, klockslag</translation>
    </message>
    <message>
        <source>Notice put up</source>
        <translation>Anslag sätts upp</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>tas ned</translation>
    </message>
    <message>
        <source>Notice taken down</source>
        <translation>Anslag tas ned</translation>
    </message>
    <message>
        <source>Where the minutes are kept</source>
        <translation>Protokollets förvaringsplats</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Övriga fält</translation>
    </message>
</context>
<context>
    <name>HeaderPage</name>
    <message>
        <source>Opening</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Ope&amp;ning</source>
        <translation>Inlednin&amp;g</translation>
    </message>
    <message>
        <source>Notes (minnesanteckningar)</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Minutes (protokoll)</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>(folder out of reach)</source>
        <translation>(mappen nås inte)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Take in {0}</source>
        <translation>Läs in {0}</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Det som kändes igen</translation>
    </message>
    <message>
        <source>The words in the file</source>
        <translation>Orden i filen</translation>
    </message>
    <message>
        <source>Take &amp;comments and marks of tracked changes along</source>
        <translation>Ta med &amp;kommentarer och märken för spårade ändringar</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Läs in</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Kept as text ({0})</source>
        <translation>Kvar som text ({0})</translation>
    </message>
    <message>
        <source>Header ({0})</source>
        <translation>Huvud ({0})</translation>
    </message>
    <message>
        <source>People ({0})</source>
        <translation>Personer ({0})</translation>
    </message>
    <message>
        <source>Items ({0})</source>
        <translation>Ärenden ({0})</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The file was made by Paragraf, so its structure is known.</source>
        <translation>Filen är gjord av Paragraf, så dess uppbyggnad är känd.</translation>
    </message>
    <message>
        <source>Headings were known by their styles.</source>
        <translation>Rubriker kändes igen på sina formatmallar.</translation>
    </message>
    <message>
        <source>Headings were known by their outline levels.</source>
        <translation>Rubriker kändes igen på sina dispositionsnivåer.</translation>
    </message>
    <message>
        <source>Headings were known by their numbers and by how they look.</source>
        <translation>Rubriker kändes igen på sina nummer och sitt utseende.</translation>
    </message>
    <message>
        <source>No headings were recognised; everything is text.</source>
        <translation>Inga rubriker kändes igen; allt är text.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Meeting day</source>
        <translation>Sammanträdesdag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>InsertTableDialog</name>
    <message>
        <source>Insert table</source>
        <translation>Infoga tabell</translation>
    </message>
    <message>
        <source>Puts an empty table in at the caret. Rows and columns can be changed afterwards.</source>
        <translation>Sätter in en tom tabell vid markören. Rader och kolumner går att ändra efteråt.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rader</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>R&amp;ubrikrad</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Första raden är kolumnernas rubriker</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Rubrikrad</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Written from the motions.</source>
        <translation>Skriven utifrån yrkandena.</translation>
    </message>
    <message>
        <source>Written from the order of putting.</source>
        <translation>Skriven utifrån propositionsordningen.</translation>
    </message>
    <message>
        <source>Written from the vote.</source>
        <translation>Skriven utifrån omröstningen.</translation>
    </message>
    <message>
        <source>Written from the reservations.</source>
        <translation>Skriven utifrån reservationerna.</translation>
    </message>
    <message>
        <source>Written from the statements.</source>
        <translation>Skriven utifrån yttrandena.</translation>
    </message>
    <message>
        <source>Written from the notes.</source>
        <translation>Skriven utifrån anteckningarna.</translation>
    </message>
    <message>
        <source>Written from the attendance.</source>
        <translation>Skriven utifrån närvaron.</translation>
    </message>
    <message>
        <source>Written from how the item ended.</source>
        <translation>Skriven utifrån hur ärendet slutade.</translation>
    </message>
    <message>
        <source>Written by the program.</source>
        <translation>Skriven av programmet.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Interpellation or question</source>
        <translation>Interpellation eller fråga</translation>
    </message>
    <message>
        <source>Report of delegated decisions</source>
        <translation>Delegationsbeslut</translation>
    </message>
    <message>
        <source>Opening formality</source>
        <translation>Formalia</translation>
    </message>
    <message>
        <source>Heading without §</source>
        <translation>Rubrik utan §</translation>
    </message>
    <message>
        <source>Follows from the kind</source>
        <translation>Följer av ärendets typ</translation>
    </message>
    <message>
        <source>Review of legality</source>
        <translation>Laglighetsprövning</translation>
    </message>
    <message>
        <source>Administrative appeal</source>
        <translation>Förvaltningsbesvär</translation>
    </message>
    <message>
        <source>Cannot be appealed</source>
        <translation>Kan inte överklagas</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ännu öppet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Bordlagt</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterat</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ingen status</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Question left</source>
        <translation>Fråga kvar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Bifall</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Referral back</source>
        <translation>Återremiss</translation>
    </message>
    <message>
        <source>Tabling</source>
        <translation>Bordläggning</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Counter-proposal</source>
        <translation>Motförslag</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Avstår</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Med namnupprop</translation>
    </message>
    <message>
        <source>By show of hands</source>
        <translation>Med handuppräckning</translation>
    </message>
    <message>
        <source>Closed ballot</source>
        <translation>Sluten omröstning</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Lottning</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Särskilt yttrande</translation>
    </message>
    <message>
        <source>Note to the minutes</source>
        <translation>Protokollsanteckning</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source> (seconded by {0})</source>
        <translation> (instämmer: {0})</translation>
    </message>
    <message>
        <source>{0} – withdrawn</source>
        <translation>{0} – återtaget</translation>
    </message>
    <message>
        <source>decide today</source>
        <translation>ärendet avgörs i dag</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>avslag</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} mot {1}</translation>
    </message>
    <message>
        <source>{0} – not put</source>
        <translation>{0} – ställs inte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no votes yet</source>
        <translation>inga röster än</translation>
    </message>
    <message>
        <source>equal votes: {0}</source>
        <translation>lika röstetal: {0}</translation>
    </message>
    <message>
        <source>elected: {0}</source>
        <translation>vald: {0}</translation>
    </message>
    <message>
        <source>yes wins</source>
        <translation>ja vinner</translation>
    </message>
    <message>
        <source>no wins</source>
        <translation>nej vinner</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>lika röstetal</translation>
    </message>
    <message>
        <source> by the casting vote</source>
        <translation> genom ordförandens utslagsröst</translation>
    </message>
    <message>
        <source>the vote goes on</source>
        <translation>omröstningen pågår</translation>
    </message>
    <message>
        <source>{0} yes, {1} no, {2} abstain</source>
        <translation>{0} ja, {1} nej, {2} avstår</translation>
    </message>
    <message>
        <source>, for {0}</source>
        <translation>, till förmån för {0}</translation>
    </message>
    <message>
        <source>{0} – announced too late</source>
        <translation>{0} – anmäld för sent</translation>
    </message>
    <message>
        <source>Appendices ({0})</source>
        <translation>Bilagor ({0})</translation>
    </message>
    <message>
        <source>Add an appendix</source>
        <translation>Lägg till en bilaga</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Not in the register, and added to this document: {0}.</source>
        <translation>Finns inte i registret och läggs till i dokumentet: {0}.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Ärendets typ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Överklagande</translation>
    </message>
    <message>
        <source>How the decision is appealed</source>
        <translation>Hur beslutet överklagas</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>Hur man överklagar</translation>
    </message>
    <message>
        <source>Instruction how to appeal</source>
        <translation>Anvisning om hur man överklagar</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Who presented the item</source>
        <translation>Vem som föredrog ärendet</translation>
    </message>
    <message>
        <source>A letter or two, Enter</source>
        <translation>En bokstav eller två, Enter</translation>
    </message>
    <message>
        <source>The proposal is called</source>
        <translation>Förslaget kallas</translation>
    </message>
    <message>
        <source>What the item&apos;s own proposal is called</source>
        <translation>Vad ärendets eget förslag kallas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>How the item ended</source>
        <translation>Hur ärendet slutade</translation>
    </message>
    <message>
        <source>Approved at once</source>
        <translation>Omedelbart justerat</translation>
    </message>
    <message>
        <source>Approved at once…</source>
        <translation>Omedelbart justerat…</translation>
    </message>
</context>
<context>
    <name>ItemLists</name>
    <message>
        <source>YN</source>
        <comment>the keys for yes and no</comment>
        <translation>JN</translation>
    </message>
    <message>
        <source>V</source>
        <comment>the key for a vote</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>W</source>
        <comment>withdrawn</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Order of putting</source>
        <translation>Propositionsordning</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Omröstningar</translation>
    </message>
    <message>
        <source>Reservations and statements</source>
        <translation>Reservationer och yttranden</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Jäv och de som inte deltar</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>{0}: the chair finds yes. {1}: no. {2}: vote. Alt with an arrow moves.</source>
        <translation>{0}: ordföranden finner ja. {1}: nej. {2}: omröstning. Alt med en pil flyttar.</translation>
    </message>
    <message>
        <source>{0}: takes no part</source>
        <translation>{0}: deltar inte</translation>
    </message>
</context>
<context>
    <name>ItemTab</name>
    <message>
        <source>The whole document</source>
        <translation>Hela dokumentet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>{0}, notice up {1}</source>
        <translation>{0}, anslaget upp {1}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command</source>
        <translation>Sök ett kommando</translation>
    </message>
    <message>
        <source>a command, or keys such as Ctrl+B</source>
        <translation>ett kommando, eller tangenter som Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Kommandon och deras tangenter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nya tangenter</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nya tangenter</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Använd</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Inga</translation>
    </message>
    <message>
        <source>As &amp;given</source>
        <translation>Å&amp;terställ</translation>
    </message>
    <message>
        <source>&amp;All as given</source>
        <translation>Åt&amp;erställ alla</translation>
    </message>
    <message>
        <source>These keys are taken from: {0}</source>
        <translation>Tangenterna tas från: {0}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Screen readers and spelling go by it. Swedish and English have a dictionary here.</source>
        <translation>Skärmläsare och stavningskontroll rättar sig efter det. För svenska och engelska finns ordlista här.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Choose a language, or write its tag, such as “nl”.</source>
        <translation>Välj ett språk, eller skriv dess språkkod, till exempel ”nl”.</translation>
    </message>
    <message>
        <source>Spelling is not checked in this language.</source>
        <translation>Stavningen kontrolleras inte på det här språket.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Bordlagt</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Reservations and statements</source>
        <translation>Reservationer och yttranden</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Assignments and recipients</source>
        <translation>Uppdrag och mottagare</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Looking through {0}</source>
        <translation>Går igenom {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}: {2}</source>
        <translation>Läser {0} av {1}: {2}</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Städar upp</translation>
    </message>
    <message>
        <source>The reading waits.</source>
        <translation>Läsningen väntar.</translation>
    </message>
    <message>
        <source>Another window reads the library.</source>
        <translation>Ett annat fönster läser biblioteket.</translation>
    </message>
    <message>
        <source>There is no more room for the library.</source>
        <translation>Det finns inte mer plats för biblioteket.</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Earlier minutes – Paragraf</source>
        <translation>Tidigare protokoll – Paragraf</translation>
    </message>
    <message>
        <source>Earlier minutes</source>
        <translation>Tidigare protokoll</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>S&amp;ök</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>&amp;Uppföljning</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>&amp;Mappar</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Circulated on {0}.</source>
        <translation>Utskickat {0}.</translation>
    </message>
    <message>
        <source>Approved on {0}.</source>
        <translation>Justerat {0}.</translation>
    </message>
    <message>
        <source>Announced on {0}.</source>
        <translation>Anslaget {0}.</translation>
    </message>
    <message>
        <source>The time to appeal is over since {0}.</source>
        <translation>Tiden för överklagande är slut sedan {0}.</translation>
    </message>
    <message>
        <source>Archived on {0}.</source>
        <translation>Arkiverat {0}.</translation>
    </message>
    <message>
        <source>Opened for a correction on {0}: {1}.</source>
        <translation>Öppnat för rättelse {0}: {1}.</translation>
    </message>
    <message>
        <source>Last day to appeal {0}, notice taken down {1}.</source>
        <translation>Sista dag att överklaga {0}, anslaget tas ned {1}.</translation>
    </message>
    <message>
        <source>The text is closed.</source>
        <translation>Texten är stängd.</translation>
    </message>
    <message>
        <source>What you change is shown in the document.</source>
        <translation>Det du ändrar framgår av dokumentet.</translation>
    </message>
</context>
<context>
    <name>LifeCommands</name>
    <message>
        <source>Exporting {0}</source>
        <translation>Exporterar {0}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>An address on the web or a mail address. Leave it empty to take the link away.</source>
        <translation>En webbadress eller e-postadress. Lämna fältet tomt för att ta bort länken.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
</context>
<context>
    <name>LogoPage</name>
    <message>
        <source>Remove the logo</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Välj en annan bild…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Välj en bild…</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture. It is copied and travels with the profile.</source>
        <translation>En PNG- eller JPEG-bild. Den kopieras och följer med profilen.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Vad den föreställer</translation>
    </message>
    <message>
        <source>For those who cannot see it, for example “Viks kommuns logotyp”.</source>
        <translation>För den som inte ser den, till exempel ”Viks kommuns logotyp”.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logotypen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Välj logotypen</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Use the default look</source>
        <translation>Använd standardutseendet</translation>
    </message>
</context>
<context>
    <name>MeetingDaysEdit</name>
    <message>
        <source>+ Another day</source>
        <translation>+ En dag till</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En dag till</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Senast a&amp;nvända</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>A&amp;vsnitt</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>D&amp;elar</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Infoga</translation>
    </message>
    <message>
        <source>Table &amp;rows and columns</source>
        <translation>Tabellens &amp;rader och kolumner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Vi&amp;sa</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>Verkt&amp;yg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Verktygsfält</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The versions side by side</source>
        <translation>Versionerna bredvid varandra</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Från dig</translation>
    </message>
    <message>
        <source>{0} (something to choose)</source>
        <translation>{0} (något att välja)</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} av {1} valda</translation>
    </message>
    <message>
        <source>In one of the versions the text is approved, and this would change it. Save yours under another name, or open the approved minutes for a correction first.</source>
        <translation>Texten är justerad i den ena versionen, och det här skulle ändra den. Spara ditt under ett annat namn, eller öppna först det justerade protokollet för rättelse.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Så var det</translation>
    </message>
    <message>
        <source>The words are the same; formatting, pictures or what belongs to them differ.</source>
        <translation>Orden är lika. Formatering, bilder eller sådant som hör till dem skiljer.</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>under {0}</translation>
    </message>
    <message>
        <source>at the top of the outline</source>
        <translation>överst i dispositionen</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(borttaget)</translation>
    </message>
    <message>
        <source>(was not there)</source>
        <translation>(fanns inte)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>Two versions of one document</source>
        <translation>Två versioner av samma dokument</translation>
    </message>
    <message>
        <source>What both have changed</source>
        <translation>Det som båda har ändrat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ställe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>What is to choose, and all changes</source>
        <translation>Det som ska väljas och alla ändringar</translation>
    </message>
    <message>
        <source>&amp;To choose</source>
        <translation>Att &amp;välja</translation>
    </message>
    <message>
        <source>All &amp;changes</source>
        <translation>Allt som &amp;ändrats</translation>
    </message>
    <message>
        <source>All changes of each side</source>
        <translation>Alla ändringar på vardera sidan</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alla ändringar</translation>
    </message>
    <message>
        <source>&amp;Versions (only in one: [words])</source>
        <translation>V&amp;ersionerna (bara i den ena: [ord])</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Min</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Deras</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Båda</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Föregående</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;All mine</source>
        <translation>All&amp;a mina</translation>
    </message>
    <message>
        <source>A&amp;ll theirs</source>
        <translation>A&amp;lla deras</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Facts of the meeting</source>
        <translation>Mötesuppgifter</translation>
    </message>
    <message>
        <source>Record of the body</source>
        <translation>Organets uppgifter</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>The life of the minutes</source>
        <translation>Protokollets gång</translation>
    </message>
    <message>
        <source>What was sent round</source>
        <translation>Det som skickats ut</translation>
    </message>
    <message>
        <source>Versions kept in the file</source>
        <translation>Versioner i filen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organ</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>dokumentets datum</translation>
    </message>
    <message>
        <source>days of the meeting</source>
        <translation>mötesdagar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>börjar</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>slutar</translation>
    </message>
    <message>
        <source>adjournments</source>
        <translation>ajourneringar</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>link for taking part</source>
        <translation>länk för deltagande</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>diarienummer</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>klassificering</translation>
    </message>
    <message>
        <source>first §</source>
        <translation>första paragraf</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>justering</translation>
    </message>
    <message>
        <source>public notice</source>
        <translation>anslag</translation>
    </message>
    <message>
        <source>time</source>
        <translation>klockslag</translation>
    </message>
    <message>
        <source>put up</source>
        <translation>uppsatt</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>nedtaget</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>justerat</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>§ number</source>
        <translation>paragrafnummer</translation>
    </message>
    <message>
        <source>how to appeal</source>
        <translation>överklagande</translation>
    </message>
    <message>
        <source>instruction how to appeal</source>
        <translation>underrättelse om överklagande</translation>
    </message>
    <message>
        <source>how the item ended</source>
        <translation>hur ärendet slutade</translation>
    </message>
    <message>
        <source>who presents</source>
        <translation>föredragande</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>vem som skriver</translation>
    </message>
    <message>
        <source>how the item was dealt with</source>
        <translation>ärendets behandling</translation>
    </message>
    <message>
        <source>name of the proposal</source>
        <translation>förslagets namn</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>yrkande</translation>
    </message>
    <message>
        <source>order of putting</source>
        <translation>propositionsordning</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>omröstning</translation>
    </message>
    <message>
        <source>reservation or note</source>
        <translation>reservation eller anteckning</translation>
    </message>
    <message>
        <source>minority before</source>
        <translation>minoritetsåterremiss förut</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>yrkat av</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>instämmer</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>called for by</source>
        <translation>begärd av</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>avstår</translation>
    </message>
    <message>
        <source>votes by name</source>
        <translation>röster med namn</translation>
    </message>
    <message>
        <source>votes counted</source>
        <translation>räknade röster</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>kandidater</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blanka</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ogiltiga</translation>
    </message>
    <message>
        <source>casting vote</source>
        <translation>utslagsröst</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>genom lott</translation>
    </message>
    <message>
        <source>the chair finds</source>
        <translation>ordföranden finner</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>röst</translation>
    </message>
    <message>
        <source>what</source>
        <translation>vad</translation>
    </message>
    <message>
        <source>who</source>
        <translation>vem</translation>
    </message>
    <message>
        <source>until</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>item</source>
        <translation>ärende</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>parts taken away</source>
        <translation>borttagna delar</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>ersättare</translation>
    </message>
    <message>
        <source>order of substitutes</source>
        <translation>ersättarnas ordning</translation>
    </message>
    <message>
        <source>role</source>
        <translation>uppdrag</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>sekreterare</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>justerare</translation>
    </message>
    <message>
        <source>how many approve</source>
        <translation>antal justerare</translation>
    </message>
    <message>
        <source>form of case numbers</source>
        <translation>diarienumrens form</translation>
    </message>
    <message>
        <source>order of the parts</source>
        <translation>delarnas ordning</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>numrering</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beslutar</translation>
    </message>
    <message>
        <source>look</source>
        <translation>utseende</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>skede</translation>
    </message>
    <message>
        <source>by</source>
        <translation>av</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>protokoll</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>minnesanteckningar</translation>
    </message>
    <message>
        <source>sent round</source>
        <translation>utskickat</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anslaget</translation>
    </message>
    <message>
        <source>the time to appeal is over</source>
        <translation>överklagandetiden är slut</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkiverat</translation>
    </message>
    <message>
        <source>opened for a correction</source>
        <translation>öppnat för rättelse</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(utan rubrik)</translation>
    </message>
    <message>
        <source>{0} is there, remote</source>
        <translation>{0} är med på distans</translation>
    </message>
    <message>
        <source>{0} is there</source>
        <translation>{0} är närvarande</translation>
    </message>
    <message>
        <source>{0} is absent, excused</source>
        <translation>{0} är frånvarande med anmält förhinder</translation>
    </message>
    <message>
        <source>{0} is absent</source>
        <translation>{0} är frånvarande</translation>
    </message>
    <message>
        <source>{0}: new</source>
        <translation>{0}: nytt</translation>
    </message>
    <message>
        <source>{0}: changed</source>
        <translation>{0}: ändrat</translation>
    </message>
    <message>
        <source>{0}: moved</source>
        <translation>{0}: flyttat</translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation>{0}: borttaget</translation>
    </message>
    <message>
        <source>moved to two places</source>
        <translation>flyttat till två ställen</translation>
    </message>
    <message>
        <source>removed by you, changed by them</source>
        <translation>borttaget av dig, ändrat av dem</translation>
    </message>
    <message>
        <source>changed by you, removed by them</source>
        <translation>ändrat av dig, borttaget av dem</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>ändrat av båda</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>min</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>deras</translation>
    </message>
    <message>
        <source>both</source>
        <translation>båda</translation>
    </message>
    <message>
        <source>list, place {0}</source>
        <translation>punktlista, plats {0}</translation>
    </message>
    <message>
        <source>table, place {0}</source>
        <translation>tabell, plats {0}</translation>
    </message>
    <message>
        <source>quotation, place {0}</source>
        <translation>citat, plats {0}</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>stycke {0}</translation>
    </message>
</context>
<context>
    <name>MotionDialog</name>
    <message>
        <source>Motion</source>
        <translation>Yrkande</translation>
    </message>
    <message>
        <source>Who moves what. With OK the motion stands in the item, and its text is written for you.</source>
        <translation>Vem som yrkar vad. Med OK står yrkandet i ärendet, och dess text skrivs åt dig.</translation>
    </message>
    <message>
        <source>Mo&amp;vers</source>
        <translation>&amp;Yrkande från</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Vilka som yrkar</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Type of motion</source>
        <translation>Slag av yrkande</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Lydelse</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Vad som yrkas</translation>
    </message>
    <message>
        <source>&amp;Seconders</source>
        <translation>&amp;Instämmer</translation>
    </message>
    <message>
        <source>Seconders</source>
        <translation>Vilka som instämmer</translation>
    </message>
    <message>
        <source>The chair calls &amp;it</source>
        <translation>&amp;Ordföranden kallar det</translation>
    </message>
    <message>
        <source>What the chair calls it</source>
        <translation>Vad ordföranden kallar det</translation>
    </message>
    <message>
        <source>&amp;Withdrawn</source>
        <translation>&amp;Återtaget</translation>
    </message>
</context>
<context>
    <name>MovedOn</name>
    <message>
        <source>Looking at {0}</source>
        <translation>Tittar på {0}</translation>
    </message>
    <message>
        <source>{0} was saved by somebody else at {1}. What you and they did goes together, as follows.</source>
        <translation>{0} sparades av någon annan {1}. Det ni har gjort går ihop, så här.</translation>
    </message>
    <message>
        <source>{0} was saved by somebody else at {1}. What you and they did does not go together: one of you changed text that the other has approved.</source>
        <translation>{0} sparades av någon annan {1}. Det ni har gjort går inte ihop: den ena har ändrat text som den andra har justerat.</translation>
    </message>
    <message>
        <source>{0} was saved by somebody else at {1}. Nothing is replaced yet: choose where both changed the same place. All the rest goes together by itself.</source>
        <translation>{0} sparades av någon annan {1}. Inget är ersatt än. Välj där ni båda har ändrat på samma ställe; resten går ihop av sig självt.</translation>
    </message>
    <message>
        <source>Theirs, saved {0}</source>
        <translation>Deras, sparat {0}</translation>
    </message>
    <message>
        <source>&amp;Have this and save</source>
        <translation>&amp;Ta med och spara</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Det finns redan en profil med det namnet.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Ny profil</translation>
    </message>
    <message>
        <source>The new profile has everything from the one it is based on until you change it.</source>
        <translation>Den nya profilen har allt från den som den bygger på, tills du ändrar det.</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>Profilens &amp;namn</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profilens namn</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… och %n till.</numerusform>
            <numerusform>… och %n till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Front page</source>
        <translation>Förstasida</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(utan rubrik)</translation>
    </message>
    <message>
        <source>the number stays</source>
        <translation>numret ligger fast</translation>
    </message>
    <message>
        <source>mine to write</source>
        <translation>mitt att skriva</translation>
    </message>
    <message>
        <source>{0} writes</source>
        <translation>{0} skriver</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>inte beslutat än</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutat</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>bordlagt</translation>
    </message>
    <message>
        <source>referred back</source>
        <translation>återremitterat</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbörjat</translation>
    </message>
    <message>
        <source>a question is left</source>
        <translation>fråga kvar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The pages are being made…</source>
        <translation>Sidorna görs…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Pages: page {0} of {1}</source>
        <translation>Sidor: sida {0} av {1}</translation>
    </message>
</context>
<context>
    <name>PagesFrame</name>
    <message>
        <source>Size of the pages</source>
        <translation>Sidornas storlek</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Mindre sidor</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Större sidor</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Två sidor bredvid varandra</translation>
    </message>
    <message>
        <source>What is to be known of the pages</source>
        <translation>Att veta om sidorna</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>(no heading)</source>
        <translation>(utan rubrik)</translation>
    </message>
    <message>
        <source>Command, section, person or phrase</source>
        <translation>Kommando, avsnitt, person eller fras</translation>
    </message>
    <message>
        <source>Command, section, person, phrase …   only:  &gt; commands   § items   @ people   + phrases</source>
        <translation>Kommando, avsnitt, person, fras …   bara:  &gt; kommandon   § ärenden   @ personer   + fraser</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Inget heter så.</translation>
    </message>
</context>
<context>
    <name>PartCommands</name>
    <message>
        <source>Running text</source>
        <translation>Löpande text</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Changed by you: the program leaves it alone.</source>
        <translation>Ändrad av dig: programmet rör den inte.</translation>
    </message>
</context>
<context>
    <name>PartyPicture</name>
    <message>
        <source>How the parties voted</source>
        <translation>Hur partierna röstade</translation>
    </message>
    <message>
        <source>{party}: {yes} yes, {no} no, {abstain} abstain</source>
        <translation>{party}: {yes} ja, {no} nej, {abstain} avstår</translation>
    </message>
    <message>
        <source>without party</source>
        <translation>partilös</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>“{0}” is locked with a passphrase.</source>
        <translation>”{0}” är låst med ett lösenord.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Show what I write</source>
        <translation>&amp;Visa det jag skriver</translation>
    </message>
</context>
<context>
    <name>PasteMembersDialog</name>
    <message>
        <source>Paste members</source>
        <translation>Klistra in ledamöter</translation>
    </message>
    <message>
        <source>Copy a table from a sheet, a web page or a list of names, and paste it here.</source>
        <translation>Kopiera en tabell från ett kalkylark, en webbsida eller en namnlista och klistra in den här.</translation>
    </message>
    <message>
        <source>What was &amp;copied</source>
        <translation>&amp;Kopierat</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>What was &amp;understood</source>
        <translation>&amp;Så uppfattat</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Så uppfattat</translation>
    </message>
    <message>
        <source>&amp;Replace the lists</source>
        <translation>&amp;Ersätt listorna</translation>
    </message>
    <message>
        <source>&amp;Add to the lists</source>
        <translation>&amp;Lägg till i listorna</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Seats: {0} · Substitutes: {1}</source>
        <translation>Platser: {0} · Ersättare: {1}</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>personal to {0}</source>
        <translation>personlig för {0}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>(none yet)</source>
        <translation>(inga än)</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>My phrases and short forms</source>
        <translation>Mina fraser och kortformer</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Fraser</translation>
    </message>
    <message>
        <source>&amp;Short forms</source>
        <translation>&amp;Kortformer</translation>
    </message>
    <message>
        <source>⟨…⟩ is a place to fill in, to which Tab goes. {Body} begins a sentence with the body&apos;s name, {body} has it within one. Untick a phrase from the profile to leave it out.</source>
        <translation>⟨…⟩ är en plats att fylla i, dit Tabb går. {Body} inleder en mening med organets namn, {body} står inne i en mening. Avmarkera en fras från profilen om du inte vill ha den.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;amn</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>The short form is one word. It becomes the text when a space or a sign follows; Backspace takes that back. Choose none that is a word of its own.</source>
        <translation>Kortformen är ett enda ord. Den blir texten när ett mellanslag eller skiljetecken följer; backsteg ångrar det. Välj inget som är ett ord i sig.</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>Kortformer</translation>
    </message>
    <message>
        <source>Short f&amp;orm</source>
        <translation>Kortf&amp;orm</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>&amp;Blir</translation>
    </message>
    <message>
        <source>There are too many; {0} can be kept.</source>
        <translation>De är för många; {0} får plats.</translation>
    </message>
    <message>
        <source>A name is missing. Write one, or remove the row.</source>
        <translation>Ett namn saknas. Skriv ett, eller ta bort raden.</translation>
    </message>
    <message>
        <source>{0} has no text. Write it, or remove the row.</source>
        <translation>{0} har ingen text. Skriv den, eller ta bort raden.</translation>
    </message>
    <message>
        <source>{0} stands there twice. Give one of them another name.</source>
        <translation>{0} finns två gånger. Ge den ena ett annat namn.</translation>
    </message>
    <message>
        <source>{0} has to be one word of letters and digits.</source>
        <translation>{0} ska vara ett enda ord med bokstäver och siffror.</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Words, or what they are for</source>
        <translation>Ord ur frasen, eller vad den är till för</translation>
    </message>
    <message>
        <source>&amp;Find a phrase</source>
        <translation>Sök en &amp;fras</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>Sök en fras</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Till för</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ordalydelse</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>{0}, {1} choices: {2}</source>
        <translation>{0}, {1} val: {2}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Sidorna görs…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Profile {0}[*]</source>
        <translation>Profilen {0}[*]</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(ny)</translation>
    </message>
    <message>
        <source>{0}, wrong: {1}</source>
        <translation>{0}, fel: {1}</translation>
    </message>
    <message>
        <source>Replace the profile?</source>
        <translation>Ersätta profilen?</translation>
    </message>
    <message>
        <source>Its file was changed by somebody else since it was opened here.</source>
        <translation>Någon annan har ändrat dess fil sedan den öppnades här.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Save the profile under another name.</source>
        <translation>Spara profilen under ett annat namn.</translation>
    </message>
    <message>
        <source>The profile is not saved: something in it is wrong. It is marked.</source>
        <translation>Profilen är inte sparad: något i den är fel. Det är markerat.</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Lämna formuläret?</translation>
    </message>
    <message>
        <source>The changes of the profile are not saved.</source>
        <translation>Ändringarna i profilen är inte sparade.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The municipality&apos;s look and words. What you do not change comes from the profile it is based on; nothing is saved before you press Save.</source>
        <translation>Kommunens utseende och ord. Det du inte ändrar kommer från profilen den bygger på, och inget sparas förrän du trycker på Spara.</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation>Formulärets sidor</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Reset the &amp;page</source>
        <translation>Återställ s&amp;idan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mall</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>One line each. It stands at the foot of the first page.</source>
        <translation>En rad var. Den står i sidfoten på första sidan.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Minutes are called</source>
        <translation>Protokoll heter</translation>
    </message>
    <message>
        <source>Notes are called</source>
        <translation>Minnesanteckningar heter</translation>
    </message>
    <message>
        <source>Fields of the header</source>
        <translation>Fält i huvudet</translation>
    </message>
    <message>
        <source>Further fields that every document begins with, one a line.</source>
        <translation>Fler fält som varje dokument börjar med, ett per rad.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partier</translation>
    </message>
    <message>
        <source>Letters and name, one party a line: S = Socialdemokraterna</source>
        <translation>Bokstäver och namn, ett parti per rad: S = Socialdemokraterna</translation>
    </message>
    <message>
        <source>What exported files are called</source>
        <translation>Vad exporterade filer heter</translation>
    </message>
    <message>
        <source>A whole document</source>
        <translation>Ett helt dokument</translation>
    </message>
    <message>
        <source>An extract</source>
        <translation>Ett utdrag</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Anslaget</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Datum och tider</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2026-04-07</source>
        <translation>2026-04-07</translation>
    </message>
    <message>
        <source>7 april 2026</source>
        <translation>7 april 2026</translation>
    </message>
    <message>
        <source>A clock time</source>
        <translation>Ett klockslag</translation>
    </message>
    <message>
        <source>The meeting&apos;s times</source>
        <translation>Sammanträdets tider</translation>
    </message>
    <message>
        <source>Paragraphs and case numbers</source>
        <translation>Paragrafer och diarienummer</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation>En paragraf</translation>
    </message>
    <message>
        <source>For example “§ {number}”, “§{number}” or “{number} §”.</source>
        <translation>Till exempel ”§ {number}”, ”§{number}” eller ”{number} §”.</translation>
    </message>
    <message>
        <source>Several paragraphs</source>
        <translation>Flera paragrafer</translation>
    </message>
    <message>
        <source>A part of one</source>
        <translation>En del av en paragraf</translation>
    </message>
    <message>
        <source>Who was there is told by</source>
        <translation>Närvaron anges med</translation>
    </message>
    <message>
        <source>paragraphs (§§ 5–7)</source>
        <translation>paragrafer (§§ 5–7)</translation>
    </message>
    <message>
        <source>times (kl. 08.30–10.20), where they are noted</source>
        <translation>tider (kl. 08.30–10.20), där de är antecknade</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Their pattern, for example “KS {year}/{number}”; empty: any.</source>
        <translation>Deras mönster, till exempel ”KS {year}/{number}”; tomt: vilket som helst.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions are written as</source>
        <translation>Beslut skrivs som</translation>
    </message>
    <message>
        <source>points after “beslutar att”</source>
        <translation>punkter efter ”beslutar att”</translation>
    </message>
    <message>
        <source>whole sentences</source>
        <translation>hela meningar</translation>
    </message>
    <message>
        <source>A vote also tells how the parties voted</source>
        <translation>En omröstning redovisar också hur partierna har röstat</translation>
    </message>
    <message>
        <source>Votes may be counted without names</source>
        <translation>Röster får räknas utan namn</translation>
    </message>
    <message>
        <source>Reason for masking</source>
        <translation>Skäl till maskning</translation>
    </message>
    <message>
        <source>Why a personal identity number is masked.</source>
        <translation>Varför ett personnummer maskas.</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Datum och nummer</translation>
    </message>
    <message>
        <source>The web page</source>
        <translation>Webbsidan</translation>
    </message>
    <message>
        <source>What the browser calls it</source>
        <translation>Vad webbläsaren kallar den</translation>
    </message>
    <message>
        <source>Links at its foot</source>
        <translation>Länkar i sidfoten</translation>
    </message>
    <message>
        <source>Words and an address, one link a line.</source>
        <translation>Ord och en adress, en länk per rad.</translation>
    </message>
    <message>
        <source>Words for those who listen to the page or go by keyboard</source>
        <translation>Ord för den som lyssnar på sidan eller använder tangentbordet</translation>
    </message>
    <message>
        <source>Way to the text</source>
        <translation>Vägen till texten</translation>
    </message>
    <message>
        <source>Way to the contents</source>
        <translation>Vägen till innehållet</translation>
    </message>
    <message>
        <source>A table&apos;s name</source>
        <translation>En tabells namn</translation>
    </message>
    <message>
        <source>A footnote&apos;s name</source>
        <translation>En fotnots namn</translation>
    </message>
    <message>
        <source>Way back from a footnote</source>
        <translation>Vägen tillbaka från en fotnot</translation>
    </message>
    <message>
        <source>Days in a calendar (.ics)</source>
        <translation>Dagar i en kalender (.ics)</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Justering</translation>
    </message>
    <message>
        <source>Notice up</source>
        <translation>Anslaget sätts upp</translation>
    </message>
    <message>
        <source>Last day of appeal</source>
        <translation>Sista dag att överklaga</translation>
    </message>
    <message>
        <source>Notice down</source>
        <translation>Anslaget tas ned</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höjd</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>From the paper&apos;s edge</source>
        <translation>Från papperets kant</translation>
    </message>
    <message>
        <source>To the running head</source>
        <translation>Till sidhuvudet</translation>
    </message>
    <message>
        <source>To the running foot</source>
        <translation>Till sidfoten</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragrafer</translation>
    </message>
    <message>
        <source>Every paragraph begins on a new page</source>
        <translation>Varje paragraf börjar på en ny sida</translation>
    </message>
    <message>
        <source>The document&apos;s own file goes along in it</source>
        <translation>Dokumentets egen fil följer med i den</translation>
    </message>
    <message>
        <source>Page and margins</source>
        <translation>Sida och marginaler</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Typsnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Rubriker</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Storlekar</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Liten text</translation>
    </message>
    <message>
        <source>Running head and foot, footnotes.</source>
        <translation>Sidhuvud, sidfot och fotnoter.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Radavstånd</translation>
    </message>
    <message>
        <source>Times the font&apos;s own.</source>
        <translation>Gånger typsnittets eget.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Labels, head and foot</source>
        <translation>Ledtexter, sidhuvud och sidfot</translation>
    </message>
    <message>
        <source>Rules, quotes, table heads</source>
        <translation>Linjer, citat, tabellhuvuden</translation>
    </message>
    <message>
        <source>Behind a table&apos;s head</source>
        <translation>Bakom ett tabellhuvud</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>Typsnitt och färger</translation>
    </message>
    <message>
        <source>One line each.</source>
        <translation>En rad var.</translation>
    </message>
    <message>
        <source>Head of the first page of notes</source>
        <translation>Sidhuvud på anteckningars första sida</translation>
    </message>
    <message>
        <source>Head of the front page of minutes</source>
        <translation>Sidhuvud på protokollets framsida</translation>
    </message>
    <message>
        <source>Head of the other pages</source>
        <translation>Sidhuvud på övriga sidor</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Sidnummer</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Sidfot</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Boxes on every page of minutes</source>
        <translation>Rutor på protokollets alla sidor</translation>
    </message>
    <message>
        <source>The approvers&apos; signs</source>
        <translation>Justerarnas signatur</translation>
    </message>
    <message>
        <source>Certification of an extract</source>
        <translation>Utdragsbestyrkande</translation>
    </message>
    <message>
        <source>Above the signs</source>
        <translation>Över signaturen</translation>
    </message>
    <message>
        <source>Above the certification</source>
        <translation>Över bestyrkandet</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation>Sidhuvud och sidfot</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Rows of the front page</source>
        <translation>Framsidans rader</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a row, the space bar takes it away.</source>
        <translation>Alt och piltangenterna flyttar en rad, mellanslag tar bort den.</translation>
    </message>
    <message>
        <source>Each row stands in a box</source>
        <translation>Varje rad står i en ruta</translation>
    </message>
    <message>
        <source>A list of contents follows</source>
        <translation>En innehållsförteckning följer</translation>
    </message>
    <message>
        <source>Heading of the contents</source>
        <translation>Innehållets rubrik</translation>
    </message>
    <message>
        <source>What the rows are called</source>
        <translation>Vad raderna heter</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Plats och tid</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ledamöter</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Elected to approve</source>
        <translation>Utses att justera</translation>
    </message>
    <message>
        <source>Place and time of the approval</source>
        <translation>Justeringens plats och tid</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Justerande</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Framsida</translation>
    </message>
    <message>
        <source>Notice and its proof</source>
        <translation>Anslag och bevis</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Sammanträdesdatum</translation>
    </message>
    <message>
        <source>Where the minutes are kept</source>
        <translation>Protokollets förvaringsplats</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Those who decide</source>
        <translation>Beslutande</translation>
    </message>
    <message>
        <source>Substitutes who do not serve</source>
        <translation>Ej tjänstgörande ersättare</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Övriga deltagare</translation>
    </message>
    <message>
        <source>Further fields of the header</source>
        <translation>Fler fält ur huvudet</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>Löpande text</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Beslutsunderlag</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Order of putting</source>
        <translation>Propositionsordning</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Särskilt yttrande</translation>
    </message>
    <message>
        <source>Note to the minutes</source>
        <translation>Protokollsanteckning</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Beslutet skickas till</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Order of the parts</source>
        <translation>Delarnas ordning</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a part.</source>
        <translation>Alt och piltangenterna flyttar en del.</translation>
    </message>
    <message>
        <source>What stands above them</source>
        <translation>Vad som står över dem</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Report of delegated decisions</source>
        <translation>Delegationsbeslut</translation>
    </message>
    <message>
        <source>Opening formality</source>
        <translation>Formalia</translation>
    </message>
    <message>
        <source>Heading without §</source>
        <translation>Rubrik utan §</translation>
    </message>
    <message>
        <source>What a new item begins with</source>
        <translation>Vad ett nytt ärende börjar med</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>The text stands on it.</source>
        <translation>Texten står på den.</translation>
    </message>
    <message>
        <source>Contrast on paper: {0}</source>
        <translation>Kontrast mot papper: {0}</translation>
    </message>
    <message>
        <source>The PDF has it in it; Word needs it on the reader&apos;s computer.</source>
        <translation>PDF:en har det inbäddat; Word behöver det på läsarens dator.</translation>
    </message>
    <message>
        <source>Word uses it where it is installed; the PDF uses {0}.</source>
        <translation>Word använder det där det är installerat; PDF:en använder {0}.</translation>
    </message>
</context>
<context>
    <name>ProfilePhrases</name>
    <message>
        <source>Header of the document</source>
        <translation>Dokumentets huvud</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>How people and proposals are named</source>
        <translation>Hur personer och förslag benämns</translation>
    </message>
    <message>
        <source>Order of putting</source>
        <translation>Propositionsordning</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Omröstningar</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Reservations, statements, conflicts of interest</source>
        <translation>Reservationer, yttranden, jäv</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>The previous minutes</source>
        <translation>Föregående protokoll</translation>
    </message>
    <message>
        <source>Phrases and short forms to write with</source>
        <translation>Fraser och kortformer att skriva med</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Protokollsutdrag</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Items approved at once</source>
        <translation>Omedelbart justerade ärenden</translation>
    </message>
    <message>
        <source>Other words on paper</source>
        <translation>Andra ord på papper</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andra ord</translation>
    </message>
    <message>
        <source>Phrases: name = text; ⟨…⟩ is a place to fill in</source>
        <translation>Fraser: namn = text; ⟨…⟩ är en plats att fylla i</translation>
    </message>
    <message>
        <source>Short forms: as typed = what it becomes</source>
        <translation>Kortformer: som man skriver = vad det blir</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>bifall</translation>
    </message>
    <message>
        <source>approval, answered with no</source>
        <translation>bifall, besvarat med nej</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>avslag</translation>
    </message>
    <message>
        <source>referral back</source>
        <translation>återremiss</translation>
    </message>
    <message>
        <source>tabling</source>
        <translation>bordläggning</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>ändring</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>tillägg</translation>
    </message>
    <message>
        <source>addition, answered with no</source>
        <translation>tillägg, besvarat med nej</translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <translation>motförslag</translation>
    </message>
    <message>
        <source>main proposals</source>
        <translation>huvudförslag</translation>
    </message>
    <message>
        <source>a round before the last</source>
        <translation>en omgång före den sista</translation>
    </message>
    <message>
        <source>to be settled today</source>
        <translation>avgörs i dag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>avstår</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>röster</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>särskilt yttrande</translation>
    </message>
    <message>
        <source>note to the minutes</source>
        <translation>protokollsanteckning</translation>
    </message>
    <message>
        <source>council</source>
        <translation>fullmäktige</translation>
    </message>
    <message>
        <source>board</source>
        <translation>nämnd</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>utskott</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>report of delegated decisions</source>
        <translation>anmälan av delegationsbeslut</translation>
    </message>
    <message>
        <source>interpellation or question</source>
        <translation>interpellation eller fråga</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>protokoll</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Sammanträdesdatum</translation>
    </message>
    <message>
        <source>Above a list</source>
        <translation>Över en lista</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Efter namnet</translation>
    </message>
    <message>
        <source>A substitute serves for a member</source>
        <translation>En ersättare tjänstgör för en ledamot</translation>
    </message>
    <message>
        <source>In place of a member&apos;s name</source>
        <translation>I stället för en ledamots namn</translation>
    </message>
    <message>
        <source>Takes part by link</source>
        <translation>Deltar på distans</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>Har anmält förhinder</translation>
    </message>
    <message>
        <source>Between the names of a list</source>
        <translation>Mellan namnen i en uppräkning</translation>
    </message>
    <message>
        <source>Before the last name of a list</source>
        <translation>Före det sista namnet i en uppräkning</translation>
    </message>
    <message>
        <source>Where nobody is named</source>
        <translation>Där ingen är namngiven</translation>
    </message>
    <message>
        <source>A body without a name</source>
        <translation>Ett organ utan namn</translation>
    </message>
    <message>
        <source>What the item proposes</source>
        <translation>Det som ärendet föreslår</translation>
    </message>
    <message>
        <source>A motion, within a sentence</source>
        <translation>Ett yrkande, inne i en mening</translation>
    </message>
    <message>
        <source>Where two would be called the same</source>
        <translation>Där två annars skulle heta lika</translation>
    </message>
    <message>
        <source>The same, of several movers</source>
        <translation>Detsamma, av flera</translation>
    </message>
    <message>
        <source>The motion of those who reserve themselves</source>
        <translation>Reservanternas eget yrkande</translation>
    </message>
    <message>
        <source>A motion without words of its own</source>
        <translation>Ett yrkande utan egna ord</translation>
    </message>
    <message>
        <source>A motion with words of its own</source>
        <translation>Ett yrkande med egna ord</translation>
    </message>
    <message>
        <source>Others join the motion</source>
        <translation>Andra instämmer i yrkandet</translation>
    </message>
    <message>
        <source>There are more than two main proposals</source>
        <translation>Det finns fler än två huvudförslag</translation>
    </message>
    <message>
        <source>The first question</source>
        <translation>Den första frågan</translation>
    </message>
    <message>
        <source>The questions after it</source>
        <translation>Frågorna därefter</translation>
    </message>
    <message>
        <source>The chair asks</source>
        <translation>Ordföranden frågar</translation>
    </message>
    <message>
        <source>The chair finds</source>
        <translation>Ordföranden finner</translation>
    </message>
    <message>
        <source>Somebody calls for a vote</source>
        <translation>Någon begär omröstning</translation>
    </message>
    <message>
        <source>A vote is called for, by nobody named</source>
        <translation>Omröstning begärs, utan namn</translation>
    </message>
    <message>
        <source>Above each of several votes</source>
        <translation>Över var och en av flera omröstningar</translation>
    </message>
    <message>
        <source>The same, where two would be alike</source>
        <translation>Detsamma, där två annars vore lika</translation>
    </message>
    <message>
        <source>What yes and no mean</source>
        <translation>Vad ja och nej betyder</translation>
    </message>
    <message>
        <source>The same, in other words</source>
        <translation>Detsamma, med andra ord</translation>
    </message>
    <message>
        <source>A column of the table</source>
        <translation>En kolumn i tabellen</translation>
    </message>
    <message>
        <source>A vote in the table</source>
        <translation>En röst i tabellen</translation>
    </message>
    <message>
        <source>The last line of the table</source>
        <translation>Tabellens sista rad</translation>
    </message>
    <message>
        <source>The chair in the table</source>
        <translation>Ordföranden i tabellen</translation>
    </message>
    <message>
        <source>Several votes</source>
        <translation>Flera röster</translation>
    </message>
    <message>
        <source>One vote</source>
        <translation>En röst</translation>
    </message>
    <message>
        <source>The votes in a sentence</source>
        <translation>Rösterna i en mening</translation>
    </message>
    <message>
        <source>The same, when somebody abstains</source>
        <translation>Detsamma, när någon avstår</translation>
    </message>
    <message>
        <source>What a vote leads to</source>
        <translation>Vad en omröstning leder till</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Ett svar</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Utfallet</translation>
    </message>
    <message>
        <source>A third is enough</source>
        <translation>En tredjedel räcker</translation>
    </message>
    <message>
        <source>As many yes as no</source>
        <translation>Lika många ja som nej</translation>
    </message>
    <message>
        <source>A tie; the chair&apos;s own vote decides</source>
        <translation>Lika; ordförandens röst avgör</translation>
    </message>
    <message>
        <source>A tie; the chair abstained, and decides</source>
        <translation>Lika; ordföranden avstod och avgör</translation>
    </message>
    <message>
        <source>A tie; the lot decides</source>
        <translation>Lika; lotten avgör</translation>
    </message>
    <message>
        <source>A vote without names</source>
        <translation>En omröstning utan namn</translation>
    </message>
    <message>
        <source>Nothing but a lot decides</source>
        <translation>Bara lotten avgör</translation>
    </message>
    <message>
        <source>How the parties voted</source>
        <translation>Hur partierna röstade</translation>
    </message>
    <message>
        <source>One party</source>
        <translation>Ett parti</translation>
    </message>
    <message>
        <source>Between parties</source>
        <translation>Mellan partier</translation>
    </message>
    <message>
        <source>Those without a party</source>
        <translation>De partilösa</translation>
    </message>
    <message>
        <source>Somebody calls for a closed ballot</source>
        <translation>Någon begär slutna sedlar</translation>
    </message>
    <message>
        <source>A closed ballot, by nobody named</source>
        <translation>Slutna sedlar, utan namn</translation>
    </message>
    <message>
        <source>Blank ballots</source>
        <translation>Blanka sedlar</translation>
    </message>
    <message>
        <source>Invalid ballots</source>
        <translation>Ogiltiga sedlar</translation>
    </message>
    <message>
        <source>All ballots</source>
        <translation>Alla sedlar</translation>
    </message>
    <message>
        <source>All votes, where several are elected</source>
        <translation>Alla röster, där flera väljs</translation>
    </message>
    <message>
        <source>One is elected</source>
        <translation>En är vald</translation>
    </message>
    <message>
        <source>Several are elected</source>
        <translation>Flera är valda</translation>
    </message>
    <message>
        <source>One is elected by lot after a tie</source>
        <translation>En är vald genom lott efter lika röster</translation>
    </message>
    <message>
        <source>Several, by lot after a tie</source>
        <translation>Flera, genom lott efter lika röster</translation>
    </message>
    <message>
        <source>One, by nothing but a lot</source>
        <translation>En, bara genom lott</translation>
    </message>
    <message>
        <source>Several, by nothing but a lot</source>
        <translation>Flera, bara genom lott</translation>
    </message>
    <message>
        <source>A tie that is still open</source>
        <translation>Lika röster som inte är avgjorda</translation>
    </message>
    <message>
        <source>Noted at the meeting</source>
        <translation>Anmält på sammanträdet</translation>
    </message>
    <message>
        <source>In writing, as an appendix</source>
        <translation>Skriftligt, som bilaga</translation>
    </message>
    <message>
        <source>A reservation in favour of a motion</source>
        <translation>En reservation till förmån för ett yrkande</translation>
    </message>
    <message>
        <source>The same, in writing</source>
        <translation>Detsamma, skriftligt</translation>
    </message>
    <message>
        <source>The appendix, within a sentence</source>
        <translation>Bilagan, inne i en mening</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>The same, with its reason</source>
        <translation>Detsamma, med skäl</translation>
    </message>
    <message>
        <source>A substitute steps in</source>
        <translation>En ersättare träder in</translation>
    </message>
    <message>
        <source>Takes no part in the decision</source>
        <translation>Deltar inte i beslutet</translation>
    </message>
    <message>
        <source>What stands above that</source>
        <translation>Vad som står över det</translation>
    </message>
    <message>
        <source>The item&apos;s heading</source>
        <translation>Ärendets rubrik</translation>
    </message>
    <message>
        <source>Notes are gone through</source>
        <translation>Minnesanteckningar gås igenom</translation>
    </message>
    <message>
        <source>They have been approved</source>
        <translation>De är justerade</translation>
    </message>
    <message>
        <source>They have not been approved yet</source>
        <translation>De är inte justerade ännu</translation>
    </message>
    <message>
        <source>An item was approved at once</source>
        <translation>Ett ärende justerades omedelbart</translation>
    </message>
    <message>
        <source>They were corrected</source>
        <translation>De rättades</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>ett reguljärt uttryck</translation>
    </message>
    <message>
        <source>The word that begins a clause</source>
        <translation>Ordet som inleder en att-sats</translation>
    </message>
    <message>
        <source>After this a proposal says what is decided</source>
        <translation>Efter detta säger ett förslag vad som ska beslutas</translation>
    </message>
    <message>
        <source>With this a proposal names its points</source>
        <translation>Med detta räknar ett förslag upp sina punkter</translation>
    </message>
    <message>
        <source>After this it names who is to be elected</source>
        <translation>Efter detta nämns den som ska väljas</translation>
    </message>
    <message>
        <source>How it asks a body to decide</source>
        <translation>Hur ett organ föreslås besluta</translation>
    </message>
    <message>
        <source>What a verb in the present looks like</source>
        <translation>Hur ett verb i presens ser ut</translation>
    </message>
    <message>
        <source>Bodies that decide what others propose</source>
        <translation>Organ som beslutar det andra föreslår</translation>
    </message>
    <message>
        <source>Before the points of a decision</source>
        <translation>Före ett besluts punkter</translation>
    </message>
    <message>
        <source>The same, when another body decides</source>
        <translation>Detsamma, när ett annat organ beslutar</translation>
    </message>
    <message>
        <source>A decision of one point</source>
        <translation>Ett beslut med en punkt</translation>
    </message>
    <message>
        <source>As was proposed</source>
        <translation>Enligt förslaget</translation>
    </message>
    <message>
        <source>The proposal is rejected</source>
        <translation>Förslaget avslås</translation>
    </message>
    <message>
        <source>A motion is approved</source>
        <translation>Ett yrkande bifalls</translation>
    </message>
    <message>
        <source>An addition is approved</source>
        <translation>Ett tillägg bifalls</translation>
    </message>
    <message>
        <source>Somebody is elected</source>
        <translation>Någon väljs</translation>
    </message>
    <message>
        <source>How an item ends</source>
        <translation>Hur ett ärende slutar</translation>
    </message>
    <message>
        <source>A question is answered</source>
        <translation>En fråga besvaras</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{0} (not on this computer)</source>
        <translation>{0} (finns inte på den här datorn)</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>{0} (for new documents)</source>
        <translation>{0} (för nya dokument)</translation>
    </message>
    <message>
        <source>The new profile is based on “{0}”: it holds only what is other than there.</source>
        <translation>Den nya profilen bygger på ”{0}”: den innehåller bara det som är annorlunda.</translation>
    </message>
    <message>
        <source>The new profile is a copy of “{0}”, with its logo and its other files.</source>
        <translation>Den nya profilen är en kopia av ”{0}”, med logotyp och övriga filer.</translation>
    </message>
    <message>
        <source>“{0}” comes with the program and stays as it is.</source>
        <translation>”{0}” följer med programmet och ändras inte.</translation>
    </message>
    <message>
        <source>Make a profile of your own that is based on it, and change that.</source>
        <translation>Gör en egen profil som bygger på den, och ändra den.</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Gör en…</translation>
    </message>
    <message>
        <source>Profiles ({0})</source>
        <translation>Profiler ({0})</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Hämta in en profil</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Spara profilen som fil</translation>
    </message>
    <message>
        <source>Remove the profile “{0}”?</source>
        <translation>Ta bort profilen ”{0}”?</translation>
    </message>
    <message>
        <source>Documents that ask for it cannot be exported with it any more.</source>
        <translation>Dokument som vill ha den kan inte längre exporteras med den.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>A profile is a municipality&apos;s look and words. Choose one to use, change or share.</source>
        <translation>En profil är en kommuns utseende och ord. Välj en att använda, ändra eller dela.</translation>
    </message>
    <message>
        <source>&amp;Profiles on this computer</source>
        <translation>&amp;Profiler på den här datorn</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>Profiler på den här datorn</translation>
    </message>
    <message>
        <source>For &amp;new documents</source>
        <translation>För &amp;nya dokument</translation>
    </message>
    <message>
        <source>New &amp;from this…</source>
        <translation>Ny &amp;utifrån denna…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Hämta in…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Spara som fil…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
</context>
<context>
    <name>ProtokollFields</name>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(inget än)</translation>
    </message>
    <message>
        <source>{0} (register)</source>
        <translation>{0} (registret)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Documents ({0})</source>
        <translation>Dokument ({0})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Paragraf minutes</source>
        <translation>Paragraf-dokument</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Written reservation or statement</source>
        <translation>Skriftlig reservation eller yttrande</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>Skicka ut</translation>
    </message>
    <message>
        <source>“{0}” has changes that are not saved.</source>
        <translation>”{0}” har ändringar som inte är sparade.</translation>
    </message>
    <message>
        <source>Do you want to save them?</source>
        <translation>Vill du spara dem?</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Vill du öppna adressen i ett annat program?</translation>
    </message>
    <message>
        <source>{0} was changed by another program or person.</source>
        <translation>{0} har ändrats av ett annat program eller någon annan.</translation>
    </message>
    <message>
        <source>Save your document under another name, or replace what the file holds now.</source>
        <translation>Spara ditt dokument under ett annat namn, eller ersätt det som filen innehåller nu.</translation>
    </message>
    <message>
        <source>What you and they have done goes together: have both in the document.</source>
        <translation>Det ni har gjort går ihop: ta med båda i dokumentet.</translation>
    </message>
    <message>
        <source>Have both</source>
        <translation>Ta med båda</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>The document is not saved. You can go on writing.</source>
        <translation>Dokumentet är inte sparat. Du kan skriva vidare.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>Spara någon &amp;annanstans…</translation>
    </message>
    <message>
        <source>The file will show what may have to be masked. Export it anyway?</source>
        <translation>Filen kommer att visa sådant som kan behöva maskas. Vill du exportera den ändå?</translation>
    </message>
    <message>
        <source>… and in {0} more places.</source>
        <translation>… och på {0} ställen till.</translation>
    </message>
    <message>
        <source>&amp;Look first…</source>
        <translation>&amp;Titta först…</translation>
    </message>
    <message>
        <source>The document is not saved. You can go on writing; Paragraf tries again every half minute.</source>
        <translation>Dokumentet är inte sparat. Du kan skriva vidare. Paragraf försöker igen varje halvminut.</translation>
    </message>
    <message>
        <source>&amp;Export anyway</source>
        <translation>&amp;Exportera ändå</translation>
    </message>
    <message>
        <source>“{0}” cannot be understood and is not in the document.</source>
        <translation>”{0}” går inte att tolka och finns inte med i dokumentet.</translation>
    </message>
    <message>
        <source>Write a date as 2026-04-07 and times as 08.30–10.00.</source>
        <translation>Skriv datum som 2026-04-07 och tider som 08.30–10.00.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lämna ändå</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Behåll en version</translation>
    </message>
    <message>
        <source>&amp;Name of the document as it is now, e.g. “before the chair’s reading”:</source>
        <translation>&amp;Namn på dokumentet som det är nu, till exempel ”före ordförandens läsning”:</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Discard this unsaved work?</source>
        <translation>Vill du förkasta det här osparade arbetet?</translation>
    </message>
    <message>
        <source>It can be taken back for 30 days, in this window.</source>
        <translation>Det går att ta tillbaka i 30 dagar, i det här fönstret.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Remove all {0} earlier versions of {1}?</source>
        <translation>Ta bort alla {0} tidigare versioner av {1}?</translation>
    </message>
    <message>
        <source>They cannot be had back. The file itself stays as it is.</source>
        <translation>Det går inte att ångra. Själva filen ändras inte.</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Ta bort dem</translation>
    </message>
    <message>
        <source>“{0}” holds text.</source>
        <translation>”{0}” innehåller text.</translation>
    </message>
    <message>
        <source>The text goes with the part. It comes back with undo.</source>
        <translation>Texten försvinner med delen. Den kommer tillbaka om du ångrar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take this body for the document?</source>
        <translation>Använda det här organet i dokumentet?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Använd det</translation>
    </message>
    <message>
        <source>New from previous</source>
        <translation>Nytt från föregående</translation>
    </message>
    <message>
        <source>About Paragraf</source>
        <translation>Om Paragraf</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} finns redan. Vill du ersätta filen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Untitled</source>
        <translation>Namnlöst</translation>
    </message>
    <message>
        <source>Unsaved work in this file from {0} is still there.</source>
        <translation>Osparat arbete i den här filen från {0} finns kvar.</translation>
    </message>
    <message>
        <source>Unsaved work from {0} is still there: {1}</source>
        <translation>Osparat arbete från {0} finns kvar: {1}</translation>
    </message>
    <message>
        <source>Unsaved work from {0} is still there: {1}, and {2} more.</source>
        <translation>Osparat arbete från {0} finns kvar: {1}, och {2} till.</translation>
    </message>
    <message>
        <source>Unsaved work from {0} is still there, locked with a passphrase: {1}</source>
        <translation>Osparat arbete från {0} finns kvar, låst med ett lösenord: {1}</translation>
    </message>
    <message>
        <source>Unsaved work that is locked with a passphrase: {0}.</source>
        <translation>Osparat arbete som är låst med lösenord: {0}.</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} ord</translation>
    </message>
    <message>
        <source>sections: {0}, words more: {1}, words fewer: {2}</source>
        <translation>avsnitt: {0}, ord fler: {1}, ord färre: {2}</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>aldrig sparat</translation>
    </message>
    <message>
        <source>The file that was open is gone.</source>
        <translation>Filen som var öppen är borta.</translation>
    </message>
    <message>
        <source>The file that was open cannot be read.</source>
        <translation>Filen som var öppen kan inte läsas.</translation>
    </message>
    <message>
        <source>The file was changed after this work began. Nothing in it is replaced before you are asked.</source>
        <translation>Filen ändrades efter att det här arbetet började. Inget i den ersätts utan att du tillfrågas.</translation>
    </message>
    <message>
        <source>This could not be had back:</source>
        <translation>Det här gick inte att få tillbaka:</translation>
    </message>
    <message>
        <source>Unsaved work from {0}</source>
        <translation>Osparat arbete från {0}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>What differs: the file left, the unsaved work right</source>
        <translation>Det som skiljer: filen till vänster, det osparade till höger</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Förkasta…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Behåll till senare</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Lås &amp;upp…</translation>
    </message>
    <message>
        <source>There is no unsaved work here.</source>
        <translation>Här finns inget osparat arbete.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>There is nothing in a file</source>
        <translation>Finns inte i någon fil</translation>
    </message>
    <message>
        <source>Unsaved, {0}</source>
        <translation>Osparat, {0}</translation>
    </message>
    <message>
        <source>{0} (only in the file)</source>
        <translation>{0} (finns bara i filen)</translation>
    </message>
    <message>
        <source>{0} (only in what was left)</source>
        <translation>{0} (finns bara i det osparade)</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Osparat arbete</translation>
    </message>
    <message>
        <source>This was written and not saved when Paragraf ended. Nothing of it is removed before it is saved in a file.</source>
        <translation>Det här skrevs men hann inte sparas när Paragraf avslutades. Inget tas bort förrän det är sparat i en fil.</translation>
    </message>
    <message>
        <source>Unsaved work, left or discarded</source>
        <translation>Osparat arbete, kvarlämnat eller förkastat</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>K&amp;varlämnat</translation>
    </message>
    <message>
        <source>Unsaved work that was left</source>
        <translation>Osparat arbete som finns kvar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Senast skrivet</translation>
    </message>
    <message>
        <source>Differs from the file</source>
        <translation>Skiljer sig från filen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Discarded in the last &amp;30 days</source>
        <translation>Förkastat de senaste &amp;30 dagarna</translation>
    </message>
    <message>
        <source>Unsaved work that was discarded</source>
        <translation>Osparat arbete som har förkastats</translation>
    </message>
    <message>
        <source>&amp;What differs: [−only in the file−], [+only in the unsaved work+]</source>
        <translation>&amp;Det som skiljer: [−bara i filen−], [+bara i det osparade+]</translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Show…</source>
        <translation>Visa…</translation>
    </message>
    <message>
        <source>Show the unsaved work ({0})</source>
        <translation>Visa det osparade arbetet ({0})</translation>
    </message>
    <message>
        <source>Keep the unsaved work for later</source>
        <translation>Behåll det osparade arbetet till senare</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>None named</source>
        <translation>Inget angivet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Did not take part in the decision, so cannot reserve themselves: {0}.</source>
        <translation>Deltog inte i beslutet och kan inte reservera sig: {0}.</translation>
    </message>
    <message>
        <source>Reservation or statement</source>
        <translation>Reservation eller yttrande</translation>
    </message>
    <message>
        <source>Notes who and what. With OK it stands in the item, in words that the profile has.</source>
        <translation>Antecknar vem och vad. Med OK står det i ärendet, med profilens ord.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>In favour &amp;of</source>
        <translation>Till &amp;förmån för</translation>
    </message>
    <message>
        <source>In favour of which motion</source>
        <translation>Till förmån för vilket yrkande</translation>
    </message>
    <message>
        <source>&amp;Announced before the meeting ended</source>
        <translation>&amp;Anmäld innan sammanträdet avslutades</translation>
    </message>
    <message>
        <source>&amp;Written</source>
        <translation>S&amp;kriftlig</translation>
    </message>
    <message>
        <source>The written one, among the appendices</source>
        <translation>Den skriftliga, bland bilagorna</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… och {0} till</translation>
    </message>
</context>
<context>
    <name>RollTable</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Röst</translation>
    </message>
    <message>
        <source>R</source>
        <comment>the key with which all the rest vote yes</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Back to: {0}</source>
        <translation>Tillbaka till: {0}</translation>
    </message>
    <message>
        <source>Place-holders: {0}</source>
        <translation>Platshållare: {0}</translation>
    </message>
    <message>
        <source>Back to the base: {0}</source>
        <translation>Tillbaka till grundprofilens: {0}</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Upp</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ne&amp;d</translation>
    </message>
    <message>
        <source>Place to &amp;fill in</source>
        <translation>&amp;Plats att fylla i</translation>
    </message>
    <message>
        <source>From the profile: {0}</source>
        <translation>Från profilen: {0}</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
</context>
<context>
    <name>SafeKeeping</name>
    <message>
        <source>not safe</source>
        <translation>inte säkrat</translation>
    </message>
    <message>
        <source>safe {0} s ago</source>
        <translation>säkrat för {0} s sedan</translation>
    </message>
    <message>
        <source>safe {0} min ago</source>
        <translation>säkrat för {0} min sedan</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Kept s&amp;earches</source>
        <translation>Spa&amp;rade sökningar</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>&amp;Spara den här sökningen…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Spara sökningen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Namn:</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort igen</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
    <message>
        <source>What you write is kept safe again</source>
        <translation>Det du skriver bevaras igen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found by the checks</source>
        <translation>
            <numerusform>%n fel enligt kontrollerna</numerusform>
            <numerusform>%n fel enligt kontrollerna</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors are left</source>
        <translation>Inga fel är kvar</translation>
    </message>
    <message>
        <source>Vote noted: {0} yes, {1} no, {2} abstaining</source>
        <translation>Omröstning antecknad: {0} ja, {1} nej, {2} avstår</translation>
    </message>
</context>
<context>
    <name>SealCommands</name>
    <message>
        <source>The document is locked with the passphrase.</source>
        <translation>Dokumentet är låst med lösenordet.</translation>
    </message>
    <message>
        <source>Locking the document</source>
        <translation>Låser dokumentet</translation>
    </message>
    <message>
        <source>The document has no passphrase any more.</source>
        <translation>Dokumentet har inte längre något lösenord.</translation>
    </message>
    <message>
        <source>The passphrase holds from now on. The file is locked when you save it.</source>
        <translation>Lösenordet gäller från och med nu. Filen blir låst när du sparar den.</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>&amp;Byt lösenord</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Lå&amp;s</translation>
    </message>
    <message>
        <source>The document is locked with a passphrase. Here you can choose another one.</source>
        <translation>Dokumentet är låst med ett lösenord. Här kan du välja ett annat.</translation>
    </message>
    <message>
        <source>Re&amp;move passphrase…</source>
        <translation>&amp;Ta bort lösenordet…</translation>
    </message>
    <message>
        <source>Write at least {0} characters.</source>
        <translation>Skriv minst {0} tecken.</translation>
    </message>
    <message>
        <source>Write the same once more.</source>
        <translation>Skriv det en gång till.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>De två är olika.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Starkt.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bra.</translation>
    </message>
    <message>
        <source>Weak: can be guessed. Four words that do not belong together are better.</source>
        <translation>Svagt: kan gissas. Fyra ord som inte hör ihop är bättre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>With a passphrase nobody who does not know it can read the document, nor its unsaved work and earlier versions on this computer. What you export is not locked.</source>
        <translation>Med ett lösenord kan ingen som inte kan det läsa dokumentet, och inte heller det osparade arbetet och de tidigare versionerna på den här datorn. Det du exporterar är inte låst.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Igen</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Lösenordet en gång till</translation>
    </message>
    <message>
        <source>&amp;Show what I write</source>
        <translation>&amp;Visa det jag skriver</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody can open the document without the passphrase.&lt;/b&gt; It cannot be found out or replaced, by anybody. Write it down and keep it in a safe place.</source>
        <translation>&lt;b&gt;Utan lösenordet kan ingen öppna dokumentet.&lt;/b&gt; Ingen kan ta reda på det eller byta ut det. Skriv upp det och förvara det säkert.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Vill du ta bort lösenordet?</translation>
    </message>
    <message>
        <source>The file is saved, and whoever gets hold of it can read it.</source>
        <translation>Filen sparas, och den som får tag i den kan läsa den.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Words, “words just so”, § 45/2025, KS 2024/0311, 2024, person:…, organ:…</source>
        <translation>Ord, ”ord precis så”, § 45/2025, KS 2024/0311, 2024, person:…, organ:…</translation>
    </message>
    <message>
        <source>Search in earlier minutes</source>
        <translation>Sök i tidigare protokoll</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>The chosen hit in full</source>
        <translation>Den valda träffen i sin helhet</translation>
    </message>
    <message>
        <source>In fu&amp;ll</source>
        <translation>I &amp;sin helhet</translation>
    </message>
    <message>
        <source>&amp;Open here</source>
        <translation>&amp;Öppna här</translation>
    </message>
    <message>
        <source>&amp;Quote (Ctrl+Enter)</source>
        <translation>&amp;Citera (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Case&apos;s &amp;history</source>
        <translation>Ärendets &amp;gång</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Letar vidare…</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words, another spelling or a longer time may find more.</source>
        <translation>Inget hittat. Färre ord, en annan stavning eller en längre tid kan ge fler träffar.</translation>
    </message>
    <message>
        <source>Write what you look for. Words are found in all their forms and in compounds.</source>
        <translation>Skriv vad du söker. Ord hittas i alla sina former och i sammansättningar.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>Den nyaste</numerusform>
            <numerusform>De %n nyaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Headin&amp;g</source>
        <translation>Ru&amp;brik</translation>
    </message>
    <message>
        <source>Case &amp;no.</source>
        <translation>&amp;Dnr</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>+ Another part</source>
        <translation>+ Lägg till del</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Lägg till del</translation>
    </message>
    <message>
        <source>This number is kept for good, wherever the item stands.</source>
        <translation>Numret ligger fast, var ärendet än står.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The system&apos;s (Swedish or English)</source>
        <translation>Systemets (svenska eller engelska)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemets</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Slag av inställningar</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>How the window looks. None of it changes what is printed.</source>
        <translation>Hur fönstret ser ut. Inget av detta ändrar det som skrivs ut.</translation>
    </message>
    <message>
        <source>&amp;Size of menus and fields</source>
        <translation>&amp;Storlek på menyer och fält</translation>
    </message>
    <message>
        <source>Size of menus and fields, per cent</source>
        <translation>Storlek på menyer och fält, procent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text</source>
        <translation>&amp;Typsnitt för texten</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Typsnitt för texten</translation>
    </message>
    <message>
        <source>The text itself grows and shrinks with Ctrl and + or -.</source>
        <translation>Själva texten blir större och mindre med Ctrl och + eller -.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skrivande</translation>
    </message>
    <message>
        <source>What happens by itself while you write. One Backspace takes each of these back.</source>
        <translation>Det här sker av sig självt medan du skriver. Ett tryck på backsteg tar tillbaka det som just ändrades.</translation>
    </message>
    <message>
        <source>Underline &amp;misspelt words</source>
        <translation>Stryk under &amp;felstavade ord</translation>
    </message>
    <message>
        <source>Set &amp;dashes, quotes and no-break spaces</source>
        <translation>Sätt ut &amp;tankstreck, citattecken och hårda mellanslag</translation>
    </message>
    <message>
        <source>Write s&amp;hort forms out: ks becomes Kommunstyrelsen</source>
        <translation>Skriv ut &amp;kortformer: ks blir Kommunstyrelsen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The name and address are filled into new documents.</source>
        <translation>Namn och adress fylls i när du skapar nya dokument. Språket ändras vid nästa start.</translation>
    </message>
    <message>
        <source>S&amp;ecretary</source>
        <translation>S&amp;ekreterare</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>E-p&amp;ost</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>The program speaks another language from its next start.</source>
        <translation>Ett annat språk gäller från nästa start.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Each save keeps the file as it was before, in a folder of your own.</source>
        <translation>Varje gång du sparar behålls filen som den var förut, i en egen mapp.</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept</source>
        <translation>Tidigare &amp;versioner</translation>
    </message>
    <message>
        <source>Earlier versions kept of each file</source>
        <translation>Tidigare versioner som behålls av varje fil</translation>
    </message>
    <message>
        <source>So many of the last versions stay. Of the older ones the last of each day stays for 30 days, then the last of each month.</source>
        <translation>Så många av de senaste versionerna behålls. Av de äldre behålls den sista för varje dag i 30 dagar, sedan den sista för varje månad.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>, then one a day, one a month</source>
        <translation>, sedan en per dag och en per månad</translation>
    </message>
    <message>
        <source>&amp;Room for them</source>
        <translation>&amp;Plats för dem</translation>
    </message>
    <message>
        <source>Room for the earlier versions of each file, in megabytes</source>
        <translation>Plats för de tidigare versionerna av varje fil, i megabyte</translation>
    </message>
    <message>
        <source> MB for each file</source>
        <translation> MB för varje fil</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>If you take over, {0} is told. Nothing that either of you writes is lost.</source>
        <translation>Om du tar över får {0} veta det. Inget som någon av er skriver går förlorat.</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation>Öppna för &amp;läsning</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Öppna en &amp;kopia</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Ta över</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Begin to write</source>
        <translation>Bör&amp;ja skriva</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Läs in på n&amp;ytt</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>{0} has had the document open on {1} since {2}.</source>
        <translation>{0} har dokumentet öppet på {1} sedan {2}.</translation>
    </message>
    <message>
        <source>{0} has the document open on {1}.</source>
        <translation>{0} har dokumentet öppet på {1}.</translation>
    </message>
    <message>
        <source>{0} has had the document open since {2}.</source>
        <translation>{0} har dokumentet öppet sedan {2}.</translation>
    </message>
    <message>
        <source>{0} has the document open.</source>
        <translation>{0} har dokumentet öppet.</translation>
    </message>
    <message>
        <source>{0} took over the document on {1} at {2}.</source>
        <translation>{0} tog över dokumentet på {1} kl. {2}.</translation>
    </message>
    <message>
        <source>{0} took over the document on {1}.</source>
        <translation>{0} tog över dokumentet på {1}.</translation>
    </message>
    <message>
        <source>{0} took over the document.</source>
        <translation>{0} tog över dokumentet.</translation>
    </message>
    <message>
        <source>Here it is only read.</source>
        <translation>Här är det bara öppet för läsning.</translation>
    </message>
    <message>
        <source>{0} has saved the document since it was read here.</source>
        <translation>{0} har sparat dokumentet sedan det lästes in här.</translation>
    </message>
    <message>
        <source>{0} has saved and closed the document. You can begin to write.</source>
        <translation>{0} har sparat och stängt dokumentet. Du kan börja skriva.</translation>
    </message>
    <message>
        <source>{0} has closed the document. You can begin to write.</source>
        <translation>{0} har stängt dokumentet. Du kan börja skriva.</translation>
    </message>
    <message>
        <source>What you have written is still here. When you save, it is merged with theirs.</source>
        <translation>Det du har skrivit finns kvar här. När du sparar förs det ihop med den andres ändringar.</translation>
    </message>
    <message>
        <source>That computer has not been heard from for more than three minutes.</source>
        <translation>Den datorn har inte hörts av på över tre minuter. Dokumentet är kanske inte öppet där längre.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Put the caret where the quote is to stand, in a text that can be changed.</source>
        <translation>Ställ markören där citatet ska stå, i en text som går att ändra.</translation>
    </message>
    <message>
        <source>The document that is open cannot be changed.</source>
        <translation>Dokumentet som är öppet går inte att ändra.</translation>
    </message>
</context>
<context>
    <name>SideDock</name>
    <message>
        <source>Side panel</source>
        <translation>Sidopanel</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Sidopanel</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Tabs of the side panel</source>
        <translation>Sidopanelens flikar</translation>
    </message>
</context>
<context>
    <name>SpeakersList</name>
    <message>
        <source>Speakers&apos; list</source>
        <translation>Talarlista</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Nu: {0}</translation>
    </message>
    <message>
        <source>Nobody more wants to speak</source>
        <translation>Ingen mer på listan</translation>
    </message>
    <message>
        <source>{0} has the floor, {1}.</source>
        <translation>{0} har ordet, kl. {1}.</translation>
    </message>
    <message>
        <source>On the list: {0}</source>
        <translation>På listan: {0}</translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <source>Who wants to speak</source>
        <translation>Vem som vill tala</translation>
    </message>
    <message>
        <source>Name; Shift+Enter: reply</source>
        <translation>Namn; Skift+Enter: replik</translation>
    </message>
    <message>
        <source>Waiting to speak</source>
        <translation>Väntar på ordet</translation>
    </message>
    <message>
        <source>Next speaker (F12)</source>
        <translation>Nästa talare (F12)</translation>
    </message>
    <message>
        <source>Write each into the text</source>
        <translation>Skriv in var och en i texten</translation>
    </message>
    <message>
        <source>{0}, since {1} ({2})</source>
        <translation>{0}, sedan {1} ({2})</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Ingen har ordet</translation>
    </message>
    <message>
        <source>Has spoken: {0}</source>
        <translation>Har talat: {0}</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Suggestions for {0}</source>
        <translation>Förslag för {0}</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Later than 14 days after the meeting (KL 5:69).</source>
        <translation>Senare än 14 dagar efter sammanträdet (KL 5:69).</translation>
    </message>
    <message>
        <source>Last day to appeal {0}; the notice comes down {1} (KL 13:5, 8:12).</source>
        <translation>Sista dag att överklaga {0}; anslaget tas ned {1} (KL 13:5, 8:12).</translation>
    </message>
    <message>
        <source>Later than the second day after the approval (KL 8:12).</source>
        <translation>Senare än andra dagen efter justeringen (KL 8:12).</translation>
    </message>
    <message numerus="yes">
        <source>The checks have %n error(s).</source>
        <translation>
            <numerusform>Kontrollerna hittar %n fel.</numerusform>
            <numerusform>Kontrollerna hittar %n fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Justera</translation>
    </message>
    <message>
        <source>Keeps the document as it is and closes its text and numbers.</source>
        <translation>Sparar dokumentet som det är och stänger dess text och nummer.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anslå</translation>
    </message>
    <message>
        <source>The day when the notice is put up.</source>
        <translation>Dagen då anslaget sätts upp.</translation>
    </message>
    <message>
        <source>Appeal time over</source>
        <translation>Överklagandetiden slut</translation>
    </message>
    <message>
        <source>The day when nobody can appeal any more and the notice is taken down.</source>
        <translation>Dagen då ingen längre kan överklaga och anslaget tas ned.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>The day when the document goes to the archive.</source>
        <translation>Dagen då dokumentet lämnas till arkivet.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Opens the text. The document shows what is changed, when, by whom and why.</source>
        <translation>Öppnar texten. Av dokumentet framgår vad som ändras, när, av vem och varför.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Av</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>&amp;Kept at</source>
        <translation>&amp;Förvaras</translation>
    </message>
    <message>
        <source>Where the minutes are kept</source>
        <translation>Var protokollet förvaras</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Skäl för rättelsen</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>The facts have changed since you wrote this. The program would now write:</source>
        <translation>Uppgifterna har ändrats sedan du skrev detta. Programmet skulle nu skriva:</translation>
    </message>
    <message>
        <source>What the program would write</source>
        <translation>Vad programmet skulle skriva</translation>
    </message>
    <message>
        <source>Use the new text</source>
        <translation>Använd den nya texten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <source>Show this page &amp;when the program starts</source>
        <translation>&amp;Visa den här sidan när programmet startar</translation>
    </message>
    <message>
        <source>Welcome to Paragraf</source>
        <translation>Välkommen till Paragraf</translation>
    </message>
    <message>
        <source>Close the start page</source>
        <translation>Stäng startsidan</translation>
    </message>
    <message>
        <source>Close the start page (Esc)</source>
        <translation>Stäng startsidan (Esc)</translation>
    </message>
    <message>
        <source>Just write, and the words stand in the title of new notes. Or go down here with the down arrow and choose with Enter.</source>
        <translation>Börja bara skriva, så hamnar orden i rubriken på nya minnesanteckningar. Eller gå hit med nedåtpilen och välj med Enter.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Work under way</source>
        <translation>Arbete pågår</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Avbryt arbetet som pågår</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparat</translation>
    </message>
    <message>
        <source>changed since {0}</source>
        <translation>ändrat sedan {0}</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>sparat {0}</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>lösenord</translation>
    </message>
    <message>
        <source>The document is locked with a passphrase</source>
        <translation>Dokumentet är låst med ett lösenord</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>section {0} of {1}</source>
        <translation>avsnitt {0} av {1}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>mötesuppgifter</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n error(s)</source>
        <translation>
            <numerusform>⚠ %n fel</numerusform>
            <numerusform>⚠ %n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found by the checks</source>
        <translation>
            <numerusform>%n fel enligt kontrollerna</numerusform>
            <numerusform>%n fel enligt kontrollerna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s)</source>
        <translation>
            <numerusform>%n anmärkning till</numerusform>
            <numerusform>%n anmärkningar till</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{0} av {1} ord</translation>
    </message>
    <message>
        <source>Words of this section and of the whole document</source>
        <translation>Ord i avsnittet och i hela dokumentet</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} ord</translation>
    </message>
    <message>
        <source>Words of the whole document</source>
        <translation>Ord i hela dokumentet</translation>
    </message>
    <message>
        <source>The time, and how long the meeting has been</source>
        <translation>Klockan, och hur länge mötet har pågått</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Klockan</translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>Mine to write</source>
        <translation>Mina att skriva</translation>
    </message>
    <message>
        <source>Not mine to write</source>
        <translation>Inte mitt att skriva</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Söker förslag…</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>&amp;Lägg till i mina ord</translation>
    </message>
    <message>
        <source>&amp;Ignore in this document</source>
        <translation>&amp;Hoppa över i det här dokumentet</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Paragraf {0}

A minutes editor for municipal secretaries. Works without a network.</source>
        <translation>Paragraf {0}

Skrivprogram för kommunala protokoll och minnesanteckningar. Fungerar utan nätverk.</translation>
    </message>
    <message>
        <source>What you write cannot be kept safe until you save it:</source>
        <translation>Det du skriver går inte att säkra förrän du sparar det:</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exporterat till {0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Taken along from {0}:</source>
        <translation>Med från {0}:</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Infoga bild</translation>
    </message>
</context>
<context>
    <name>ToolbarPage</name>
    <message>
        <source>Find a command for the toolbar</source>
        <translation>Sök ett kommando till verktygsfältet</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Alla kommandon</translation>
    </message>
    <message>
        <source>On the toolbar</source>
        <translation>I verktygsfältet</translation>
    </message>
    <message>
        <source>&amp;Add →</source>
        <translation>&amp;Lägg till →</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>Lägg till st&amp;reck</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Upp</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ned</translation>
    </message>
    <message>
        <source>As &amp;given</source>
        <translation>Å&amp;terställ</translation>
    </message>
    <message>
        <source>&amp;Every command</source>
        <translation>&amp;Alla kommandon</translation>
    </message>
    <message>
        <source>&amp;On the toolbar</source>
        <translation>&amp;I verktygsfältet</translation>
    </message>
    <message>
        <source>(a line between groups)</source>
        <translation>(streck mellan grupper)</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The outline</source>
        <translation>Dispositionen</translation>
    </message>
    <message>
        <source>Every section stands here. A click goes there. {0} makes a new one wherever you are.</source>
        <translation>Här står varje avsnitt. Ett klick går dit. {0} gör ett nytt var du än är.</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>Rubriken</translation>
    </message>
    <message>
        <source>Write it here and press Enter: the caret stands in the text below.</source>
        <translation>Skriv den här och tryck Enter, så står markören i texten under.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>Each part has a pane of its own. {0} goes to the next part, {1} to the next section.</source>
        <translation>Varje del har en egen ruta. {0} går till nästa del, {1} till nästa avsnitt.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Inget går förlorat</translation>
    </message>
    <message>
        <source>What you write is kept safe within a second, also before you save. Here you see when. {0} saves the file.</source>
        <translation>Det du skriver är säkrat inom en sekund, även innan du har sparat. Här ser du när. {0} sparar filen.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>{0} goes here. Tick who is there; who comes and goes you note at the item where it happens, and Paragraf knows who serves.</source>
        <translation>{0} går hit. Kryssa för vilka som är där. Kommer eller går någon antecknar du det vid ärendet, och Paragraf vet vem som tjänstgör.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>What is still missing, by law or by your rules. {0} leads to the next place to mend.</source>
        <translation>Det som ännu saknas enligt lagen eller era regler. {0} leder till nästa ställe att rätta.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>{0} shows the pages as they will be printed, and they follow as you write.</source>
        <translation>{0} visar sidorna som de blir på papper, och de följer med medan du skriver.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>En tangent för allt</translation>
    </message>
    <message>
        <source>{0} and a few letters find every command, section and person. {1} opens the handbook.</source>
        <translation>{0} och några bokstäver hittar varje kommando, avsnitt och person. {1} öppnar handboken.</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>Skicka ut</translation>
    </message>
    <message>
        <source>{0} makes PDF, Word and web page, with your municipality&apos;s look. That was all: write away.</source>
        <translation>{0} gör PDF, Word och webbsida med kommunens utseende. Det var allt, så sätt i gång och skriv.</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Headings</source>
        <translation>Rubriker</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Lägg till en nivå</translation>
    </message>
    <message>
        <source>Remove the last level</source>
        <translation>Ta bort sista nivån</translation>
    </message>
    <message>
        <source>As in the base</source>
        <translation>Som i grundprofilen</translation>
    </message>
    <message>
        <source>Deeper levels are set like the last one.</source>
        <translation>Djupare nivåer ser ut som den sista.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Size (pt)</source>
        <translation>Storlek (pt)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Space before</source>
        <translation>Avstånd före</translation>
    </message>
    <message>
        <source>Space after</source>
        <translation>Avstånd efter</translation>
    </message>
    <message>
        <source>{0}, headings of level {1}</source>
        <translation>{0}, rubriker på nivå {1}</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>fras</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Gå till {0}</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>None of them, e.g. an election</source>
        <translation>Ingen av dem, till exempel ett val</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Inte avgiven</translation>
    </message>
    <message>
        <source>{0} of {1} have voted</source>
        <translation>{0} av {1} har röstat</translation>
    </message>
    <message>
        <source>There are more votes than voters ({0} of {1}).</source>
        <translation>Det är fler röster än röstande ({0} av {1}).</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No lot yet</source>
        <translation>Ingen lottning än</translation>
    </message>
    <message>
        <source>“{0}” is no vote here.</source>
        <translation>”{0}” är ingen röst här.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>One vote for each name; the sum follows. With OK the result, the table and the sentence of the decision stand in the item.</source>
        <translation>En röst för varje namn, och summan följer med. Med OK står resultatet, tabellen och beslutsmeningen i ärendet.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Fråga</translation>
    </message>
    <message>
        <source>The question voted on</source>
        <translation>Frågan som röstas om</translation>
    </message>
    <message>
        <source>&amp;Called for by</source>
        <translation>&amp;Begärd av</translation>
    </message>
    <message>
        <source>Who called for the vote</source>
        <translation>Vem som begärde omröstningen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>Form of the vote</source>
        <translation>Omröstningens form</translation>
    </message>
    <message>
        <source>&amp;Yes means</source>
        <translation>J&amp;a betyder</translation>
    </message>
    <message>
        <source>What a yes means</source>
        <translation>Vad ja betyder</translation>
    </message>
    <message>
        <source>N&amp;o means</source>
        <translation>N&amp;ej betyder</translation>
    </message>
    <message>
        <source>What a no means</source>
        <translation>Vad nej betyder</translation>
    </message>
    <message>
        <source>&amp;Roll call</source>
        <translation>&amp;Upprop</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Upprop</translation>
    </message>
    <message>
        <source>Y yes · N no · A abstains · R the rest yes · Backspace back</source>
        <translation>J ja · N nej · A avstår · R resten ja · Backsteg tillbaka</translation>
    </message>
    <message>
        <source>Can&amp;didates</source>
        <translation>&amp;Kandidater</translation>
    </message>
    <message>
        <source>To be &amp;elected</source>
        <translation>Antal a&amp;tt välja</translation>
    </message>
    <message>
        <source>How many are to be elected</source>
        <translation>Hur många som ska väljas</translation>
    </message>
    <message>
        <source>&amp;Yes votes</source>
        <translation>&amp;Ja-röster</translation>
    </message>
    <message>
        <source>Yes votes</source>
        <translation>Ja-röster</translation>
    </message>
    <message>
        <source>&amp;No votes</source>
        <translation>&amp;Nej-röster</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>Nej-röster</translation>
    </message>
    <message>
        <source>&amp;Abstentions</source>
        <translation>A&amp;vstår</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Avstår</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>B&amp;lanka</translation>
    </message>
    <message>
        <source>Blank votes</source>
        <translation>Blanka röster</translation>
    </message>
    <message>
        <source>I&amp;nvalid</source>
        <translation>O&amp;giltiga</translation>
    </message>
    <message>
        <source>Invalid votes</source>
        <translation>Ogiltiga röster</translation>
    </message>
    <message>
        <source>Casting &amp;vote</source>
        <translation>&amp;Utslagsröst</translation>
    </message>
    <message>
        <source>The chair&apos;s casting vote</source>
        <translation>Ordförandens utslagsröst</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lotten</translation>
    </message>
    <message>
        <source>What the lot fell on</source>
        <translation>Vad lotten föll på</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the sample protokoll</source>
        <translation>Öppna exempelprotokollet</translation>
    </message>
    <message>
        <source>A copy to look around and try things in; nothing can break</source>
        <translation>En kopia att se sig om och prova i, inget kan gå sönder</translation>
    </message>
    <message>
        <source>Title, sections and text, no numbers or votes</source>
        <translation>Rubrik, avsnitt och text, utan paragrafer och voteringar</translation>
    </message>
    <message>
        <source>With attendance, § numbers, decisions and checks</source>
        <translation>Med närvaro, paragrafnummer, beslut och kontroller</translation>
    </message>
    <message>
        <source>Body, members and § numbers go on from last time</source>
        <translation>Organ, ledamöter och paragrafnummer går vidare från förra gången</translation>
    </message>
    <message>
        <source>Paragraf, Word, Markdown or JSON</source>
        <translation>Paragraf, Word, Markdown eller JSON</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Gå rundturen</translation>
    </message>
    <message>
        <source>Two minutes through the window, with the sample open</source>
        <translation>Två minuter genom fönstret, med exemplet öppet</translation>
    </message>
    <message>
        <source>Everything the program can do, to read and to search</source>
        <translation>Allt programmet kan, att läsa och söka i</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Files from before</source>
        <translation>Senaste filerna</translation>
    </message>
    <message>
        <source>Get to know it</source>
        <translation>Lär känna programmet</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Read in:</source>
        <translation>Vid inläsningen:</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>endast läsning</translation>
    </message>
</context>
<context>
    <name>WordPage</name>
    <message>
        <source>Remove the template</source>
        <translation>Ta bort mallen</translation>
    </message>
    <message>
        <source>Which style of the template is used for what</source>
        <translation>Vilket format i mallen som används till vad</translation>
    </message>
    <message>
        <source>Place-holders that are filled</source>
        <translation>Platshållare som fylls i</translation>
    </message>
    <message>
        <source>Choose another template…</source>
        <translation>Välj en annan mall…</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Välj en mall…</translation>
    </message>
    <message>
        <source>Word documents are set in {0}. The pages beside are the PDF&apos;s; Word lays out its own.</source>
        <translation>Word-dokument sätts i {0}. Sidorna bredvid är PDF:ens; Word gör sina egna.</translation>
    </message>
    <message>
        <source>Word documents are set in Paragraf&apos;s own styles, in the look of this profile.</source>
        <translation>Word-dokument sätts i Paragrafs egna format, med den här profilens utseende.</translation>
    </message>
    <message>
        <source>A .docx or .dotx file. It is copied and travels with the profile.</source>
        <translation>En .docx- eller .dotx-fil. Den kopieras och följer med profilen.</translation>
    </message>
    <message>
        <source>Place-holders found: {0}</source>
        <translation>Platshållare som finns: {0}</translation>
    </message>
    <message>
        <source>In the template&apos;s head, foot or text, for example {{municipality}} or {{kommun}}:</source>
        <translation>I mallens sidhuvud, sidfot eller text, till exempel {{municipality}} eller {{kommun}}:</translation>
    </message>
    <message>
        <source>{0} (as guessed)</source>
        <translation>{0} (gissat)</translation>
    </message>
    <message>
        <source>– (Paragraf&apos;s own style)</source>
        <translation>– (Paragrafs eget format)</translation>
    </message>
    <message>
        <source>{0} (not in the template)</source>
        <translation>{0} (finns inte i mallen)</translation>
    </message>
    <message>
        <source>The template has no style for this; Paragraf&apos;s own is used.</source>
        <translation>Mallen har inget format för detta; Paragrafs eget används.</translation>
    </message>
    <message>
        <source>Choose the Word template</source>
        <translation>Välj Word-mallen</translation>
    </message>
    <message>
        <source>Word templates ({0})</source>
        <translation>Word-mallar ({0})</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Mina ord</translation>
    </message>
    <message>
        <source>Words that are right although no dictionary has them, in every document.</source>
        <translation>Ord som är rätt fast de inte står i ordlistan. De gäller i alla dokument.</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Ord</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
</context>
<context>
    <name>WrittenDialog</name>
    <message>
        <source>Written reservation or statement</source>
        <translation>Skriftlig reservation eller yttrande</translation>
    </message>
    <message>
        <source>The file becomes an appendix of the item.</source>
        <translation>Filen blir en bilaga till ärendet.</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Vems</translation>
    </message>
    <message>
        <source>Whose reservation or statement</source>
        <translation>Vems reservation eller yttrande</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title of the appendix</source>
        <translation>Bilagans titel</translation>
    </message>
</context>
</TS>
