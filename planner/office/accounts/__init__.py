"""Accounts: who works with an office, with which password, and what they may do."""
