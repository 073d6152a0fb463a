// An element is named as `list/id`.
MATCH (p:ChangePart)
WHERE p.revision < $before AND $element IN p.touched
RETURN DISTINCT p.revision AS revision
ORDER BY revision DESC
LIMIT $limit
