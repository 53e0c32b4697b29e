from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_NewProfileDialog(object):
    def setupUi(self, NewProfileDialog):
        if not NewProfileDialog.objectName():
            NewProfileDialog.setObjectName(u"NewProfileDialog")
        NewProfileDialog.resize(460, 200)
        self.column = QVBoxLayout(NewProfileDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(NewProfileDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.source = QLabel(NewProfileDialog)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.column.addWidget(self.source)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.municipality_label = QLabel(NewProfileDialog)
        self.municipality_label.setObjectName(u"municipality_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.municipality_label)

        self.municipality = QLineEdit(NewProfileDialog)
        self.municipality.setObjectName(u"municipality")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.municipality)

        self.profile_name_label = QLabel(NewProfileDialog)
        self.profile_name_label.setObjectName(u"profile_name_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.profile_name_label)

        self.profile_name = QLineEdit(NewProfileDialog)
        self.profile_name.setObjectName(u"profile_name")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.profile_name)


        self.column.addLayout(self.form)

        self.told = QLabel(NewProfileDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.column.addWidget(self.told)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.buttons = QDialogButtonBox(NewProfileDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.municipality_label.setBuddy(self.municipality)
        self.profile_name_label.setBuddy(self.profile_name)

        self.retranslateUi(NewProfileDialog)
        self.buttons.accepted.connect(NewProfileDialog.accept)
        self.buttons.rejected.connect(NewProfileDialog.reject)

        QMetaObject.connectSlotsByName(NewProfileDialog)
    # setupUi

    def retranslateUi(self, NewProfileDialog):
        NewProfileDialog.setWindowTitle(QCoreApplication.translate("NewProfileDialog", u"New profile", None))
        self.intro.setText(QCoreApplication.translate("NewProfileDialog", u"The new profile has everything from the one it is based on until you change it.", None))
        self.source.setText("")
        self.municipality_label.setText(QCoreApplication.translate("NewProfileDialog", u"&Municipality", None))
        self.municipality.setAccessibleName(QCoreApplication.translate("NewProfileDialog", u"Municipality", None))
        self.profile_name_label.setText(QCoreApplication.translate("NewProfileDialog", u"&Name of the profile", None))
        self.profile_name.setAccessibleName(QCoreApplication.translate("NewProfileDialog", u"Name of the profile", None))
        self.told.setText("")
    # retranslateUi
