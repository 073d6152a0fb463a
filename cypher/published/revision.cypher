// The revision up to which figures are published.
MATCH (p:Publication {id: 'publication'})
RETURN p.revision AS revision
