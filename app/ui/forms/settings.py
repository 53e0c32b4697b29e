from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout

from app.ui.fields import FieldEdit

class Ui_SettingsDialog(object):
    def setupUi(self, SettingsDialog):
        if not SettingsDialog.objectName():
            SettingsDialog.setObjectName(u"SettingsDialog")
        self.column = QVBoxLayout(SettingsDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(SettingsDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.language_label = QLabel(SettingsDialog)
        self.language_label.setObjectName(u"language_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(SettingsDialog)
        self.language.setObjectName(u"language")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.theme_label = QLabel(SettingsDialog)
        self.theme_label.setObjectName(u"theme_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.theme_label)

        self.theme = QComboBox(SettingsDialog)
        self.theme.setObjectName(u"theme")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.theme)

        self.author_name_label = QLabel(SettingsDialog)
        self.author_name_label.setObjectName(u"author_name_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.author_name_label)

        self.author_name = FieldEdit(SettingsDialog)
        self.author_name.setObjectName(u"author_name")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.author_name)

        self.author_title_label = QLabel(SettingsDialog)
        self.author_title_label.setObjectName(u"author_title_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.author_title_label)

        self.author_title = FieldEdit(SettingsDialog)
        self.author_title.setObjectName(u"author_title")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.author_title)

        self.author_body_label = QLabel(SettingsDialog)
        self.author_body_label.setObjectName(u"author_body_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.author_body_label)

        self.author_body = FieldEdit(SettingsDialog)
        self.author_body.setObjectName(u"author_body")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.author_body)

        self.author_email_label = QLabel(SettingsDialog)
        self.author_email_label.setObjectName(u"author_email_label")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.author_email_label)

        self.author_email = FieldEdit(SettingsDialog)
        self.author_email.setObjectName(u"author_email")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.author_email)

        self.backups_label = QLabel(SettingsDialog)
        self.backups_label.setObjectName(u"backups_label")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.backups_label)

        self.backups = QSpinBox(SettingsDialog)
        self.backups.setObjectName(u"backups")
        self.backups.setMaximum(100)

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.backups)

        self.backups_room_label = QLabel(SettingsDialog)
        self.backups_room_label.setObjectName(u"backups_room_label")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.backups_room_label)

        self.backups_room = QSpinBox(SettingsDialog)
        self.backups_room.setObjectName(u"backups_room")
        self.backups_room.setMinimum(1)
        self.backups_room.setMaximum(100000)
        self.backups_room.setSingleStep(100)

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.backups_room)


        self.column.addLayout(self.form)

        self.buttons = QDialogButtonBox(SettingsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.language_label.setBuddy(self.language)
        self.theme_label.setBuddy(self.theme)
        self.author_name_label.setBuddy(self.author_name)
        self.author_title_label.setBuddy(self.author_title)
        self.author_body_label.setBuddy(self.author_body)
        self.author_email_label.setBuddy(self.author_email)
        self.backups_label.setBuddy(self.backups)
        self.backups_room_label.setBuddy(self.backups_room)

        self.retranslateUi(SettingsDialog)
        self.buttons.accepted.connect(SettingsDialog.accept)
        self.buttons.rejected.connect(SettingsDialog.reject)

        QMetaObject.connectSlotsByName(SettingsDialog)
    # setupUi

    def retranslateUi(self, SettingsDialog):
        SettingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Settings", None))
        self.intro.setText(QCoreApplication.translate("SettingsDialog", u"The name and address are filled into new documents.", None))
        self.language_label.setText(QCoreApplication.translate("SettingsDialog", u"&Language", None))
        self.language.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Language", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsDialog", u"&Appearance", None))
        self.theme.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Appearance", None))
        self.author_name_label.setText(QCoreApplication.translate("SettingsDialog", u"&Secretary", None))
        self.author_name.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Secretary", None))
        self.author_title_label.setText(QCoreApplication.translate("SettingsDialog", u"&Title", None))
        self.author_title.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Title", None))
        self.author_body_label.setText(QCoreApplication.translate("SettingsDialog", u"&Body", None))
        self.author_body.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Body", None))
        self.author_email_label.setText(QCoreApplication.translate("SettingsDialog", u"&E-mail", None))
        self.author_email.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"E-mail", None))
        self.backups_label.setText(QCoreApplication.translate("SettingsDialog", u"Earlier &versions kept", None))
        self.backups.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Earlier versions kept of each file", None))
        self.backups.setToolTip(QCoreApplication.translate("SettingsDialog", u"So many of the last versions stay. Of the older ones the last of each day stays for 30 days, then the last of each month.", None))
        self.backups.setSpecialValueText(QCoreApplication.translate("SettingsDialog", u"None", None))
        self.backups.setSuffix(QCoreApplication.translate("SettingsDialog", u", then one a day, one a month", None))
        self.backups_room_label.setText(QCoreApplication.translate("SettingsDialog", u"&Room for them", None))
        self.backups_room.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Room for the earlier versions of each file, in megabytes", None))
        self.backups_room.setSuffix(QCoreApplication.translate("SettingsDialog", u" MB for each file", None))
    # retranslateUi
