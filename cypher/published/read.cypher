// What is remembered of the published figures: up to which revision, and block by block.
MATCH (p:Publication {id: 'publication'})
OPTIONAL MATCH (b:PublishedBlock)
RETURN p.revision AS revision, b.id AS block, b.memory AS memory
