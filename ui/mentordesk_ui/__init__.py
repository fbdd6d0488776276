"""The window of MentorDesk, on Qt: asks queries of the core and calls its actions, keeps nothing itself."""
