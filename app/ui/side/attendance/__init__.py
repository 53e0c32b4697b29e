"""The Attendance tab: who is there, serves, presides and approves at the item where one is."""
