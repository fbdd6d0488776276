"""The few dialogs there are; each is opened without blocking."""
