### reviewed: no
f_days = Law on Toys, art. 1
f_low = Hearsay
f_old = Law on Toys, art. 2
