// Whether the database holds any landscape.
// params:  none
// returns: isAny
// order:   none
RETURN EXISTS { MATCH (:Landscape) } AS isAny
