// The first statement when figures are published: others who publish wait here. Gives the revision before.
MERGE (p:Publication {id: 'publication'})
SET p.id = 'publication'
RETURN p.revision AS revision
