"""The pure solver: minutes in, a plan out; no database, no window, fit for a spawned process."""
