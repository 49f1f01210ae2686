"""Remarks in the author's own file: at the place they are about, with everything else as it was."""
