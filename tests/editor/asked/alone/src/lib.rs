//! A program for each macro, with nothing else of the toolkit that could be refused.
