MATCH (p:Publication {id: 'publication'})
SET p.revision = $revision
RETURN p.revision AS revision
