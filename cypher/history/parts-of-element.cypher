// question: Quels morceaux d’écritures ont touché un élément, les derniers d’abord ?
// parameters: $element, $limit
// columns: revision, elements
MATCH (p:ChangePart)
WHERE $element IN p.touched
RETURN p.revision AS revision, p.elements AS elements
ORDER BY p.revision DESC
LIMIT $limit
