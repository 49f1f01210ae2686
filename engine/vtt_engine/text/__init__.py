"""How people write figures, amounts, days and sentences: from running text to exact values, each with its place."""

MEMORY = 4_096  # texts whose reading is kept: several rules read the same words
