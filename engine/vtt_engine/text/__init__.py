"""How people write figures, amounts, days and sentences: from running text to exact values, each with its place."""

MEMORY = 16_384  # texts whose reading is kept: several rules read the same words
