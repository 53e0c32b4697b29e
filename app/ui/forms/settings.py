from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpinBox, QTabWidget, QVBoxLayout, QWidget

from app.ui.fields import FieldEdit

class Ui_SettingsDialog(object):
    def setupUi(self, SettingsDialog):
        if not SettingsDialog.objectName():
            SettingsDialog.setObjectName(u"SettingsDialog")
        self.column = QVBoxLayout(SettingsDialog)
        self.column.setObjectName(u"column")
        self.pages = QTabWidget(SettingsDialog)
        self.pages.setObjectName(u"pages")
        self.looks_page = QWidget()
        self.looks_page.setObjectName(u"looks_page")
        self.looks_page_form = QFormLayout(self.looks_page)
        self.looks_page_form.setObjectName(u"looks_page_form")
        self.looks_intro = QLabel(self.looks_page)
        self.looks_intro.setObjectName(u"looks_intro")
        self.looks_intro.setWordWrap(True)

        self.looks_page_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.looks_intro)

        self.theme_label = QLabel(self.looks_page)
        self.theme_label.setObjectName(u"theme_label")

        self.looks_page_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.theme_label)

        self.theme = QComboBox(self.looks_page)
        self.theme.setObjectName(u"theme")

        self.looks_page_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.theme)

        self.text_size_label = QLabel(self.looks_page)
        self.text_size_label.setObjectName(u"text_size_label")

        self.looks_page_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_size_label)

        self.text_size = QSpinBox(self.looks_page)
        self.text_size.setObjectName(u"text_size")
        self.text_size.setMinimum(75)
        self.text_size.setMaximum(250)
        self.text_size.setSingleStep(25)

        self.looks_page_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text_size)

        self.typeface_label = QLabel(self.looks_page)
        self.typeface_label.setObjectName(u"typeface_label")

        self.looks_page_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.typeface_label)

        self.typeface = QComboBox(self.looks_page)
        self.typeface.setObjectName(u"typeface")

        self.looks_page_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.typeface)

        self.zoom_note = QLabel(self.looks_page)
        self.zoom_note.setObjectName(u"zoom_note")
        self.zoom_note.setWordWrap(True)

        self.looks_page_form.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.zoom_note)

        self.pages.addTab(self.looks_page, "")
        self.writing_page = QWidget()
        self.writing_page.setObjectName(u"writing_page")
        self.writing_page_form = QFormLayout(self.writing_page)
        self.writing_page_form.setObjectName(u"writing_page_form")
        self.writing_intro = QLabel(self.writing_page)
        self.writing_intro.setObjectName(u"writing_intro")
        self.writing_intro.setWordWrap(True)

        self.writing_page_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.writing_intro)

        self.spelling = QCheckBox(self.writing_page)
        self.spelling.setObjectName(u"spelling")

        self.writing_page_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.spelling)

        self.typography = QCheckBox(self.writing_page)
        self.typography.setObjectName(u"typography")

        self.writing_page_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.typography)

        self.short_forms = QCheckBox(self.writing_page)
        self.short_forms.setObjectName(u"short_forms")

        self.writing_page_form.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.short_forms)

        self.pages.addTab(self.writing_page, "")
        self.you_page = QWidget()
        self.you_page.setObjectName(u"you_page")
        self.you_page_form = QFormLayout(self.you_page)
        self.you_page_form.setObjectName(u"you_page_form")
        self.intro = QLabel(self.you_page)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.you_page_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.intro)

        self.author_name_label = QLabel(self.you_page)
        self.author_name_label.setObjectName(u"author_name_label")

        self.you_page_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.author_name_label)

        self.author_name = FieldEdit(self.you_page)
        self.author_name.setObjectName(u"author_name")

        self.you_page_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.author_name)

        self.author_title_label = QLabel(self.you_page)
        self.author_title_label.setObjectName(u"author_title_label")

        self.you_page_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.author_title_label)

        self.author_title = FieldEdit(self.you_page)
        self.author_title.setObjectName(u"author_title")

        self.you_page_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.author_title)

        self.author_body_label = QLabel(self.you_page)
        self.author_body_label.setObjectName(u"author_body_label")

        self.you_page_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.author_body_label)

        self.author_body = FieldEdit(self.you_page)
        self.author_body.setObjectName(u"author_body")

        self.you_page_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.author_body)

        self.author_email_label = QLabel(self.you_page)
        self.author_email_label.setObjectName(u"author_email_label")

        self.you_page_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.author_email_label)

        self.author_email = FieldEdit(self.you_page)
        self.author_email.setObjectName(u"author_email")

        self.you_page_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.author_email)

        self.language_label = QLabel(self.you_page)
        self.language_label.setObjectName(u"language_label")

        self.you_page_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(self.you_page)
        self.language.setObjectName(u"language")

        self.you_page_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.language)

        self.language_note = QLabel(self.you_page)
        self.language_note.setObjectName(u"language_note")
        self.language_note.setWordWrap(True)

        self.you_page_form.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.language_note)

        self.pages.addTab(self.you_page, "")
        self.files_page = QWidget()
        self.files_page.setObjectName(u"files_page")
        self.files_page_form = QFormLayout(self.files_page)
        self.files_page_form.setObjectName(u"files_page_form")
        self.files_intro = QLabel(self.files_page)
        self.files_intro.setObjectName(u"files_intro")
        self.files_intro.setWordWrap(True)

        self.files_page_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.files_intro)

        self.backups_label = QLabel(self.files_page)
        self.backups_label.setObjectName(u"backups_label")

        self.files_page_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.backups_label)

        self.backups = QSpinBox(self.files_page)
        self.backups.setObjectName(u"backups")
        self.backups.setMaximum(100)

        self.files_page_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.backups)

        self.backups_room_label = QLabel(self.files_page)
        self.backups_room_label.setObjectName(u"backups_room_label")

        self.files_page_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.backups_room_label)

        self.backups_room = QSpinBox(self.files_page)
        self.backups_room.setObjectName(u"backups_room")
        self.backups_room.setMinimum(1)
        self.backups_room.setMaximum(100000)
        self.backups_room.setSingleStep(100)

        self.files_page_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.backups_room)

        self.pages.addTab(self.files_page, "")

        self.column.addWidget(self.pages)

        self.buttons = QDialogButtonBox(SettingsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.theme_label.setBuddy(self.theme)
        self.text_size_label.setBuddy(self.text_size)
        self.typeface_label.setBuddy(self.typeface)
        self.author_name_label.setBuddy(self.author_name)
        self.author_title_label.setBuddy(self.author_title)
        self.author_body_label.setBuddy(self.author_body)
        self.author_email_label.setBuddy(self.author_email)
        self.language_label.setBuddy(self.language)
        self.backups_label.setBuddy(self.backups)
        self.backups_room_label.setBuddy(self.backups_room)

        self.retranslateUi(SettingsDialog)
        self.buttons.accepted.connect(SettingsDialog.accept)
        self.buttons.rejected.connect(SettingsDialog.reject)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(SettingsDialog)
    # setupUi

    def retranslateUi(self, SettingsDialog):
        SettingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Settings", None))
        self.pages.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Kinds of settings", None))
        self.looks_intro.setText(QCoreApplication.translate("SettingsDialog", u"How the window looks. None of it changes what is printed.", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsDialog", u"&Appearance", None))
        self.theme.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Appearance", None))
        self.text_size_label.setText(QCoreApplication.translate("SettingsDialog", u"&Size of menus and fields", None))
        self.text_size.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Size of menus and fields, per cent", None))
        self.text_size.setSuffix(QCoreApplication.translate("SettingsDialog", u" %", None))
        self.typeface_label.setText(QCoreApplication.translate("SettingsDialog", u"&Typeface of the text", None))
        self.typeface.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Typeface of the text", None))
        self.zoom_note.setText(QCoreApplication.translate("SettingsDialog", u"The text itself grows and shrinks with Ctrl and + or -.", None))
        self.pages.setTabText(self.pages.indexOf(self.looks_page), QCoreApplication.translate("SettingsDialog", u"Looks", None))
        self.writing_intro.setText(QCoreApplication.translate("SettingsDialog", u"What happens by itself while you write. One Backspace takes each of these back.", None))
        self.spelling.setText(QCoreApplication.translate("SettingsDialog", u"Underline &misspelt words", None))
        self.typography.setText(QCoreApplication.translate("SettingsDialog", u"Set &dashes, quotes and no-break spaces", None))
        self.short_forms.setText(QCoreApplication.translate("SettingsDialog", u"Write s&hort forms out: ks becomes Kommunstyrelsen", None))
        self.pages.setTabText(self.pages.indexOf(self.writing_page), QCoreApplication.translate("SettingsDialog", u"Writing", None))
        self.intro.setText(QCoreApplication.translate("SettingsDialog", u"The name and address are filled into new documents.", None))
        self.author_name_label.setText(QCoreApplication.translate("SettingsDialog", u"S&ecretary", None))
        self.author_name.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Secretary", None))
        self.author_title_label.setText(QCoreApplication.translate("SettingsDialog", u"T&itle", None))
        self.author_title.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Title", None))
        self.author_body_label.setText(QCoreApplication.translate("SettingsDialog", u"&Body", None))
        self.author_body.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Body", None))
        self.author_email_label.setText(QCoreApplication.translate("SettingsDialog", u"E-mai&l", None))
        self.author_email.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"E-mail", None))
        self.language_label.setText(QCoreApplication.translate("SettingsDialog", u"La&nguage", None))
        self.language.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Language", None))
        self.language_note.setText(QCoreApplication.translate("SettingsDialog", u"The program speaks another language from its next start.", None))
        self.pages.setTabText(self.pages.indexOf(self.you_page), QCoreApplication.translate("SettingsDialog", u"You", None))
        self.files_intro.setText(QCoreApplication.translate("SettingsDialog", u"Each save keeps the file as it was before, in a folder of your own.", None))
        self.backups_label.setText(QCoreApplication.translate("SettingsDialog", u"Earlier &versions kept", None))
        self.backups.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Earlier versions kept of each file", None))
        self.backups.setToolTip(QCoreApplication.translate("SettingsDialog", u"So many of the last versions stay. Of the older ones the last of each day stays for 30 days, then the last of each month.", None))
        self.backups.setSpecialValueText(QCoreApplication.translate("SettingsDialog", u"None", None))
        self.backups.setSuffix(QCoreApplication.translate("SettingsDialog", u", then one a day, one a month", None))
        self.backups_room_label.setText(QCoreApplication.translate("SettingsDialog", u"&Room for them", None))
        self.backups_room.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Room for the earlier versions of each file, in megabytes", None))
        self.backups_room.setSuffix(QCoreApplication.translate("SettingsDialog", u" MB for each file", None))
        self.pages.setTabText(self.pages.indexOf(self.files_page), QCoreApplication.translate("SettingsDialog", u"Files", None))
    # retranslateUi
