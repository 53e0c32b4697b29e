from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QTreeWidget, QVBoxLayout, QWidget

class Ui_MergeDialog(object):
    def setupUi(self, MergeDialog):
        if not MergeDialog.objectName():
            MergeDialog.setObjectName(u"MergeDialog")
        MergeDialog.resize(1100, 700)
        self.column = QVBoxLayout(MergeDialog)
        self.column.setObjectName(u"column")
        self.about = QLabel(MergeDialog)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.halves = QSplitter(MergeDialog)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.lists = QTabWidget(self.halves)
        self.lists.setObjectName(u"lists")
        self.choose_page = QWidget()
        self.choose_page.setObjectName(u"choose_page")
        self.choose_column = QVBoxLayout(self.choose_page)
        self.choose_column.setObjectName(u"choose_column")
        self.conflicts = QTreeWidget(self.choose_page)
        self.conflicts.setObjectName(u"conflicts")
        self.conflicts.setUniformRowHeights(True)

        self.choose_column.addWidget(self.conflicts)

        self.lists.addTab(self.choose_page, "")
        self.together_page = QWidget()
        self.together_page.setObjectName(u"together_page")
        self.together_column = QVBoxLayout(self.together_page)
        self.together_column.setObjectName(u"together_column")
        self.deeds = QTreeWidget(self.together_page)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setUniformRowHeights(True)

        self.together_column.addWidget(self.deeds)

        self.lists.addTab(self.together_page, "")
        self.halves.addWidget(self.lists)
        self.right = QWidget(self.halves)
        self.right.setObjectName(u"right")
        self.versions_column = QVBoxLayout(self.right)
        self.versions_column.setObjectName(u"versions_column")
        self.versions_column.setContentsMargins(0, 0, 0, 0)
        self.where = QLabel(self.right)
        self.where.setObjectName(u"where")
        self.where.setText(u"")
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setWordWrap(True)

        self.versions_column.addWidget(self.where)

        self.versions_label = QLabel(self.right)
        self.versions_label.setObjectName(u"versions_label")

        self.versions_column.addWidget(self.versions_label)

        self.verbs = QHBoxLayout()
        self.verbs.setObjectName(u"verbs")
        self.mine = QPushButton(self.right)
        self.mine.setObjectName(u"mine")
        self.mine.setCheckable(True)
        self.mine.setAutoDefault(False)

        self.verbs.addWidget(self.mine)

        self.theirs = QPushButton(self.right)
        self.theirs.setObjectName(u"theirs")
        self.theirs.setCheckable(True)
        self.theirs.setAutoDefault(False)

        self.verbs.addWidget(self.theirs)

        self.both = QPushButton(self.right)
        self.both.setObjectName(u"both")
        self.both.setCheckable(True)
        self.both.setAutoDefault(False)

        self.verbs.addWidget(self.both)

        self.verbs_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verbs.addItem(self.verbs_gap)

        self.previous = QPushButton(self.right)
        self.previous.setObjectName(u"previous")
        self.previous.setAutoDefault(False)

        self.verbs.addWidget(self.previous)

        self.next = QPushButton(self.right)
        self.next.setObjectName(u"next")
        self.next.setAutoDefault(False)

        self.verbs.addWidget(self.next)


        self.versions_column.addLayout(self.verbs)

        self.halves.addWidget(self.right)

        self.column.addWidget(self.halves)

        self.all_row = QHBoxLayout()
        self.all_row.setObjectName(u"all_row")
        self.count = QLabel(MergeDialog)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.all_row.addWidget(self.count)

        self.all_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.all_row.addItem(self.all_gap)

        self.all_mine = QPushButton(MergeDialog)
        self.all_mine.setObjectName(u"all_mine")
        self.all_mine.setAutoDefault(False)

        self.all_row.addWidget(self.all_mine)

        self.all_theirs = QPushButton(MergeDialog)
        self.all_theirs.setObjectName(u"all_theirs")
        self.all_theirs.setAutoDefault(False)

        self.all_row.addWidget(self.all_theirs)


        self.column.addLayout(self.all_row)

        self.remarks = QLabel(MergeDialog)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setText(u"")
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.setWordWrap(True)

        self.column.addWidget(self.remarks)

        self.buttons = QDialogButtonBox(MergeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.column.setStretch(1, 1)

        self.retranslateUi(MergeDialog)
        self.buttons.accepted.connect(MergeDialog.accept)
        self.buttons.rejected.connect(MergeDialog.reject)

        QMetaObject.connectSlotsByName(MergeDialog)
    # setupUi

    def retranslateUi(self, MergeDialog):
        MergeDialog.setWindowTitle(QCoreApplication.translate("MergeDialog", u"Two versions of one document", None))
        self.lists.setAccessibleName(QCoreApplication.translate("MergeDialog", u"What is to choose, and all changes", None))
        ___qtreewidgetitem = self.conflicts.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("MergeDialog", u"What", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("MergeDialog", u"Choice", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("MergeDialog", u"Where", None))
        self.conflicts.setAccessibleName(QCoreApplication.translate("MergeDialog", u"What both have changed", None))
        self.lists.setTabText(self.lists.indexOf(self.choose_page), QCoreApplication.translate("MergeDialog", u"&To choose", None))
        ___qtreewidgetitem1 = self.deeds.headerItem()
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("MergeDialog", u"All changes", None))
        self.deeds.setAccessibleName(QCoreApplication.translate("MergeDialog", u"All changes of each side", None))
        self.lists.setTabText(self.lists.indexOf(self.together_page), QCoreApplication.translate("MergeDialog", u"All &changes", None))
        self.versions_label.setText(QCoreApplication.translate("MergeDialog", u"&Versions (only in one: [words])", None))
        self.mine.setText(QCoreApplication.translate("MergeDialog", u"&Mine", None))
        self.theirs.setText(QCoreApplication.translate("MergeDialog", u"&Theirs", None))
        self.both.setText(QCoreApplication.translate("MergeDialog", u"&Both", None))
        self.previous.setText(QCoreApplication.translate("MergeDialog", u"&Previous", None))
        self.next.setText(QCoreApplication.translate("MergeDialog", u"&Next", None))
        self.all_mine.setText(QCoreApplication.translate("MergeDialog", u"&All mine", None))
        self.all_theirs.setText(QCoreApplication.translate("MergeDialog", u"A&ll theirs", None))
    # retranslateUi
