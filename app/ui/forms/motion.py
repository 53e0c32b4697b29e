from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from app.ui.fields import FieldEdit
from app.ui.item.people_edit import PeopleEdit
from app.ui.item.words_edit import WordsEdit

class Ui_MotionDialog(object):
    def setupUi(self, MotionDialog):
        if not MotionDialog.objectName():
            MotionDialog.setObjectName(u"MotionDialog")
        MotionDialog.resize(560, 420)
        self.column = QVBoxLayout(MotionDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(MotionDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.movers_label = QLabel(MotionDialog)
        self.movers_label.setObjectName(u"movers_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.movers_label)

        self.movers = PeopleEdit(MotionDialog)
        self.movers.setObjectName(u"movers")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.movers)

        self.type_label = QLabel(MotionDialog)
        self.type_label.setObjectName(u"type_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.type_label)

        self.type = QComboBox(MotionDialog)
        self.type.setObjectName(u"type")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.type)

        self.text_label = QLabel(MotionDialog)
        self.text_label.setObjectName(u"text_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = WordsEdit(MotionDialog)
        self.text.setObjectName(u"text")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text)

        self.seconders_label = QLabel(MotionDialog)
        self.seconders_label.setObjectName(u"seconders_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.seconders_label)

        self.seconders = PeopleEdit(MotionDialog)
        self.seconders.setObjectName(u"seconders")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.seconders)

        self.name_label = QLabel(MotionDialog)
        self.name_label.setObjectName(u"name_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = FieldEdit(MotionDialog)
        self.name.setObjectName(u"name")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.name)

        self.withdrawn = QCheckBox(MotionDialog)
        self.withdrawn.setObjectName(u"withdrawn")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.withdrawn)


        self.column.addLayout(self.form)

        self.remark = QLabel(MotionDialog)
        self.remark.setObjectName(u"remark")
        self.remark.setWordWrap(True)

        self.column.addWidget(self.remark)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

        self.buttons = QDialogButtonBox(MotionDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.movers_label.setBuddy(self.movers)
        self.type_label.setBuddy(self.type)
        self.text_label.setBuddy(self.text)
        self.seconders_label.setBuddy(self.seconders)
        self.name_label.setBuddy(self.name)

        self.retranslateUi(MotionDialog)
        self.buttons.accepted.connect(MotionDialog.accept)
        self.buttons.rejected.connect(MotionDialog.reject)

        QMetaObject.connectSlotsByName(MotionDialog)
    # setupUi

    def retranslateUi(self, MotionDialog):
        MotionDialog.setWindowTitle(QCoreApplication.translate("MotionDialog", u"Motion", None))
        self.intro.setText(QCoreApplication.translate("MotionDialog", u"Who moves what. With OK the motion stands in the item, and its text is written for you.", None))
        self.movers_label.setText(QCoreApplication.translate("MotionDialog", u"Mo&vers", None))
        self.movers.setAccessibleName(QCoreApplication.translate("MotionDialog", u"Movers", None))
        self.type_label.setText(QCoreApplication.translate("MotionDialog", u"&Type", None))
        self.type.setAccessibleName(QCoreApplication.translate("MotionDialog", u"Type of motion", None))
        self.text_label.setText(QCoreApplication.translate("MotionDialog", u"Te&xt", None))
        self.text.setAccessibleName(QCoreApplication.translate("MotionDialog", u"What is moved", None))
        self.seconders_label.setText(QCoreApplication.translate("MotionDialog", u"&Seconders", None))
        self.seconders.setAccessibleName(QCoreApplication.translate("MotionDialog", u"Seconders", None))
        self.name_label.setText(QCoreApplication.translate("MotionDialog", u"The chair calls &it", None))
        self.name.setAccessibleName(QCoreApplication.translate("MotionDialog", u"What the chair calls it", None))
        self.withdrawn.setText(QCoreApplication.translate("MotionDialog", u"&Withdrawn", None))
    # retranslateUi
