"""How people write figures, amounts, days and sentences: from running text to exact values, each with its place."""
