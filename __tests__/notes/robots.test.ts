import { describe, expect, test } from '@jest/globals'
import { isRobot } from '../../src/notes/robots.ts'

describe('a machine', () => {
  test.each([
    ['dependabot[bot]', 'support@github.com', 'an App by its name'],
    ['Renovate', '29139614+renovate[bot]@users.noreply.github.com', 'an App by its address'],
    ['Mend Renovate', 'bot@renovateapp.com', 'a service by its domain'],
    ['greenkeeperio-bot', 'support@greenkeeper.io', 'by either'],
    ['semantic-release-bot', 'x@example.invalid', 'a name that ends in -bot'],
    ['StepSecurity Bot', 'bot@stepsecurity.example.invalid', 'a name that ends in Bot'],
    ['Release bot ', 'release@example.invalid', 'in any case'],
    ['k8s-ci-robot', 'k@example.invalid', 'or robot'],
    ['ImgBot', 'imgbothelp@example.invalid', 'in one word'],
    ['Deployer', '1234+acme-bot@users.noreply.github.com', 'the account in its address'],
    ['snyk-test', 'snyk-test@snyk.io', 'an address of a service that has people, too'],
    ['github-actions', 'GitHub-Actions@GitHub.com', 'addresses have no case'],
    ['Claude', 'noreply@anthropic.com', 'a coding assistant'],
    ['aider (gpt)', 'no-reply@aider.example.invalid', 'another'],
    ['Copilot', '198982749+Copilot@users.noreply.github.com', 'one with an account'],
    ['Cursor Agent', 'cursoragent@cursor.com', 'one with an address'],
  ])('%s <%s>: %s', (name, email) => {
    expect(isRobot({ name, email })).toBe(true)
  })
})

describe('a person', () => {
  test.each([
    ['Bottom', 'bottom@example.invalid', 'bot in a name'],
    ['Jane Talbot', 'jane.talbot@example.invalid', 'at its end'],
    ['Talbot', 'talbot@example.invalid', 'the same alone'],
    ['[bot] hater', 'h@example.invalid', 'the mark inside a name'],
    ['Ann', 'ann@[bot].invalid', 'the mark behind the address'],
    ['Mia', '5+mia@users.noreply.github.com', 'a private address'],
    ['Jo', 'jo@snyk.io', 'who works for a service'],
    ['Nor', 'noreply.nor@example.invalid', 'a longer address'],
    ['Bo', 'no address', 'no address at all'],
  ])('%s <%s>: %s', (name, email) => {
    expect(isRobot({ name, email })).toBe(false)
  })
})
