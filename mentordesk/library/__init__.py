"""What MentorDesk brings along to begin with: questions to think about, goals to start from."""
