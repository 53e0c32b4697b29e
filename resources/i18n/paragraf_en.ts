<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CarryingDialog</name>
    <message numerus="yes">
        <source>%n item(s) that were dealt with stay behind.</source>
        <translation>
            <numerusform>%n item that was dealt with stays behind.</numerusform>
            <numerusform>%n items that were dealt with stay behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>The checks have %n error.</numerusform>
            <numerusform>The checks have %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s)</source>
        <translation>
            <numerusform>%n further finding</numerusform>
            <numerusform>%n further findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message numerus="yes">
        <source>%n error(s) found by the checks</source>
        <translation>
            <numerusform>%n error found by the checks</numerusform>
            <numerusform>%n errors found by the checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>The newest</numerusform>
            <numerusform>The newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message numerus="yes">
        <source>The checks have %n error(s).</source>
        <translation>
            <numerusform>The checks have %n error.</numerusform>
            <numerusform>The checks have %n errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>⚠ %n error(s)</source>
        <translation>
            <numerusform>⚠ %n error</numerusform>
            <numerusform>⚠ %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found by the checks</source>
        <translation>
            <numerusform>%n error found by the checks</numerusform>
            <numerusform>%n errors found by the checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s)</source>
        <translation>
            <numerusform>%n further finding</numerusform>
            <numerusform>%n further findings</numerusform>
        </translation>
    </message>
</context>
</TS>
