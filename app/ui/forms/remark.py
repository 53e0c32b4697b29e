from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from app.ui.item.people_edit import PeopleEdit

class Ui_RemarkDialog(object):
    def setupUi(self, RemarkDialog):
        if not RemarkDialog.objectName():
            RemarkDialog.setObjectName(u"RemarkDialog")
        RemarkDialog.resize(520, 300)
        self.column = QVBoxLayout(RemarkDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(RemarkDialog)
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
        self.kind_label = QLabel(RemarkDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(RemarkDialog)
        self.kind.setObjectName(u"kind")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.people_label = QLabel(RemarkDialog)
        self.people_label.setObjectName(u"people_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.people_label)

        self.people = PeopleEdit(RemarkDialog)
        self.people.setObjectName(u"people")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.people)

        self.motion_label = QLabel(RemarkDialog)
        self.motion_label.setObjectName(u"motion_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.motion_label)

        self.motion = QComboBox(RemarkDialog)
        self.motion.setObjectName(u"motion")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.motion)

        self.announced = QCheckBox(RemarkDialog)
        self.announced.setObjectName(u"announced")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.announced)

        self.appendix_label = QLabel(RemarkDialog)
        self.appendix_label.setObjectName(u"appendix_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.appendix_label)

        self.appendix = QComboBox(RemarkDialog)
        self.appendix.setObjectName(u"appendix")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.appendix)


        self.column.addLayout(self.form)

        self.remark = QLabel(RemarkDialog)
        self.remark.setObjectName(u"remark")
        self.remark.setWordWrap(True)

        self.column.addWidget(self.remark)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

        self.buttons = QDialogButtonBox(RemarkDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.kind_label.setBuddy(self.kind)
        self.people_label.setBuddy(self.people)
        self.motion_label.setBuddy(self.motion)
        self.appendix_label.setBuddy(self.appendix)

        self.retranslateUi(RemarkDialog)
        self.buttons.accepted.connect(RemarkDialog.accept)
        self.buttons.rejected.connect(RemarkDialog.reject)

        QMetaObject.connectSlotsByName(RemarkDialog)
    # setupUi

    def retranslateUi(self, RemarkDialog):
        RemarkDialog.setWindowTitle(QCoreApplication.translate("RemarkDialog", u"Reservation or statement", None))
        self.intro.setText(QCoreApplication.translate("RemarkDialog", u"Notes who and what. With OK it stands in the item, in words that the profile has.", None))
        self.kind_label.setText(QCoreApplication.translate("RemarkDialog", u"&Kind", None))
        self.kind.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Kind", None))
        self.people_label.setText(QCoreApplication.translate("RemarkDialog", u"&People", None))
        self.people.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Who", None))
        self.motion_label.setText(QCoreApplication.translate("RemarkDialog", u"In favour &of", None))
        self.motion.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"In favour of which motion", None))
        self.announced.setText(QCoreApplication.translate("RemarkDialog", u"&Announced before the meeting ended", None))
        self.appendix_label.setText(QCoreApplication.translate("RemarkDialog", u"&Written", None))
        self.appendix.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"The written one, among the appendices", None))
    # retranslateUi
