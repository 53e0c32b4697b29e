from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget

class Ui_ProfileEditor(object):
    def setupUi(self, ProfileEditor):
        if not ProfileEditor.objectName():
            ProfileEditor.setObjectName(u"ProfileEditor")
        ProfileEditor.resize(1240, 800)
        self.column = QVBoxLayout(ProfileEditor)
        self.column.setObjectName(u"column")
        self.intro = QLabel(ProfileEditor)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.areas = QSplitter(ProfileEditor)
        self.areas.setObjectName(u"areas")
        self.areas.setOrientation(Qt.Orientation.Horizontal)
        self.areas.setChildrenCollapsible(False)
        self.pages = QListWidget(self.areas)
        self.pages.setObjectName(u"pages")
        self.areas.addWidget(self.pages)
        self.stack = QStackedWidget(self.areas)
        self.stack.setObjectName(u"stack")
        self.areas.addWidget(self.stack)
        self.beside = QWidget(self.areas)
        self.beside.setObjectName(u"beside")
        self.areas.addWidget(self.beside)

        self.column.addWidget(self.areas)

        self.told = QLabel(ProfileEditor)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.column.addWidget(self.told)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setObjectName(u"buttons_row")
        self.undo = QPushButton(ProfileEditor)
        self.undo.setObjectName(u"undo")
        self.undo.setAutoDefault(False)

        self.buttons_row.addWidget(self.undo)

        self.redo = QPushButton(ProfileEditor)
        self.redo.setObjectName(u"redo")
        self.redo.setAutoDefault(False)

        self.buttons_row.addWidget(self.redo)

        self.reset_page = QPushButton(ProfileEditor)
        self.reset_page.setObjectName(u"reset_page")
        self.reset_page.setAutoDefault(False)

        self.buttons_row.addWidget(self.reset_page)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.space)

        self.save = QPushButton(ProfileEditor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons_row.addWidget(self.save)

        self.save_as = QPushButton(ProfileEditor)
        self.save_as.setObjectName(u"save_as")
        self.save_as.setAutoDefault(False)

        self.buttons_row.addWidget(self.save_as)

        self.leave = QPushButton(ProfileEditor)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.buttons_row.addWidget(self.leave)


        self.column.addLayout(self.buttons_row)

        self.column.setStretch(0, 1)

        self.retranslateUi(ProfileEditor)

        QMetaObject.connectSlotsByName(ProfileEditor)
    # setupUi

    def retranslateUi(self, ProfileEditor):
        ProfileEditor.setWindowTitle(QCoreApplication.translate("ProfileEditor", u"Profile", None))
        self.intro.setText(QCoreApplication.translate("ProfileEditor", u"The municipality's look and words. What you do not change comes from the profile it is based on; nothing is saved before you press Save.", None))
        self.pages.setAccessibleName(QCoreApplication.translate("ProfileEditor", u"Pages of the form", None))
        self.told.setText("")
        self.undo.setText(QCoreApplication.translate("ProfileEditor", u"&Undo", None))
        self.redo.setText(QCoreApplication.translate("ProfileEditor", u"&Redo", None))
        self.reset_page.setText(QCoreApplication.translate("ProfileEditor", u"Reset the &page", None))
        self.save.setText(QCoreApplication.translate("ProfileEditor", u"&Save", None))
        self.save_as.setText(QCoreApplication.translate("ProfileEditor", u"Save &as\u2026", None))
        self.leave.setText(QCoreApplication.translate("ProfileEditor", u"&Close", None))
    # retranslateUi
