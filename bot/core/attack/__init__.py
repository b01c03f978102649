"""The attack on a release before it is published, and what is withheld so that it fails.

A reader knows the figures, how they add up, and how families walk. Whatever counts fit all that are
possible to the reader. So a cell is safe when there is a *move*: a change of the counts that fits
all that is published and gives the cell another number, and a small one a number over `PROVED`.
Each move that a solver finds is held against every rule again, in whole numbers: that a release is
safe never rests on a solver.

Why it is enough to attack a release together with those that share a day with it: a move for a
release changes its own cells, the cells of those neighbours, and nothing that was counted on
other days. What is published later of other days is as true after the move as before.
"""
