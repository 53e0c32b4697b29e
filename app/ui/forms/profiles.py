from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_ProfilesDialog(object):
    def setupUi(self, ProfilesDialog):
        if not ProfilesDialog.objectName():
            ProfilesDialog.setObjectName(u"ProfilesDialog")
        ProfilesDialog.resize(520, 420)
        self.column = QVBoxLayout(ProfilesDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(ProfilesDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.profiles_label = QLabel(ProfilesDialog)
        self.profiles_label.setObjectName(u"profiles_label")

        self.column.addWidget(self.profiles_label)

        self.list_row = QHBoxLayout()
        self.list_row.setObjectName(u"list_row")
        self.profiles = QListWidget(ProfilesDialog)
        self.profiles.setObjectName(u"profiles")

        self.list_row.addWidget(self.profiles)

        self.buttons_column = QVBoxLayout()
        self.buttons_column.setObjectName(u"buttons_column")
        self.use_profile = QPushButton(ProfilesDialog)
        self.use_profile.setObjectName(u"use_profile")
        self.use_profile.setAutoDefault(False)

        self.buttons_column.addWidget(self.use_profile)

        self.new_profile = QPushButton(ProfilesDialog)
        self.new_profile.setObjectName(u"new_profile")
        self.new_profile.setAutoDefault(False)

        self.buttons_column.addWidget(self.new_profile)

        self.edit_profile = QPushButton(ProfilesDialog)
        self.edit_profile.setObjectName(u"edit_profile")
        self.edit_profile.setAutoDefault(False)

        self.buttons_column.addWidget(self.edit_profile)

        self.import_profile = QPushButton(ProfilesDialog)
        self.import_profile.setObjectName(u"import_profile")
        self.import_profile.setAutoDefault(False)

        self.buttons_column.addWidget(self.import_profile)

        self.export_profile = QPushButton(ProfilesDialog)
        self.export_profile.setObjectName(u"export_profile")
        self.export_profile.setAutoDefault(False)

        self.buttons_column.addWidget(self.export_profile)

        self.remove_profile = QPushButton(ProfilesDialog)
        self.remove_profile.setObjectName(u"remove_profile")
        self.remove_profile.setAutoDefault(False)

        self.buttons_column.addWidget(self.remove_profile)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.buttons_column.addItem(self.space)


        self.list_row.addLayout(self.buttons_column)


        self.column.addLayout(self.list_row)

        self.told = QLabel(ProfilesDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.column.addWidget(self.told)

        self.buttons = QDialogButtonBox(ProfilesDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

        self.profiles_label.setBuddy(self.profiles)

        self.retranslateUi(ProfilesDialog)
        self.buttons.rejected.connect(ProfilesDialog.reject)

        QMetaObject.connectSlotsByName(ProfilesDialog)
    # setupUi

    def retranslateUi(self, ProfilesDialog):
        ProfilesDialog.setWindowTitle(QCoreApplication.translate("ProfilesDialog", u"Profiles", None))
        self.intro.setText(QCoreApplication.translate("ProfilesDialog", u"A profile is a municipality's look and words. Choose one to use, change or share.", None))
        self.profiles_label.setText(QCoreApplication.translate("ProfilesDialog", u"&Profiles on this computer", None))
        self.profiles.setAccessibleName(QCoreApplication.translate("ProfilesDialog", u"Profiles on this computer", None))
        self.use_profile.setText(QCoreApplication.translate("ProfilesDialog", u"For &new documents", None))
        self.new_profile.setText(QCoreApplication.translate("ProfilesDialog", u"New &from this\u2026", None))
        self.edit_profile.setText(QCoreApplication.translate("ProfilesDialog", u"&Edit\u2026", None))
        self.import_profile.setText(QCoreApplication.translate("ProfilesDialog", u"&Import\u2026", None))
        self.export_profile.setText(QCoreApplication.translate("ProfilesDialog", u"E&xport\u2026", None))
        self.remove_profile.setText(QCoreApplication.translate("ProfilesDialog", u"&Remove", None))
        self.told.setText("")
    # retranslateUi
