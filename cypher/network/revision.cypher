// The head of the network. A reader asks for it before and after it reads the elements.
MATCH (n:Network {id: 'network'})
RETURN n.revision AS revision, n.name AS name, n.description AS description, n.fictional AS fictional, n.asOf AS asOf
