"""What is remembered: tables, transactions, the journal and migrations."""
