// The revision up to which figures are published, and the form of the rows that say so.
MATCH (p:Publication {id: 'publication'})
RETURN p.revision AS revision, p.form AS form
