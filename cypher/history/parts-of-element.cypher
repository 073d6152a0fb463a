// An element is named as `list/id`.
MATCH (p:ChangePart)
WHERE $element IN p.touched
RETURN p.revision AS revision, p.elements AS elements
ORDER BY p.revision DESC
LIMIT $limit
