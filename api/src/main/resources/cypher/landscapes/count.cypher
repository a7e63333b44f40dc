// How many landscapes there are.
// params:  none
// returns: total
// order:   none
MATCH (landscape:Landscape)
RETURN count(landscape) AS total
