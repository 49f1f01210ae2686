"""Two reports beside each other: which findings are solved, new or still there, and which figures of the proposal changed."""
