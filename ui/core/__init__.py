"""What every screen stands on: threads, sentences, settings, language, icons, printing."""
