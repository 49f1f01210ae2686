"""What is written in Word: the parts of a file, and its two pages for the board."""
