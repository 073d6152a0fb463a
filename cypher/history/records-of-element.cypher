// question: Quelles écritures ont touché un élément, les dernières d’abord ?
// parameters: $element, $before, $limit
// columns: revision
MATCH (p:ChangePart)
WHERE p.revision < $before AND $element IN p.touched
RETURN DISTINCT p.revision AS revision
ORDER BY revision DESC
LIMIT $limit
