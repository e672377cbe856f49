import mutual_2
import mutual_2 as known
name = 5
