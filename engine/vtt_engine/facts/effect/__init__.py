"""What a finding means per gemeente. Only what the record holds is worked out; what it does not hold is named, never guessed."""
